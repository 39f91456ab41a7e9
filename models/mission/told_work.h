// SPDX-License-Identifier: GPL-3.0-or-later
// What a position's papers tell it to do, duty by duty, and how near that is to a priority.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "models/mission/alignment.h"
#include "models/mission/clause_words.h"
#include "models/mission/priority_profile.h"
#include "models/mission/word_meanings.h"

namespace secondlook {

struct ToldDuty {
  std::vector<const ClauseWords*> clauses;
  Meaning meaning;  // of its words and those of the title, and of the work as a whole
};

/// What the position is called stands beside each of its duties, and for itself where none is told.
/// `clauses` and `title` are viewed, not kept.
std::vector<ToldDuty> told_duties(const std::vector<ClauseWords>& clauses,
                                  const std::optional<ClauseWords>& title,
                                  const WordMeanings& meanings);

/// How a duty tells of a priority.
struct DutyTelling {
  const ToldDuty* duty = nullptr;            // never null
  double likeness = 0;                       // more than the archive's papers have on the whole
  const ProgrammeName* programme = nullptr;  // of the priority, that it names
};

DutyTelling telling_of(const ToldDuty& duty, const PriorityProfile& profile);

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
