// SPDX-License-Identifier: GPL-3.0-or-later
// Words as they stand in texts whose level is known, and what they say for the level of another.
#pragma once
#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "models/vocabulary.h"
#include "models/weighed_words.h"
#include "models/word_weights.h"

namespace secondlook {

/// How much is made of the words of a list. Found on papers that no count was made of.
struct WordTrust {
  double texts_added = kTextsAdded;
  double trust = 0.45;  // against signs, and against the levels usual beside each other
};

/// Of the nine factors of nonsupervisory work, whose papers are of all fields: most words are rare,
/// and tell of the field rather than of the level.
constexpr WordTrust kOfAllFields{16, 0.65};

/// Of one factor. No single word decides anything: all of them are weighed, as signs tell only
/// what somebody thought of before.
class LevelWords {
 public:
  /// None.
  LevelWords() = default;
  /// `texts` is the number of texts of each level, lowest level first; each of the counts has as
  /// many numbers, and is of the vocabulary.
  LevelWords(const std::vector<int>& texts, const WordCounts& counts, const Vocabulary& vocabulary,
             WordTrust trust = {});

  bool empty() const { return weights_.empty(); }
  std::size_t levels() const { return weights_.kinds(); }

  /// How much less the words are to be expected at each level than at the likeliest, as natural
  /// logarithms: 0 for that one. Empty where none of the words is known.
  std::vector<double> likelihoods(const WeighedWords& words) const;

  /// Of a text's words those that speak for `level` rather than for `other`, as they stand in it,
  /// the clearest first and at most `most`. Levels are counted from 0.
  std::vector<std::string> speaking(const WeighedWords& words, std::size_t level, std::size_t other,
                                    std::size_t most) const {
    return weights_.speaking(words, level, other, most);
  }

 private:
  double trust_ = 0;
  WordWeights weights_;
};

/// By factor: "fes-1".
using LevelWordLists = std::map<std::string, LevelWords, std::less<>>;

}  // namespace secondlook
