// SPDX-License-Identifier: GPL-3.0-or-later
// How sure the review is of what the papers support.
#pragma once
#include "pipeline/report/html.h"
#include "pipeline/report/overview/review_overview.h"

namespace secondlook {

/// A column for each tenth.
Html confidence_plot(const ReviewOverview& overview);

}  // namespace secondlook
