// SPDX-License-Identifier: GPL-3.0-or-later
// Who reports to whom, as the lines between the boxes of a page are drawn.
#pragma once
#include <cstddef>
#include <vector>

#include "models/document.h"
#include "models/org_chart.h"

namespace secondlook {

/// Posts are the page's frames, by index. A frame may have several lines here; which of them stand
/// is decided over all pages, by keep_tree.
std::vector<ReportingLine> reporting_lines(const Page& page);

/// Leaves one line that is not dotted to each post's supervisor, the surest, and no circle. What
/// another line says against it becomes the kept line's doubt.
void keep_tree(std::size_t posts, std::vector<ReportingLine>& lines);

}  // namespace secondlook
