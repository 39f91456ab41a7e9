// SPDX-License-Identifier: GPL-3.0-or-later
// A claim at or above GS-15 held against what the papers support: ses-criteria-unmet,
// ses-criteria-met, st-without-research, research-classified-sl, sl-st-supervision, and
// grade-unsupported or grade-exceeded across GS-15.
#pragma once
#include <vector>

#include "models/finding.h"
#include "models/position.h"
#include "pipeline/evaluate.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

std::vector<Finding> executive_findings(const PositionDescription& position,
                                        const Judgement& judgement, const Standards& standards);

}  // namespace secondlook
