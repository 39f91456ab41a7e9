// SPDX-License-Identifier: GPL-3.0-or-later
// The titles, or the names of units, that any paper of an archive gives, found again in the words
// of another one.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace secondlook {

class KnownPhrases {
 public:
  /// Words as title_words() gives them.
  void add(const std::vector<std::string>& words);

  /// Those that stand among the words, in whatever order within themselves, the longest where one
  /// is part of another; at most `most`, as they come. 0 parts what belongs to one entry.
  std::vector<std::string> in(std::span<const std::uint32_t> words, std::size_t most) const;

 private:
  std::unordered_map<std::uint64_t, std::string> phrases_;  // joined, by the sum of their words
  std::size_t longest_ = 0;                                 // words
};

}  // namespace secondlook
