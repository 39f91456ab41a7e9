// SPDX-License-Identifier: GPL-3.0-or-later
// What a priority is looked for by: what its words mean, its programmes and its organizations.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "models/link/link_words.h"
#include "models/mission/mission_terms.h"
#include "models/mission/priority.h"
#include "models/mission/word_meanings.h"
#include "models/word_stems.h"

namespace secondlook {

struct PriorityWord {
  std::string stem, printed;
  Meaning meaning;  // of unit length
};

struct ProgrammeName {
  std::string stems;    // joined by blanks, with a blank at both ends
  std::string printed;  // or its initials
};

struct PriorityProfile {
  std::vector<PriorityWord> words;  // of its title, its programmes and its text, each once
  Meaning meaning;                  // of them, less what all of the priorities mean
  // How like it the archive's papers are on the whole: in fiftieths, so that a paper more or less
  // leaves most of them as they are, and with them what is kept of former runs.
  double usual = 0;
  std::vector<ProgrammeName> programmes;
  std::vector<std::string> organization_words;  // as title words, joined
};

/// One for each priority, in their order. `papers` is what the archive's papers mean on the whole.
std::vector<PriorityProfile> priority_profiles(const MissionPriorities& priorities,
                                               const Meaning& papers, const MissionTerms& terms,
                                               const LinkWords& words, const WordStems& stems);

/// What several texts have in common: their sum, of one text more than there are, so that a text
/// that stands alone is not all that is common.
Meaning common_meaning(const std::vector<Meaning>& texts, std::size_t numbers);

}  // namespace secondlook
