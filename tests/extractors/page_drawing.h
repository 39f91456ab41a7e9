// SPDX-License-Identifier: GPL-3.0-or-later
// Page images for tests, drawn with rectangles.
#pragma once
#include <leptonica/allheaders.h>

#include "extractors/pix.h"
#include "models/box.h"

namespace secondlook::testing {

/// A white page of US letter in gray. Boxes are in points.
class PageDrawing {
 public:
  explicit PageDrawing(double dpi) : dpi_(dpi), pix_(pixCreate(pixels(612), pixels(792), 8)) {
    pixSetAll(pix_.get());
  }

  PageDrawing& fill(const secondlook::Box& box, unsigned level = 0) {
    for (int y = pixels(box.y0); y < pixels(box.y1); ++y)
      for (int x = pixels(box.x0); x < pixels(box.x1); ++x) pixSetPixel(pix_.get(), x, y, level);
    return *this;
  }
  PageDrawing& outline(const secondlook::Box& box, double thick = 0.8, unsigned level = 0) {
    fill({box.x0, box.y0, box.x1, box.y0 + thick}, level);
    fill({box.x0, box.y1 - thick, box.x1, box.y1}, level);
    fill({box.x0, box.y0, box.x0 + thick, box.y1}, level);
    return fill({box.x1 - thick, box.y0, box.x1, box.y1}, level);
  }
  /// Five strokes of a point and a half, as the letters of a word 20 points wide stand.
  PageDrawing& word(double x, double y) {
    for (int i = 0; i < 5; ++i) fill({x + 4 * i, y, x + 4 * i + 1.5, y + 8});
    return *this;
  }
  const Pix& pix() const { return *pix_; }
  double dpi() const { return dpi_; }

 private:
  int pixels(double points) const { return static_cast<int>(points * dpi_ / 72 + 0.5); }

  double dpi_;
  PixPtr pix_;
};

}  // namespace secondlook::testing
