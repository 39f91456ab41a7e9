// SPDX-License-Identifier: GPL-3.0-or-later
// Factor 2 of the Supervisory Guide: how far below the first executive the position reports.
#pragma once
#include "models/evaluation.h"
#include "models/standard.h"
#include "models/supervisory_scope.h"

namespace secondlook {

/// `base_grade` is that of the work directed, 0 where it is not told; where the papers do not show
/// the chain it says what is usual.
FactorEvaluation organizational_setting(const SupervisoryScope& scope, const Factor& factor,
                                        int base_grade);

}  // namespace secondlook
