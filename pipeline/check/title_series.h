// SPDX-License-Identifier: GPL-3.0-or-later
// title-series-mismatch: the official title or what it says of the work does not fit the series.
#pragma once
#include <vector>

#include "models/finding.h"
#include "models/position.h"
#include "pipeline/evaluate.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

/// Raised where the title is that of another series in use and has nothing of the stated one's; for
/// a technician's title in a professional series; for a leader's title where the paper itself shows
/// too few people or too little time; and for program management below the grades it begins at.
/// Series whose titles agencies make themselves are let be.
std::vector<Finding> title_series_mismatch(const PositionDescription& position,
                                           const Judgement& judgement, const Standards& standards);

}  // namespace secondlook
