// SPDX-License-Identifier: GPL-3.0-or-later
// What a draft statement says of one evaluation: factor by factor, then the total.
#pragma once
#include <vector>

#include "models/evaluation.h"
#include "models/review.h"
#include "pipeline/report/statement/draft_statement.h"
#include "pipeline/report/statement/statement_places.h"
#include "pipeline/report/statement/statement_wording.h"

namespace secondlook {

/// Each level is set beside the one that the position's description states.
std::vector<StatementBlock> evaluation_blocks(const Evaluation& evaluation,
                                              const ReviewedPosition& position,
                                              const StatementPlaces& places,
                                              const StatementWording& wording);

/// What the executive and leader standards ask beside their factors, a line each.
StatementBlock consideration_lines(const Evaluation& evaluation, const StatementPlaces& places,
                                   const StatementWording& wording);

/// "Senior Executive Service (ES)" of "ES"; a plan that has no words stays as it is.
std::string plan_words(const std::string& pay_plan, const StatementWording& wording);

}  // namespace secondlook
