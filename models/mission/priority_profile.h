// SPDX-License-Identifier: GPL-3.0-or-later
// What a priority is looked for by: what it is about, its programmes and organizations.
#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "models/link/link_words.h"
#include "models/mission/mission_terms.h"
#include "models/mission/priority.h"
#include "models/mission/term_counts.h"
#include "models/mission/text_meaning.h"
#include "models/word_stems.h"

namespace secondlook {

struct PriorityProfile {
  TextMeaning meaning;  // beyond what all the priorities are about; of the title more than the text
  double length = 0;    // of it
  std::optional<std::size_t> goal;              // among the profiles, of which it is an objective
  std::vector<std::string> programmes;          // stemmed, with a blank at both ends
  std::vector<std::string> organizations;       // the same
  std::vector<std::string> organization_words;  // as title words, joined
};

struct PriorityProfiles {
  std::vector<PriorityProfile> list;  // in the order of the priorities
  TextMeaning common;                 // what all of them are about, taken from each
};

PriorityProfiles priority_profiles(const MissionPriorities& priorities, const MissionTerms& terms,
                                   const TermCounts& counts, const LinkWords& words,
                                   const WordStems& stems);

/// The keys of all words of the priorities: those that are looked for in the papers.
std::set<std::string, std::less<>> keys_of(const MissionPriorities& priorities,
                                           const MissionTerms& terms, const WordStems& stems);

/// The text's stems with a blank at both ends, so that a name is found in it as whole words.
std::string padded_stems(std::string_view text, const WordStems& stems);

}  // namespace secondlook
