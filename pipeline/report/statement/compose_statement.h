// SPDX-License-Identifier: GPL-3.0-or-later
// A draft evaluation statement in the order in which classifiers write one.
#pragma once
#include "models/review.h"
#include "pipeline/report/statement/draft_statement.h"
#include "pipeline/report/statement/statement_wording.h"

namespace secondlook {

/// Says what the review found, each sentence with the places that it rests on. What the papers do
/// not show is said to be so, or left out.
DraftStatement compose_statement(const ReviewedPosition& position, const StatementWording& wording);

}  // namespace secondlook
