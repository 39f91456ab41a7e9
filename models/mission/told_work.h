// SPDX-License-Identifier: GPL-3.0-or-later
// What a position's papers tell it to do, clause by clause, and how near that is to a priority.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "models/mission/alignment.h"
#include "models/mission/clause_words.h"
#include "models/mission/mission_terms.h"
#include "models/mission/priority_profile.h"
#include "models/mission/word_meanings.h"

namespace secondlook {

/// A clause by itself, not the duty or the paper that it stands in: however long these are, what
/// one of their clauses tells stays as plain.
struct ToldClause {
  const ClauseWords* clause = nullptr;  // never null
  // Of its words and those of the title, of the work as a whole, and of its words alone; no longer
  // than unit length.
  Meaning meaning;
};

/// What the position is called stands beside each clause, and for itself. `clauses` and `title` are
/// viewed, not kept.
std::vector<ToldClause> told_clauses(const std::vector<ClauseWords>& clauses,
                                     const std::optional<ClauseWords>& title,
                                     const MissionTerms& terms);

/// How near a clause is to a priority.
struct Nearness {
  const ClauseWords* clause = nullptr;       // never null
  double likeness = 0;                       // of what they mean
  double unusual = 0;                        // how much more than the archive's papers have
  const ProgrammeName* programme = nullptr;  // of the priority, that it names
};

Nearness nearness(const ToldClause& told, const PriorityProfile& profile);

/// A word of a clause, and how much it tells of a priority.
struct TellingWord {
  const ActedWord* word = nullptr;  // never null
  double weight = 0;
};

struct ClauseTelling {
  const ClauseWords* clause = nullptr;           // never null
  double weight = 0;                             // of all of its words that tell
  AlignmentRole role = AlignmentRole::supports;  // the most direct one of those that tell most
  std::vector<TellingWord> words;                // that tell most
};

ClauseTelling telling_of(const ClauseWords& clause, const PriorityProfile& profile,
                         const WordMeanings& meanings);

/// The word as printed, beside the one of the priority that is most like it, where that is another
/// one: "payers ~ insurers".
std::string shown(const ActedWord& word, const PriorityProfile& profile,
                  const WordMeanings& meanings);

/// Half as much as the best of its kind has: what a link rests on beside the best.
bool is_telling(double weight, double best);

}  // namespace secondlook
