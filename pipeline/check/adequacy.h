// SPDX-License-Identifier: GPL-3.0-or-later
// pd-inadequate: the position description lacks what the standard of adequacy asks for.
#pragma once
#include <span>
#include <vector>

#include "models/finding.h"
#include "models/position.h"
#include "pipeline/check/paper_pages.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

/// At most one finding, which lists all that is lacking.
std::vector<Finding> pd_inadequate(const PositionDescription& position,
                                   std::span<const PaperPages> papers, const Standards& standards);

}  // namespace secondlook
