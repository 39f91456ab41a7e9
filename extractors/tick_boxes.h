// SPDX-License-Identifier: GPL-3.0-or-later
// The small squares of a form that are there to be ticked, on a page image.
#pragma once
#include <vector>

#include "extractors/pix.h"
#include "models/document.h"

namespace secondlook {

struct TickBox {
  Box box;              // points from the image's top left corner, the outline included
  bool marked = false;  // something is drawn inside
};

struct TickBoxes {
  std::vector<TickBox> boxes;
  PixPtr outlines;  // one bit a pixel, set where an outline is inked; null where there are no boxes
};

/// The boxes on a level page, of ink that shows their thin outlines whole (faint_ink_of) and no
/// longer line. What is marked inside is left out of `outlines`.
TickBoxes find_tick_boxes(const Pix& ink, double dpi);

/// Adds a ticked box for each mark that no word was read for: a tick or a scrawl is no letter.
void add_unread_marks(const std::vector<TickBox>& boxes, std::vector<Word>& words);

}  // namespace secondlook
