// SPDX-License-Identifier: GPL-3.0-or-later
// executives.html: the agency's executive structure, what stands out in it, and what can be done.
#pragma once
#include "models/structure/structure_review.h"
#include "pipeline/report/html.h"

namespace secondlook {

/// `alignment` has the agency's priorities against its executives; empty where none are known.
Html executives_page(const StructureReview& review, const Html& alignment);

}  // namespace secondlook
