// SPDX-License-Identifier: GPL-3.0-or-later
// The straight lines drawn on a level page image: form cells, chart boxes, underlines.
#pragma once
#include <vector>

#include "extractors/pix.h"
#include "models/box.h"

namespace secondlook {

struct RuledLines {
  std::vector<Box> boxes;  // points from the image's top left corner, top to bottom
  PixPtr mask;             // one bit a pixel, set on the lines; null where there are none
};

RuledLines find_ruled_lines(const Pix& ink, double dpi);

}  // namespace secondlook
