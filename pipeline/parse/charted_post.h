// SPDX-License-Identifier: GPL-3.0-or-later
// The words in a box of a chart as a post.
#pragma once
#include <string>
#include <vector>

#include "models/org_chart.h"
#include "pipeline/parse/chart_words.h"

namespace secondlook {

/// `lines` as they stand in the box from top to bottom. Evidence is left to the caller.
ChartedPost parse_charted_post(const std::vector<std::string>& lines, const ChartWords& words);

}  // namespace secondlook
