// SPDX-License-Identifier: GPL-3.0-or-later
// A supervisor with a single subordinate: a layer that the work may not need.
#pragma once
#include <vector>

#include "models/finding.h"
#include "models/standing.h"
#include "models/supervisory_scope.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

/// Rule `one-over-one`. Silent where more may be below than is shown (a branch that is cut off, a
/// doubtful line, the box at the top of a chart, a box that stands for several), where the one is a
/// deputy or personal help, and where the PD tells of more.
std::vector<Finding> one_over_one(const SupervisoryScope& stated, const Standing& charted,
                                  const Standards& standards);

}  // namespace secondlook
