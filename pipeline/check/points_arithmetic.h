// SPDX-License-Identifier: GPL-3.0-or-later
// points-arithmetic: the stated points of the factors do not add up to the stated total.
#pragma once
#include <vector>

#include "models/finding.h"
#include "models/position.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

std::vector<Finding> points_arithmetic(const PositionDescription& position,
                                       const Standards& standards);

}  // namespace secondlook
