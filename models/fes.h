// SPDX-License-Identifier: GPL-3.0-or-later
// The Factor Evaluation System: nine factors, each at its own level, points that add up to a grade.
#pragma once
#include <map>
#include <span>
#include <string>

#include "models/evaluation.h"
#include "models/running_text.h"
#include "models/signs.h"
#include "models/standard.h"
#include "models/tagged_text.h"

namespace secondlook {

/// `fes` is the Primary Standard or a job family's, filled up from it: either way the evaluation is
/// one of "fes". Applies where the papers show at least the factors that carry most of the points.
/// A physical or environmental factor that the papers are silent on counts at its lowest level, and
/// says so. The grade's range is what one level more or less in the least certain factor gives.
Evaluation evaluate_fes(const RunningText& text, std::span<const Clause> clauses,
                        const Standard& fes, const SignTables& signs);

}  // namespace secondlook
