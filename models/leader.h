// SPDX-License-Identifier: GPL-3.0-or-later
// The General Schedule Leader Guide: whether a position leads others without supervising them, and
// the grade that the work led gives it.
#pragma once
#include <span>

#include "models/evaluation.h"
#include "models/gssg.h"
#include "models/running_text.h"
#include "models/signs.h"
#include "models/standard.h"
#include "models/supervisory_scope.h"
#include "models/tagged_text.h"

namespace secondlook {

/// Factors "LEADS", "NUMBER", "TIME", "DUTIES" and "CONTINUING" with levels "met", "not-met" and
/// "not-shown"; there are no points. Applies where all are met, or only the time is not told. Where
/// no leading is shown at all, there are no factors. `two_grade` is whether the series' grades rise
/// by two. Signs are those of the table "leader".
Evaluation evaluate_leader(const RunningText& text, std::span<const Clause> clauses,
                           const SupervisoryScope& scope, const Coverage& supervisory,
                           bool two_grade, const Standard& leader, const SignTables& signs);

}  // namespace secondlook
