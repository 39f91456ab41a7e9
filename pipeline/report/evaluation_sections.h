// SPDX-License-Identifier: GPL-3.0-or-later
// What our own reading of a position comes to, as sections of its page.
#pragma once
#include "models/review.h"
#include "pipeline/report/html.h"
#include "pipeline/report/statement/statement_wording.h"
#include "pipeline/report/statement_links.h"

namespace secondlook {

/// What the papers support in all, in one paragraph; empty where nothing can be said.
Html recommendation_section(const Recommendation& recommended);

/// Each standard that applies, factor by factor as `wording` calls them, beside what the paper
/// claims.
Html evaluation_sections(const ReviewedPosition& position, const StatementWording& wording,
                         StatementLinks& links);

}  // namespace secondlook
