// SPDX-License-Identifier: GPL-3.0-or-later
// What a priority asks for, and no position's duties tell of.
#pragma once
#include <string>
#include <vector>

#include "models/mission/mission_terms.h"
#include "models/mission/priority.h"
#include "models/mission/term_counts.h"
#include "models/word_stems.h"

namespace secondlook {

/// As the plan puts it: what it names behind "expertise in", and the title where all of it is of
/// this kind. Only what no description's duties have a word of, nor one that means the same.
std::vector<std::string> unseen_capabilities(const MissionPriority& priority,
                                             const TermCounts& counts, const MissionTerms& terms,
                                             const WordStems& stems);

}  // namespace secondlook
