// SPDX-License-Identifier: GPL-3.0-or-later
// points-grade-mismatch: the stated total does not convert to the stated grade, or the range
// printed beside them is not that grade's.
#pragma once
#include <vector>

#include "models/finding.h"
#include "models/position.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

std::vector<Finding> points_grade_mismatch(const PositionDescription& position,
                                           const Standards& standards);

}  // namespace secondlook
