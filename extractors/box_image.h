// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a page, such as a chart's box, made ready to be recognised by itself: dark letters on
// white, without the lines around them.
#pragma once
#include "extractors/drawing/area.h"
#include "extractors/pix.h"

namespace secondlook {

struct BoxImage {
  PixPtr gray;     // 8 bit; null where nothing is written there
  double dpi = 0;  // of `gray`, as large as its letters need it
  int margin = 0;  // pixels of white that were put around the part
  PixPtr ink;      // one bit, the letters alone; pixels of the page, its corner at the part's
};

/// `gray` is the page as it was printed, colours and all, at `dpi`.
BoxImage box_image(const Pix& gray, const Area& part, double dpi);

}  // namespace secondlook
