// SPDX-License-Identifier: GPL-3.0-or-later
// supervision-below-minimum, supervision-not-recognized, contractor-only-supervision and
// deputy-without-full-authority: what a paper calls itself, held against whom it is shown to
// supervise.
#pragma once
#include <vector>

#include "models/finding.h"
#include "models/position.h"
#include "pipeline/evaluate.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

/// General Schedule positions only, but for deputies, who are looked at in every pay plan. A
/// finding that silence of the paper could explain is for information only.
std::vector<Finding> supervision_findings(const PositionDescription& position,
                                          const Judgement& judgement, const Standards& standards);

/// Whether such a paper plainly shows less supervision than the guide asks for, so that the
/// position is graded by its other work.
bool is_shown_below_minimum(const Judgement& judgement, const Standards& standards);

}  // namespace secondlook
