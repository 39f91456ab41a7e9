// SPDX-License-Identifier: GPL-3.0-or-later
// The way from a page to those of the whole review.
#pragma once
#include <string_view>

#include "pipeline/report/html.h"

namespace secondlook {

enum class ReviewPage { queue, overview, organization, executives, briefing, other };

/// Links to the pages of the whole review; the one at hand is marked as such. `up` leads to the
/// review folder.
Html review_navigation(std::string_view up, ReviewPage at_hand);

/// The top of a page of the whole review.
Html page_top(std::string_view up, ReviewPage at_hand);

}  // namespace secondlook
