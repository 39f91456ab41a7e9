// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of a text say of its kind, from how many texts of each kind have them.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "models/vocabulary.h"
#include "models/weighed_words.h"

namespace secondlook {

/// By stem or pair of stems (models/weighed_words.h), in how many texts of each kind it stands.
using WordCounts = std::vector<std::pair<std::string, std::vector<int>>>;

/// So many texts in which a word stands as often as in any are added to each kind: with few texts,
/// that a word is missing in a kind is chance.
constexpr double kTextsAdded = 2;

/// Of words that are known, how much more a text of each kind has them than any.
class WordWeights {
 public:
  /// None.
  WordWeights() = default;
  /// `texts` is the number of texts of each kind; each of the counts has as many numbers, and is of
  /// the vocabulary. Where the kinds are ordered, `like_neighbour` is the share of a text of one
  /// kind that counts as one of a kind beside it. `texts_added` makes rare words say less.
  WordWeights(const std::vector<int>& texts, const WordCounts& counts, const Vocabulary& vocabulary,
              double like_neighbour = 0, double texts_added = kTextsAdded);

  bool empty() const { return numbers_.empty(); }
  std::size_t kinds() const { return kinds_; }

  /// How much more the words are to be expected in a text of each kind than in any, as natural
  /// logarithms. Words of a text are not independent of each other: a hundred say ten times what
  /// one says. Empty where none of them is known.
  std::vector<double> weigh(const WeighedWords& words) const;

  /// Of a text's words those that speak for one kind rather than for the other, as they stand in
  /// it, the clearest first and at most `most`.
  std::vector<std::string> speaking(const WeighedWords& words, std::size_t kind, std::size_t other,
                                    std::size_t most) const;

 private:
  // Gives those words that have weights, in order, each with the first of its weights.
  template <class Take>
  void for_each_known(const WeighedWords& words, const Take& take) const;

  std::size_t kinds_ = 0;
  std::vector<std::uint32_t> numbers_;  // of the vocabulary, in order
  std::vector<double> weights_;         // of each of them, one for each kind
};

}  // namespace secondlook
