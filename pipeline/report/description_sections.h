// SPDX-License-Identifier: GPL-3.0-or-later
// What the position description says, as sections of the position's page.
#pragma once
#include "models/position.h"
#include "pipeline/report/html.h"
#include "pipeline/report/statement_links.h"

namespace secondlook {

/// Classification, stated levels and points, duties, signatures; what the paper does not have is
/// left out.
Html description_sections(const PositionDescription& description, StatementLinks& links);

}  // namespace secondlook
