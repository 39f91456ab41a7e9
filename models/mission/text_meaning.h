// SPDX-License-Identifier: GPL-3.0-or-later
// What a text is about: the sum of what its words mean.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "models/mission/word_groups.h"

namespace secondlook {

struct TextMeaning {
  std::vector<double> groups;                      // by GroupId; as many as there are
  std::map<std::string, double, std::less<>> own;  // by key, what is the word's own

  explicit TextMeaning(std::size_t all_groups = 0) : groups(all_groups) {}
  void add(std::string_view key, const WordMeaning& meaning, double weight);
  void add(const TextMeaning& other, double weight);
  double length() const;
  /// How much of a word lies in it: large where the text is about the same, below nought where it
  /// is about what the text is not.
  double has(std::string_view key, const WordMeaning& meaning) const;
  double has(const TextMeaning& other) const;
};

/// With what a text of its groups may be about besides.
TextMeaning widened(const TextMeaning& text, const std::vector<GroupWeights>& alike);

}  // namespace secondlook
