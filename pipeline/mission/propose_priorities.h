// SPDX-License-Identifier: GPL-3.0-or-later
// A strategic plan's goals and objectives, by its headings.
#pragma once
#include <string>

#include "models/mission/priority.h"
#include "models/result.h"
#include "models/running_text.h"
#include "pipeline/mission/plan_layout.h"

namespace secondlook {

/// Unconfirmed, in the order of the plan. A heading is known by its words ("Strategic Goal 1: ...")
/// or its number, and by being set off: larger, bolder, or a short paragraph of its own. What
/// stands under it up to the next heading is its text. A line of a table of contents is none, nor
/// is a sentence that mentions a goal. A Problem is that no heading reads as a goal.
Result<MissionPriorities> propose_priorities(const RunningText& plan, const PlanLayout& layout);

}  // namespace secondlook
