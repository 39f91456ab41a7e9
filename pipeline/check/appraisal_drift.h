// SPDX-License-Identifier: GPL-3.0-or-later
// appraisal-drift: what the incumbent is held to and what the position description says are not the
// same work.
#pragma once
#include <vector>

#include "models/appraisal.h"
#include "models/comparison_words.h"
#include "models/finding.h"
#include "models/general_rules.h"
#include "models/position.h"
#include "models/supervisory_scope.h"

namespace secondlook {

/// `scope` is what the position description alone shows of supervision.
std::vector<Finding> appraisal_drift(const Appraisal& appraisal,
                                     const PositionDescription& position,
                                     const SupervisoryScope& scope, const ComparisonWords& words,
                                     const GeneralRules& general);

}  // namespace secondlook
