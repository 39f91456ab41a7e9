// SPDX-License-Identifier: GPL-3.0-or-later
// The Factor Evaluation System: nine factors, each at its own level, points that add up to a grade.
#pragma once
#include <optional>
#include <span>

#include "models/evaluation.h"
#include "models/learned_words.h"
#include "models/running_text.h"
#include "models/series.h"
#include "models/signs.h"
#include "models/standard.h"
#include "models/statement_words.h"
#include "models/tagged_text.h"

namespace secondlook {

/// `fes` is the Primary Standard or a job family's, filled up from it: either way the evaluation is
/// one of "fes". Applies where the papers show at least the factors that carry most of the points.
/// A factor that the papers are silent on counts at the level usual beside the others, a physical
/// or environmental one at its lowest, and says so. The grade's range is what one level more or
/// less in the least certain factor gives. `interval` is that of the position's series, where they
/// have one. `words` are of the same clauses.
Evaluation evaluate_fes(const RunningText& text, std::span<const Clause> clauses,
                        std::optional<Interval> interval, const Standard& fes,
                        const SignTables& signs, const LearnedWords& known,
                        const StatementWords& words);

}  // namespace secondlook
