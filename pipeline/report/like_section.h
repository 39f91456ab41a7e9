// SPDX-License-Identifier: GPL-3.0-or-later
// Positions with nearly the same duties, as a section of a position's page.
#pragma once
#include "models/review.h"
#include "pipeline/report/html.h"

namespace secondlook {

/// Who they are, and the duties side by side with those of the one that is most alike. Empty where
/// there is none.
Html like_section(const ReviewedPosition& position);

}  // namespace secondlook
