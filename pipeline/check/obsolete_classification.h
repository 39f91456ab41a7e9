// SPDX-License-Identifier: GPL-3.0-or-later
// obsolete-classification: a series, pay plan, grade or standard that is no longer in force.
#pragma once
#include <span>
#include <vector>

#include "models/finding.h"
#include "models/position.h"
#include "pipeline/check/paper_pages.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

std::vector<Finding> obsolete_classification(const PositionDescription& position,
                                             std::span<const PaperPages> papers,
                                             const Standards& standards);

}  // namespace secondlook
