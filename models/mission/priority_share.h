// SPDX-License-Identifier: GPL-3.0-or-later
// What a position's papers share with each priority, duty by duty.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "models/mission/alignment.h"
#include "models/mission/clause_terms.h"
#include "models/mission/priority_profile.h"

namespace secondlook {

/// What one clause shares with one priority.
struct SharedClause {
  const ClauseTerms* clause = nullptr;           // never null
  double mass = 0;                               // of its words, each once
  AlignmentRole role = AlignmentRole::supports;  // the most direct one of its words
};

/// A word of the paper that tells of the priority, and how much.
struct SharedWord {
  std::string printed;
  double weight = 0;
};

/// What one passage, the clauses of one duty, shares with one priority.
struct SharedPassage {
  std::vector<SharedClause> clauses;        // the one that shares most first
  std::map<std::string, SharedWord> words;  // by key
  // 1 where it comes to the priority's three most telling words.
  double strength = 0;
};

struct PriorityShare {
  std::vector<SharedPassage> passages;  // of any strength, the strongest first
  double strength() const { return passages.empty() ? 0 : passages.front().strength; }
};

/// One for each profile. What the position is called, `title`, bears its duties out, and says for
/// itself what they leave unsaid.
std::vector<PriorityShare> priority_shares(const std::vector<ClauseTerms>& clauses,
                                           const std::optional<ClauseTerms>& title,
                                           const std::vector<PriorityProfile>& profiles);

/// Half as much as the best of its kind has: what a link rests on beside the best.
bool is_telling(double strength, double best);

}  // namespace secondlook
