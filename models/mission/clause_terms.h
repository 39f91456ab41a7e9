// SPDX-License-Identifier: GPL-3.0-or-later
// A position's clauses as the words in them that tell, each with the act that it is told of.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "models/mission/mission_terms.h"
#include "models/mission/position_work.h"
#include "models/word_stems.h"

namespace secondlook {

struct ActedTerm {
  std::string key, printed;
  std::size_t begin = 0, end = 0;  // bytes of the clause's text
  std::size_t place = 0;           // among the clause's words that are no function words
  AlignmentRole role = AlignmentRole::supports;
};

/// A word of the thesaurus, with the act that it is told of.
struct ActedFieldWord {
  std::string key, printed;
  std::size_t begin = 0, end = 0;                // bytes of the clause's text
  const std::vector<FieldId>* fields = nullptr;  // never null nor empty
  AlignmentRole role = AlignmentRole::supports;
};

struct ClauseTerms {
  const WorkStatement* statement = nullptr;  // never null
  int passage = 0;                           // clauses of one duty share it
  std::vector<ActedTerm> terms;              // that are asserted or recommended
  std::vector<ActedFieldWord> field_words;   // the same
  std::string stems;                         // of all words that are asserted, padded
};

/// Clauses of which nothing counts are left out. `by_title` is the role of words before which no
/// act is told. What is recommended is advised.
std::vector<ClauseTerms> clause_terms(const PositionWork& work, AlignmentRole by_title,
                                      const MissionTerms& terms, const WordStems& stems);

/// What the titles and the unit say that the position is about; nothing where they do not.
std::optional<ClauseTerms> title_terms(const WorkStatement& title, AlignmentRole by_title,
                                       const MissionTerms& terms, const WordStems& stems);

}  // namespace secondlook
