// SPDX-License-Identifier: GPL-3.0-or-later
// The General Schedule Supervisory Guide: whether it covers a position, six factors, points, grade.
#pragma once
#include <span>

#include "models/authority_count.h"
#include "models/coverage.h"
#include "models/evaluation.h"
#include "models/running_text.h"
#include "models/signs.h"
#include "models/standard.h"
#include "models/supervisory_scope.h"
#include "models/tagged_text.h"
#include "models/worded_level.h"

namespace secondlook {

/// Where the guide does not cover the position, `applies` is false, and no factor is scored.
/// `words` are of the same clauses; without known levels among them signs alone tell.
Evaluation evaluate_gssg(const RunningText& text, std::span<const Clause> clauses,
                         const SupervisoryScope& scope, const Standard& gssg,
                         const SignTables& signs, const PaperWording& words);

}  // namespace secondlook
