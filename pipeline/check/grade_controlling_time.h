// SPDX-License-Identifier: GPL-3.0-or-later
// grade-controlling-time: the work that carries the grade takes under a quarter of the time.
#pragma once
#include <span>
#include <vector>

#include "models/finding.h"
#include "models/position.h"
#include "pipeline/check/paper_pages.h"
#include "pipeline/evaluate.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

/// Raised where the paper itself gives the classified grade to a duty of less than a quarter of the
/// time, or where the position's own work alone reaches it and supervision leaves too little time
/// for that; and the review finds a lower grade for the rest.
std::vector<Finding> grade_controlling_time(const PositionDescription& position,
                                            std::span<const PaperPages> papers,
                                            const Judgement& judgement, const Standards& standards);

}  // namespace secondlook
