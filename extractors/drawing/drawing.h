// SPDX-License-Identifier: GPL-3.0-or-later
// The chart on a page image: its boxes, and the lines between them.
#pragma once
#include <vector>

#include "extractors/page_frame.h"
#include "extractors/pix.h"
#include "models/document.h"

namespace secondlook {

struct Drawing {
  std::vector<Frame> frames;
  std::vector<Connector> connectors;
};

/// `gray` is an upright page at `dpi`; words and result are in points from its top left corner.
/// Frames without any connector between them are no chart: then both are empty.
Drawing find_drawing(const Pix& gray, double dpi, const std::vector<Word>& words);

/// Cheap: the page's words stand in lines as short as those in a chart's boxes. Running text does
/// not.
bool reads_like_chart(const Page& page);

/// Cheap: rules meet at corners, as around boxes; those of a table run on through its corners.
bool rules_make_boxes(const std::vector<Box>& rules);

/// Adds what was found on the upright page, `frame` telling where it stands on `page`.
void add_drawing(Drawing&& drawing, const PageFrame& frame, Page& page);

}  // namespace secondlook
