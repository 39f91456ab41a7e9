// SPDX-License-Identifier: GPL-3.0-or-later
// The level of one factor from the signs of it in a paper.
#pragma once
#include <span>

#include "models/evaluation.h"
#include "models/running_text.h"
#include "models/signs.h"
#include "models/standard.h"
#include "models/tagged_text.h"

namespace secondlook {

/// The highest level that the aspects together show; empty `level` where no sign of the factor
/// counts. `missing_for_next` tells what the level above asks for in each aspect that falls short
/// of it.
FactorEvaluation score_factor(const RunningText& text, std::span<const Clause> clauses,
                              const Factor& factor, const SignTable& table);

}  // namespace secondlook
