// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a PD says that the position reports to another, or at another level, than charts and
// staffing lists show.
#pragma once
#include <vector>

#include "models/finding.h"
#include "models/link/link_words.h"
#include "models/standing.h"
#include "models/supervisory_scope.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

/// Rule `reporting-level-conflict`: the levels below the first executive differ, or the
/// supervisor's grade, or two titles that both name the head of a unit name different ones. Levels
/// are held against each other only where the PD tells and the chart shows each of them; what
/// either leaves open, such as whether a deputy is a level, is no conflict.
std::vector<Finding> reporting_level_conflict(const SupervisoryScope& stated,
                                              const Standing& charted, const LinkWords& words,
                                              const Standards& standards);

}  // namespace secondlook
