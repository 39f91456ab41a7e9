// SPDX-License-Identifier: GPL-3.0-or-later
// Rectangles of pixels on a one-bit image, and the connected patches of its ink.
#pragma once
#include <algorithm>
#include <cstddef>
#include <vector>

#include "extractors/pix.h"

namespace secondlook {

/// Pixels from the image's top left corner; x1 and y1 are one past the last.
struct Area {
  int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
  int width() const { return x1 - x0; }
  int height() const { return y1 - y0; }
  bool empty() const { return x0 >= x1 || y0 >= y1; }
  double size() const { return empty() ? 0 : static_cast<double>(width()) * height(); }
  int middle_x() const { return (x0 + x1) / 2; }
  int middle_y() const { return (y0 + y1) / 2; }
  bool operator==(const Area&) const = default;
};

inline Area grown(const Area& area, int by) {
  return {area.x0 - by, area.y0 - by, area.x1 + by, area.y1 + by};
}
inline Area common(const Area& a, const Area& b) {
  return {std::max(a.x0, b.x0), std::max(a.y0, b.y0), std::min(a.x1, b.x1), std::min(a.y1, b.y1)};
}
inline Area enclosing(const Area& a, const Area& b) {
  return {std::min(a.x0, b.x0), std::min(a.y0, b.y0), std::max(a.x1, b.x1), std::max(a.y1, b.y1)};
}
inline bool holds(const Area& outer, const Area& inner) {
  return outer.x0 <= inner.x0 && outer.y0 <= inner.y0 && inner.x1 <= outer.x1 &&
         inner.y1 <= outer.y1;
}
/// Pixels of empty space between the two, along the axis where there is more; below 0 they overlap.
inline int gap(const Area& a, const Area& b) {
  return std::max(std::max(a.x0, b.x0) - std::min(a.x1, b.x1),
                  std::max(a.y0, b.y0) - std::min(a.y1, b.y1));
}

Area area_of(const Pix& image);

/// The part of a one-bit image; null where they share nothing or there is no memory.
PixPtr cut(const Pix& image, const Area& area);
/// How many pixels are set there.
int ink_in(const Pix& image, const Area& area);
void erase(Pix& image, const Area& area);
/// Adds `piece` to `image`, its corner at the area's.
void paint(Pix& image, const Area& area, const Pix& piece);

/// Ink that hangs together.
struct Patch {
  Area area;
  PixPtr pix;
};

/// All patches, or none where there are more than `most`: a page so full of dots is a picture.
std::vector<Patch> patches(const Pix& image, int connectivity, int most);

}  // namespace secondlook
