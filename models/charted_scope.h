// SPDX-License-Identifier: GPL-3.0-or-later
// What charts and staffing lists add to what a PD tells of its supervision.
#pragma once
#include "models/standing.h"
#include "models/supervisory_scope.h"

namespace secondlook {

/// Where the PD is silent on its supervisor, on the levels up to the first executive, or on number
/// and grades of its subordinates, the chart's are taken, and `scope.charted` says so. Where the PD
/// speaks, its own are kept. Nobody becomes a supervisor by a chart alone.
void heed_standing(SupervisoryScope& scope, const Standing& standing);

}  // namespace secondlook
