// SPDX-License-Identifier: GPL-3.0-or-later
// A rectangle on a page.
#pragma once
#include <algorithm>

namespace secondlook {

/// In points (1/72 in) from the top-left corner of the page as a viewer shows it; x grows to the
/// right, y grows downwards; x0 <= x1 and y0 <= y1.
struct Box {
  double x0 = 0, y0 = 0, x1 = 0, y1 = 0;
  double width() const { return x1 - x0; }
  double height() const { return y1 - y0; }
  bool operator==(const Box&) const = default;
};

/// The smallest box that holds both.
inline Box enclosing(const Box& a, const Box& b) {
  return {std::min(a.x0, b.x0), std::min(a.y0, b.y0), std::max(a.x1, b.x1), std::max(a.y1, b.y1)};
}

}  // namespace secondlook
