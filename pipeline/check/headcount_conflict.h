// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a PD claims more or fewer subordinates than charts and staffing lists show.
#pragma once
#include <vector>

#include "models/finding.h"
#include "models/standing.h"
#include "models/supervisory_scope.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

/// Rule `headcount-conflict`. Vacancies, rounded numbers and words such as "about" are allowed for,
/// and the number may be that of all or of the direct subordinates. Where the chart ends at unit
/// heads or is read in part, it shows too few, and that it does is no finding.
std::vector<Finding> headcount_conflict(const SupervisoryScope& stated, const Standing& charted,
                                        const Standards& standards);

}  // namespace secondlook
