// SPDX-License-Identifier: GPL-3.0-or-later
// What single papers say for or against a choice about a post.
#pragma once
#include <cstddef>
#include <vector>

#include "models/mission/alignment.h"
#include "models/structure/proposals.h"

namespace secondlook {

/// The executive criteria of the post's position that are met, or that are not.
std::vector<Argument> criteria_arguments(const StructureAtHand& at_hand, std::size_t post,
                                         bool met);

/// What the review recommends, where it is the pay plan, or is another one.
std::vector<Argument> recommendation_arguments(const StructureAtHand& at_hand, std::size_t post,
                                               bool as_on_paper);

/// The priorities that it answers for or directs.
std::vector<Argument> priority_arguments(const StructureAtHand& at_hand, std::size_t post,
                                         const MissionAlignment* alignment);

/// How many people it leads, where it leads any; what that means beyond is `consequence`.
std::vector<Argument> staff_arguments(const StructureAtHand& at_hand, std::size_t post,
                                      const std::string& consequence);

/// How many would report to `chief` with those who report to `post` now, where that is more than
/// the policy or the agency's own figures have.
std::vector<Argument> span_arguments(const StructureAtHand& at_hand, std::size_t post,
                                     std::size_t chief);

}  // namespace secondlook
