// SPDX-License-Identifier: GPL-3.0-or-later
// Cheap signs that a page may show a chart, before anything is looked for on its image.
#pragma once
#include <vector>

#include "models/document.h"

namespace secondlook {

/// The page's words stand in lines as short as those in a chart's boxes. Running text does not.
bool reads_like_chart(const Page& page);

/// Rules meet at corners, as around boxes; those of a table run on through its corners.
bool rules_make_boxes(const std::vector<Box>& rules);

/// Two rules of the same length, one above the other, with a third that leads to one of them from
/// outside: boxes without sides.
bool rules_make_open_boxes(const std::vector<Box>& rules);

/// Several of the shapes that the page draws stand apart from each other and from longer rules, as
/// boxes do. Cells of tables and forms abut.
bool shapes_stand_apart(std::vector<Box> shapes, const std::vector<Box>& rules);

/// Any of the three; rules that are the sides of shapes say nothing beside those.
bool is_drawn_like_chart(const std::vector<Box>& shapes, const std::vector<Box>& rules);

}  // namespace secondlook
