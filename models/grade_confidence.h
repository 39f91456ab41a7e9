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

/// How likely it is that a standard's points come to less than `claimed`, a grade above that of the
/// evaluation, or to more, if it is below: with as much doubt in the points as above. 0 where it is
/// the evaluation's own, or there are no points or no such grade.
double probability_of_other_grade(const Standard& standard, const Evaluation& evaluation,
                                  int claimed);

/// The mean of the factors' confidences; 0 where there are none.
double mean_confidence(const Evaluation& evaluation);

}  // namespace secondlook
