// SPDX-License-Identifier: GPL-3.0-or-later
// positions/ID.html: what was found about one position, beside the pages it was found on.
#pragma once
#include "models/review.h"
#include "pipeline/report/html.h"
#include "pipeline/report/marked_pages.h"
#include "pipeline/report/page_store.h"

namespace secondlook {

/// A Problem is that a page's picture could not be stored; one that could not be made is said on
/// the page.
Result<Html> position_page(const ReviewedPosition& position, PageStore& store,
                           const PageImages& images, MarkedPages& pages);

}  // namespace secondlook
