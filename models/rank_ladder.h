// SPDX-License-Identifier: GPL-3.0-or-later
// The ranks of superiors that clauses name, and how many steps they make up to an executive.
#pragma once
#include <re2/re2.h>

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "models/tagged_text.h"

namespace secondlook {

/// One rank. Groups: pay plan and number of a grade; an executive's rank; an officer's.
const RE2& rank_pattern();

/// The civilian grade that an officer's rank stands beside.
std::optional<int> grade_of_officer(std::string_view rank);

/// Clauses side by side that name the ranks of a chain up to an executive, in whatever words: as
/// many steps as there are grades, and one to the executive.
struct RankLadder {
  int steps = 0;  // 0: there is none
  std::size_t clause = 0;
};
RankLadder rank_ladder(std::span<const Clause> clauses);

/// "Under the Chief of Security, GS-12, who is under the Director, GS-14": the lowest of the
/// superiors that a clause names.
struct SuperiorsGrade {
  int grade = 0;
  std::size_t clause = 0;
};
std::optional<SuperiorsGrade> superiors_grade(std::span<const Clause> clauses);

}  // namespace secondlook
