// SPDX-License-Identifier: GPL-3.0-or-later
// Levels that a statement credits in prose: "Factor 3 is credited at Level 3-4 (450 points)."
#pragma once
#include <vector>

#include "models/position.h"
#include "models/running_text.h"
#include "models/standard.h"

namespace secondlook {

/// Adds to `stated` the factors that it lacks. A sentence that denies a level, or compares with
/// one, credits none; where it cannot be told whose level it is, it is left out.
void add_credited_levels(StatedEvaluation& stated, const RunningText& text,
                         const std::vector<const Standard*>& standards);

}  // namespace secondlook
