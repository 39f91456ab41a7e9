// SPDX-License-Identifier: GPL-3.0-or-later
// What a position's other papers say, and why they are taken to be its papers, as sections of its
// page.
#pragma once
#include "models/review.h"
#include "pipeline/report/html.h"
#include "pipeline/report/statement_links.h"

namespace secondlook {

/// Place in the organization, appraisals, evaluation statements, and the list of all papers.
Html other_paper_sections(const ReviewedPosition& position, StatementLinks& links);

}  // namespace secondlook
