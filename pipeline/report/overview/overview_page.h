// SPDX-License-Identifier: GPL-3.0-or-later
// overview.html: the whole review in plots that lead to the positions behind them.
#pragma once
#include "pipeline/report/html.h"
#include "pipeline/report/overview/review_overview.h"

namespace secondlook {

Html overview_page(const ReviewOverview& overview);

}  // namespace secondlook
