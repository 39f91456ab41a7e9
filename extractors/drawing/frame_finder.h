// SPDX-License-Identifier: GPL-3.0-or-later
// The boxes of a chart on a page image: closed outlines and filled shapes that stand free.
#pragma once
#include <vector>

#include "extractors/drawing/area.h"
#include "extractors/drawing/page_ink.h"
#include "extractors/drawing/touches.h"

namespace secondlook {

struct DrawnFrames {
  std::vector<DrawnFrame> frames;  // top to bottom, then left to right
  std::vector<Area> groups;        // outlines around several frames; their inside
};

/// `words` are where the page's words stand. Shapes with nothing in them, cells of tables and
/// forms, and what is no rectangle or ellipse are left out. Where words may be missing, letters are
/// enough.
DrawnFrames find_frames(const PageInk& page, const std::vector<Area>& words, bool words_missing);

}  // namespace secondlook
