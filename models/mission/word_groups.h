// SPDX-License-Identifier: GPL-3.0-or-later
// Words in groups by what they are about, and what that makes of each word: words of the same
// groups mean something alike, though a plan and a paper never use the same one.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace secondlook {

using GroupId = std::uint16_t;  // in the order in which the groups were given
using GroupWeights = std::vector<std::pair<GroupId, double>>;

/// A word as a direction of length one: along its groups, and along one that is its own.
struct WordMeaning {
  GroupWeights groups;
  double own = 1;
};

/// By their keys the words of a group: stems joined by blanks, or as_written().
struct GroupedWords {
  std::vector<std::string> keys;
  double weight = 1;  // nearer words bind more
};

struct WordGroups {
  std::map<std::string, WordMeaning, std::less<>> meanings;
  // What a text of one group may be about besides: groups with words in common. Each has itself.
  std::vector<GroupWeights> alike;
  std::size_t longest = 1;  // stems that a word, or several that are one, has
};

WordGroups word_groups(const std::vector<GroupedWords>& groups);

}  // namespace secondlook
