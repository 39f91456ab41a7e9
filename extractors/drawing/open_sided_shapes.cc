// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <utility>

#include "extractors/drawing/frame_shape.h"

namespace secondlook {
namespace {

// Points. Ends of the upper and the lower line stand below each other; what rounded corners take
// off both is within that.
constexpr double kSameEnd = 3;
// Dust may lengthen one of them at one end.
constexpr double kWithDust = 6;
constexpr double kOverlap = 0.2;  // of the upper line, below which stands the lower one
// Points beside the sides where nothing is written: words that run on are a paragraph between
// rules.
constexpr double kBeside = 3;
constexpr double kMostBeside = 0.04, kThickestLine = 2.5;
constexpr double kHighest = 150;  // points; as high as a chart's box gets
constexpr int kMostLines = 2'000;

}  // namespace

std::vector<FrameShape> open_sided_shapes(const FrameGround& ground, const Pix& lines_across,
                                          const std::vector<FrameShape>& known) {
  const PageInk& page = ground.page;
  std::vector<Area> lines;
  for (const Patch& patch : patches(lines_across, 8, kMostShapePatches))
    lines.push_back(patch.area);
  std::vector<FrameShape> shapes;
  if (lines.size() > kMostLines) return shapes;
  std::ranges::sort(lines, {}, [](const Area& line) { return std::tuple(line.y0, line.x0); });
  const int same = page.pixels(kSameEnd), beside = page.pixels(kBeside);
  std::vector<bool> used(lines.size(), false);
  // A line, dotted or not, may lead to the box from there.
  const auto is_free = [&](const Area& strip) {
    if (ink_in(*page.ink, strip) <= kMostBeside * strip.size()) return true;
    const PixPtr ink = cut(*page.ink, strip);
    const auto found = ink ? patches(*ink, 8, kMostShapePatches) : std::vector<Patch>{};
    return !found.empty() && std::ranges::all_of(found, [&](const Patch& patch) {
      return patch.area.height() <= page.pixels(kThickestLine);
    });
  };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Area& top = lines[i];
    // Only the next line below: the rules of a table chain up, and are no boxes.
    const auto next = std::find_if(
        lines.begin() + static_cast<std::ptrdiff_t>(i) + 1, lines.end(), [&](const Area& line) {
          return line.y0 > top.y1 &&
                 std::min(line.x1, top.x1) - std::max(line.x0, top.x0) > kOverlap * top.width();
        });
    if (next == lines.end() || next->y0 - top.y1 > page.pixels(kHighest)) continue;
    const auto k = static_cast<std::size_t>(next - lines.begin());
    const std::pair<int, int> apart =
        std::minmax({std::abs(next->x0 - top.x0), std::abs(next->x1 - top.x1)});
    if (apart.first > same || apart.second > page.pixels(kWithDust)) continue;
    const Area inside{std::max(top.x0, next->x0), top.y1, std::min(top.x1, next->x1), next->y0};
    const Area outside = enclosing(top, *next);
    if (!ground.fits(inside)) continue;
    const auto taken = [&](const FrameShape& shape) {
      return !common(shape.outside, inside).empty();
    };
    if (std::ranges::any_of(known, taken)) continue;
    if (!ground.may_hold_words(inside)) continue;
    if (!is_free({outside.x0 - beside, inside.y0 + 1, outside.x0 + 1, inside.y1 - 1}) ||
        !is_free({outside.x1 - 1, inside.y0 + 1, outside.x1 + beside, inside.y1 - 1}))
      continue;
    if (used[i]) {  // the rules of a table chain up
      std::erase_if(shapes, [&](const FrameShape& shape) { return shape.outside.y1 == top.y1; });
    } else {
      shapes.push_back({inside, outside});
    }
    used[i] = used[k] = true;
  }
  return shapes;
}

}  // namespace secondlook
