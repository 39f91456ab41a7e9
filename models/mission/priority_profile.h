// SPDX-License-Identifier: GPL-3.0-or-later
// What a priority is looked for by: its telling words with their weights, its programmes and
// organizations.
#pragma once
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "models/link/link_words.h"
#include "models/mission/mission_terms.h"
#include "models/mission/priority.h"
#include "models/mission/term_counts.h"
#include "models/word_stems.h"

namespace secondlook {

struct PriorityProfile {
  // By WorkTerm::key: the rarer in the papers and among the priorities, the more. What only the
  // text says counts for less.
  std::map<std::string, double, std::less<>> weights;
  // What the thesaurus says that those words are about, weighed likewise.
  std::map<FieldId, double> fields;
  std::set<std::string, std::less<>> title;  // those of them that the title or a programme has
  std::set<std::pair<std::string, std::string>> pairs;  // of words that stand close together
  std::vector<std::string> programmes;                  // stemmed, with a blank at both ends
  std::vector<std::string> organizations;               // the same
  std::vector<std::string> organization_words;          // as title words, joined
  double reference = 1;  // of the words that tell most: what a paper shares is held to that

  double weight(std::string_view key) const;
  double weight(FieldId field) const;
};

/// One for each priority, in their order.
std::vector<PriorityProfile> priority_profiles(const MissionPriorities& priorities,
                                               const MissionTerms& terms, const TermCounts& counts,
                                               const LinkWords& words, const WordStems& stems);

/// The keys of all words of the priorities: those whose rarity is asked for.
std::set<std::string, std::less<>> keys_of(const MissionPriorities& priorities,
                                           const MissionTerms& terms, const WordStems& stems);

/// Two words in one order, whichever comes first.
std::pair<std::string, std::string> pair_of(const std::string& one, const std::string& other);

/// Words so far apart belong together no more: "inspection of the dams".
inline constexpr std::size_t kClose = 3;

/// The text's stems with a blank at both ends, so that a name is found in it as whole words.
std::string padded_stems(std::string_view text, const WordStems& stems);

}  // namespace secondlook
