// SPDX-License-Identifier: GPL-3.0-or-later
// A judged position's work held against the agency's priorities.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "models/link/link_words.h"
#include "models/mission/alignment.h"
#include "models/mission/mission_matcher.h"
#include "models/mission/position_work.h"
#include "models/review.h"

namespace secondlook {

/// By pay plan and grade: above the General Schedule, or at its highest grade.
bool may_be_aligned(std::string_view pay_plan, std::optional<int> grade);

/// `statements` are those of its description. Nothing for a position that is neither above GS-15,
/// on paper or by the review, nor the head of a unit at GS-15. Its id is left to the caller.
std::optional<AlignedPosition> position_alignment(const ReviewedPosition& position,
                                                  std::vector<WorkStatement> statements,
                                                  const MissionMatcher& matcher,
                                                  const LinkWords& words);

}  // namespace secondlook
