// SPDX-License-Identifier: GPL-3.0-or-later
// Factor 6 of the Supervisory Guide: what makes the work of supervising hard.
#pragma once
#include <span>

#include "models/evaluation.h"
#include "models/running_text.h"
#include "models/signs.h"
#include "models/standard.h"
#include "models/supervisory_scope.h"
#include "models/tagged_text.h"
#include "models/worded_level.h"

namespace secondlook {

/// `base` is the grade of the base level, at least 1. `words.levels` has under the factor's id with
/// "-paper" the words of papers of known level; without them signs alone tell it.
FactorEvaluation supervisory_conditions(const RunningText& text, std::span<const Clause> clauses,
                                        const SupervisoryScope& scope, const Factor& factor,
                                        const SignTables& signs, int base,
                                        const PaperWording& words);

}  // namespace secondlook
