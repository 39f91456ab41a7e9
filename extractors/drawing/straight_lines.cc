// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/straight_lines.h"

#include <leptonica/allheaders.h>

namespace secondlook {
namespace {

// Points. Gaps between dashes, and what a copier tears out of a line.
constexpr double kWidestGap = 4.5;
constexpr double kThickest = 2.4, kShortest = 18;
// Points. Letters are filled this far, so that no arcs of theirs are left over as dashes.
constexpr double kCounter = 3.5;

PixPtr lines_along(const PageInk& page, bool across) {
  const auto brick = [across](auto apply, const PixPtr& image, int along, int beside) {
    return PixPtr{
        image ? apply(nullptr, image.get(), across ? along : beside, across ? beside : along)
              : nullptr};
  };
  const PixPtr filled = brick(pixCloseSafeCompBrick, page.ink, 1, page.pixels(kCounter));
  const PixPtr thick = brick(pixOpenCompBrick, filled, 1, page.pixels(kThickest) + 1);
  const PixPtr thin{thick ? pixSubtract(nullptr, page.ink.get(), thick.get()) : nullptr};
  const PixPtr closed = brick(pixCloseSafeCompBrick, thin, page.pixels(kWidestGap), 1);
  return brick(pixOpenCompBrick, closed, page.pixels(kShortest), 1);
}

}  // namespace

StraightLines straight_lines(const PageInk& page) {
  return {lines_along(page, true), lines_along(page, false)};
}

}  // namespace secondlook
