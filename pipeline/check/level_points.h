// SPDX-License-Identifier: GPL-3.0-or-later
// level-points-mismatch: a stated level does not exist, or its points are not those beside it.
#pragma once
#include <vector>

#include "models/finding.h"
#include "models/position.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

std::vector<Finding> level_points_mismatch(const PositionDescription& position,
                                           const Standards& standards);

}  // namespace secondlook
