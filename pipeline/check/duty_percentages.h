// SPDX-License-Identifier: GPL-3.0-or-later
// duty-percentages: shares of time that are missing, impossible, or do not add up to 100.
#pragma once
#include <vector>

#include "models/finding.h"
#include "models/position.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

std::vector<Finding> duty_percentages(const PositionDescription& position,
                                      const Standards& standards);

}  // namespace secondlook
