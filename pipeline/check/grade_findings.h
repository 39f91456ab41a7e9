// SPDX-License-Identifier: GPL-3.0-or-later
// grade-unsupported, grade-exceeded and level-unsupported: the grade and the levels that a General
// Schedule paper claims, held against those that its own narrative supports.
#pragma once
#include <vector>

#include "models/finding.h"
#include "models/position.h"
#include "pipeline/evaluate.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

/// How grave a difference is follows from how much would change and how sure the reading is: a
/// claim below what is found, but within the range of our own doubt, is not a finding; one above it
/// is of low severity. What was graded by a standard that says little of the position is for
/// information only.
std::vector<Finding> grade_findings(const PositionDescription& position, const Judgement& judgement,
                                    const Standards& standards);

}  // namespace secondlook
