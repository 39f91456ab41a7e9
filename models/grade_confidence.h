// SPDX-License-Identifier: GPL-3.0-or-later
// How sure a grade is that rests on points.
#pragma once
#include "models/evaluation.h"
#include "models/standard.h"

namespace secondlook {

/// The chance, 0..1, that the points stay within their grade's range when each factor may be a
/// level off as often as its confidence says, independently of the others; 0 where there is no
/// grade. The sum over the factors is taken for normal.
double grade_confidence(const Standard& standard, const Evaluation& evaluation);

/// The mean of the factors' confidences; 0 where there are none.
double mean_confidence(const Evaluation& evaluation);

}  // namespace secondlook
