// SPDX-License-Identifier: GPL-3.0-or-later
// The lines between the boxes of a chart on a page image.
#pragma once
#include <vector>

#include "extractors/drawing/frame_finder.h"
#include "extractors/drawing/page_ink.h"
#include "extractors/drawing/touches.h"

namespace secondlook {

/// A connector in pixels.
struct DrawnConnector {
  std::vector<Touch> touches;
  bool dotted = false;
  double confidence = 1;
};

std::vector<DrawnConnector> find_connectors(const PageInk& page, const DrawnFrames& drawn,
                                            const std::vector<Area>& words);

}  // namespace secondlook
