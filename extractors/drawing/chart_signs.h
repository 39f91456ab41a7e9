// SPDX-License-Identifier: GPL-3.0-or-later
// Cheap signs that a page may show a chart, before anything is looked for on its image.
#pragma once
#include <vector>

#include "models/document.h"

namespace secondlook {

/// The page's words stand in lines as short as those in a chart's boxes. Running text does not.
bool reads_like_chart(const Page& page);

/// The outlines that rules make apart from others: an upper and a lower rule whose ends meet the
/// sides, and none of the four goes on. Cells of tables and forms have rules that do.
std::vector<Box> outlines_of(const std::vector<Box>& rules);

/// One of the lines ends at a side of one of the boxes, or within it, and comes from outside.
bool lead_to_boxes(const std::vector<Box>& lines, const std::vector<Box>& boxes);

/// Two rules of the same length, one above the other, with a third that leads to one of them from
/// outside: boxes without sides.
bool rules_make_open_boxes(const std::vector<Box>& rules);

/// Several of the shapes that the page draws stand apart from each other and from longer rules, as
/// boxes do. Cells of tables and forms abut.
bool shapes_stand_apart(std::vector<Box> shapes, const std::vector<Box>& rules);

/// Shapes that stand apart, outlines or open boxes, and lines that lead to them; `leaning` lines
/// may lead anywhere. Rules that are the sides of shapes say nothing beside those.
bool is_drawn_like_chart(const std::vector<Box>& shapes, const std::vector<Box>& rules,
                         bool leaning);

}  // namespace secondlook
