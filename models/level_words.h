// SPDX-License-Identifier: GPL-3.0-or-later
// Words as they stand in texts whose level is known, and what they say for the level of another.
#pragma once
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook {

/// Words in lower case, and pairs of neighbouring words with a blank between them.
using WordSet = std::set<std::string, std::less<>>;

/// Adds the words and pairs of a text; words that are in every text, such as "the", stand in pairs
/// only.
void add_words(std::string_view text, WordSet& words);

/// Of one factor. No single word decides anything: all of them are weighed, as signs tell only
/// what somebody thought of before.
class LevelWords {
 public:
  /// By word, in how many texts of each level it stands.
  using Counts = std::map<std::string, std::vector<int>, std::less<>>;

  /// None.
  LevelWords() = default;
  /// `texts` is the number of texts of each level, lowest level first; each of the counts has as
  /// many numbers.
  LevelWords(const std::vector<int>& texts, const Counts& counts);

  bool empty() const { return weights_.empty(); }
  std::size_t levels() const { return levels_; }

  /// How much less the words are to be expected at each level than at the likeliest, as natural
  /// logarithms: 0 for that one. Empty where none of the words is known.
  std::vector<double> likelihoods(const WordSet& words) const;

 private:
  std::size_t levels_ = 0;
  std::map<std::string, std::vector<double>, std::less<>> weights_;
};

/// By factor: "fes-1".
using LevelWordLists = std::map<std::string, LevelWords, std::less<>>;

}  // namespace secondlook
