// SPDX-License-Identifier: GPL-3.0-or-later
// positions/ID.html: what was found about one position, beside the pages it was found on.
#pragma once
#include "models/review.h"
#include "pipeline/report/html.h"
#include "pipeline/report/marked_pages.h"
#include "pipeline/report/page_store.h"
#include "pipeline/report/statement/statement_wording.h"

namespace secondlook {

/// A page that cannot be shown is said on the page, with the reason. `wording` names the factors.
Html position_page(const ReviewedPosition& position, const ShownPages& shown,
                   const StatementWording& wording, MarkedPages& pages);

}  // namespace secondlook
