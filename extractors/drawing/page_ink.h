// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn on a gray page image, as far as a chart goes: lines, and areas filled with colour.
#pragma once
#include "extractors/pix.h"

namespace secondlook {

struct PageInk {
  PixPtr ink;      // one bit a pixel: all that is clearly darker than the paper; torn lines mended
  PixPtr filled;   // one bit for each tile of `tile` by `tile` pixels without any bare paper in it
  int tile = 4;    // pixels
  double dpi = 0;  // of `ink`

  /// Points as pixels of `ink`, one at least.
  int pixels(double points) const;
};

/// What a page is an image of: a drawn page has every line as dark as it was drawn.
enum class ImageOf { drawn_page, scan };

/// Null images where there is no memory.
PageInk page_ink(const Pix& gray, double dpi, ImageOf image_of);

}  // namespace secondlook
