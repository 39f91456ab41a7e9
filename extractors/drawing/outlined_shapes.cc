// SPDX-License-Identifier: GPL-3.0-or-later
#include <leptonica/allheaders.h>

#include <algorithm>

#include "extractors/drawing/frame_shape.h"

namespace secondlook {
namespace {

// Of its rectangle that a shape fills: an ellipse fills 0.785.
constexpr double kLeastFull = 0.7;
// Points. An outline with a second line, a shadow or a dark band with a title in two lines is no
// thicker.
constexpr double kThickestOutline = 30, kOutlineGap = 2.5;
constexpr double kOutlineCover = 0.5;

/// The area with the lines around it: one, two, or one and a shadow.
Area with_outline(const FrameGround& ground, Area area) {
  const Area inside = area;
  const int thickest = ground.page.pixels(kThickestOutline);
  const int gap = ground.page.pixels(kOutlineGap);
  // Rounded corners and ellipses: the middle of each side tells.
  const int dx = inside.width() / 3, dy = inside.height() / 3;
  const auto covered = [&](const Area& line) {
    return ink_in(ground.outlines, line) >= kOutlineCover * line.size();
  };
  const auto push = [&](auto line_at) {
    int furthest = 0;
    for (int step = 1; step <= thickest && step - furthest <= gap; ++step)
      if (covered(line_at(step))) furthest = step;
    return furthest;
  };
  area.y0 -= push([&](int n) {
    return Area{inside.x0 + dx, inside.y0 - n, inside.x1 - dx, inside.y0 - n + 1};
  });
  area.y1 += push([&](int n) {
    return Area{inside.x0 + dx, inside.y1 + n - 1, inside.x1 - dx, inside.y1 + n};
  });
  area.x0 -= push([&](int n) {
    return Area{inside.x0 - n, inside.y0 + dy, inside.x0 - n + 1, inside.y1 - dy};
  });
  area.x1 += push([&](int n) {
    return Area{inside.x1 + n - 1, inside.y0 + dy, inside.x1 + n, inside.y1 - dy};
  });
  return area;
}

/// The paper that `lines` enclose, where it `is_written_on`, and as full as `full_of` says.
template <class IsWrittenOn, class FullOf>
std::vector<FrameShape> enclosed(const FrameGround& ground, const Pix& lines,
                                 IsWrittenOn is_written_on, FullOf full_of) {
  std::vector<FrameShape> shapes;
  const PixPtr paper{pixInvert(nullptr, const_cast<Pix*>(&lines))};
  if (!paper) return shapes;
  for (const Patch& patch : patches(*paper, 4, kMostShapePatches)) {
    if (!ground.fits(patch.area)) continue;
    if (!is_written_on(patch.area)) continue;
    const double full = full_of(patch);
    if (full < kLeastFull) continue;
    shapes.push_back({patch.area, with_outline(ground, patch.area), is_oval(patch, full)});
  }
  return shapes;
}

}  // namespace

std::vector<FrameShape> outlined_shapes(const FrameGround& ground) {
  // Words that were not read are there as well.
  const auto is_written_on = [&ground](const Area& area) {
    return ground.holds_words(area) ||
           ink_in(*ground.page.ink, area) >= kLeastLetters * area.size();
  };
  return enclosed(ground, *ground.page.ink, is_written_on, fullness);
}

std::vector<FrameShape> dashed_shapes(const FrameGround& ground,
                                      const std::vector<FrameShape>& known) {
  // Dotted lines run between boxes, too. With a bus they close what is no box, into which boxes
  // reach.
  const auto reaches_into = [](const FrameShape& shape, const FrameShape& other) {
    return !common(shape.outside, other.outside).empty() && !holds(shape.outside, other.outside) &&
           !holds(other.outside, shape.outside);
  };
  const auto is_written_on = [&ground](const Area& area) { return ground.may_hold_words(area); };
  const std::vector<FrameShape> closed = enclosed(ground, ground.corners, is_written_on, extent);
  std::vector<FrameShape> shapes;
  if (closed.size() > kMostShapes) return shapes;
  for (const FrameShape& shape : closed) {
    const bool is_known = std::ranges::any_of(known, [&shape](const FrameShape& other) {
      return !common(shape.outside, other.outside).empty();
    });
    const bool is_between = std::ranges::any_of(closed, [&](const FrameShape& other) {
      return reaches_into(shape, other) && other.outside.size() < shape.outside.size();
    });
    if (!is_known && !is_between) shapes.push_back(shape);
  }
  return shapes;
}

}  // namespace secondlook
