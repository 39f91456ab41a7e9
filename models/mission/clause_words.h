// SPDX-License-Identifier: GPL-3.0-or-later
// A position's clauses as the words of them that count, each with the act that it is told of.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "models/mission/mission_terms.h"
#include "models/mission/position_work.h"
#include "models/word_stems.h"

namespace secondlook {

struct ActedWord {
  std::string stem, printed;
  AlignmentRole role = AlignmentRole::supports;
};

struct ClauseWords {
  const WorkStatement* statement = nullptr;  // never null
  std::vector<ActedWord> words;              // that tell of the incumbent's work; never empty
};

/// Clauses of which nothing counts are left out. `by_title` is the role of words before which no
/// act is told. What is recommended is advised. What others do counts where it restricts what the
/// incumbent does: see restricting_clause().
std::vector<ClauseWords> clause_words(const PositionWork& work, AlignmentRole by_title,
                                      const MissionTerms& terms, const WordStems& stems);

/// What the titles and the unit say that the position is about; nothing where they do not.
std::optional<ClauseWords> title_clause(const WorkStatement& title, AlignmentRole by_title,
                                        const MissionTerms& terms, const WordStems& stems);

}  // namespace secondlook
