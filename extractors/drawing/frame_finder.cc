// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/frame_finder.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "extractors/drawing/frame_shape.h"
#include "extractors/drawing/straight_lines.h"

namespace secondlook {
namespace {

// Points. Between two cells stands one wall of ink.
constexpr double kThickestWall = 4;
constexpr double kWallCover = 0.8, kSharedSide = 0.5;
// A box may be divided: a band for the title, cells for the name and the grade. What has more parts
// is a table.
constexpr std::size_t kMostParts = 8;
constexpr double kPartsFull = 0.85;
constexpr double kSamePart = 0.5;  // of a part that another covers
// Points. A dark band above or below is high enough for a line of words.
constexpr double kBand = 9;
// Points by which dashes may end before a corner, be it round.
constexpr double kCorner = 6;
// Points by which a shadow lies lower than its box.
constexpr double kShadow = 3;

/// A shape around several others groups them. One around a single other is its outer line, or
/// has a small box in it that is no post of its own.
void take_groups_out(std::vector<FrameShape>& shapes, std::vector<Area>& groups) {
  const auto inside = [](const FrameShape& inner, const FrameShape& outer) {
    return &inner != &outer && holds(outer.outside, inner.inside) &&
           inner.inside.size() < outer.inside.size();
  };
  std::vector<bool> gone(shapes.size(), false);
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    std::vector<std::size_t> inner;
    for (std::size_t k = 0; k < shapes.size(); ++k)
      if (inside(shapes[k], shapes[i])) inner.push_back(k);
    if (inner.size() == 1) gone[inner.front()] = true;
    // A band of colour and the cells below it fill their box; frames in a group stand apart.
    double filled = 0;
    for (const std::size_t k : inner) filled += shapes[k].inside.size();
    if (inner.size() < 2) continue;
    if (filled > kPartsFull * shapes[i].inside.size()) {
      for (const std::size_t k : inner) gone[k] = true;
    } else {
      gone[i] = true;
      groups.push_back(shapes[i].inside);
    }
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < shapes.size(); ++i)
    if (!gone[i]) shapes[kept++] = shapes[i];
  shapes.resize(kept);
}

/// The two share a wall, as cells do.
bool share_wall(const PageInk& page, const Pix& outlines, const Area& a, const Area& b) {
  const int across = std::min(a.x1, b.x1) - std::max(a.x0, b.x0);
  const int down = std::min(a.y1, b.y1) - std::max(a.y0, b.y0);
  const bool beside = down > across;
  const int length = beside ? down : across;
  if (gap(a, b) > page.pixels(kThickestWall)) return false;
  if (length <
      kSharedSide * (beside ? std::min(a.height(), b.height()) : std::min(a.width(), b.width())))
    return false;
  if (gap(a, b) <= page.tile / 2) return true;
  Area wall = beside ? Area{std::min(a.x1, b.x1), std::max(a.y0, b.y0), std::max(a.x0, b.x0),
                            std::min(a.y1, b.y1)}
                     : Area{std::max(a.x0, b.x0), std::min(a.y1, b.y1), std::min(a.x1, b.x1),
                            std::max(a.y0, b.y0)};
  // Between two boxes that stand close to each other paper shows.
  if (beside)
    wall = {wall.middle_x(), wall.y0, wall.middle_x() + 1, wall.y1};
  else
    wall = {wall.x0, wall.middle_y(), wall.x1, wall.middle_y() + 1};
  return ink_in(outlines, wall) >= kWallCover * wall.size();
}

/// A shape's inside, and the bands that pass for its outline where they are no shapes by
/// themselves.
void add_parts(const PageInk& page, const FrameShape& shape, std::vector<Area>& parts) {
  const Area &inside = shape.inside, &outside = shape.outside;
  const int band = page.pixels(kBand);
  const auto add = [&parts](const Area& part) {
    const auto covers = [&part](const Area& other) {
      return common(part, other).size() > kSamePart * part.size();
    };
    if (std::ranges::none_of(parts, covers)) parts.push_back(part);
  };
  if (inside.y0 - outside.y0 >= band) add({inside.x0, outside.y0, inside.x1, inside.y0});
  add(inside);
  if (outside.y1 - inside.y1 >= band) add({inside.x0, inside.y1, inside.x1, outside.y1});
}

/// Shapes that share walls are one divided box, or cells.
std::vector<DrawnFrame> join_parts(const PageInk& page, const Pix& outlines,
                                   const std::vector<FrameShape>& shapes) {
  std::vector<DrawnFrame> frames;
  std::vector<std::size_t> parent(shapes.size());
  std::iota(parent.begin(), parent.end(), std::size_t{0});
  const auto root = [&parent](std::size_t i) {
    while (parent[i] != i) i = parent[i] = parent[parent[i]];
    return i;
  };
  const int reach = page.pixels(kThickestWall);
  for (std::size_t i = 0; i < shapes.size(); ++i)
    for (std::size_t k = i + 1; k < shapes.size(); ++k) {
      if (shapes[k].outside.y0 > shapes[i].outside.y1 + reach) break;  // sorted by y0
      if (share_wall(page, outlines, shapes[i].inside, shapes[k].inside)) parent[root(k)] = root(i);
    }
  std::vector<std::vector<std::size_t>> parts(shapes.size());
  for (std::size_t i = 0; i < shapes.size(); ++i) parts[root(i)].push_back(i);
  for (const auto& members : parts) {
    if (members.empty() || members.size() > kMostParts) continue;
    Area whole = shapes[members.front()].outside;
    double filled = 0;
    for (const std::size_t i : members) {
      whole = enclosing(whole, shapes[i].outside);
      filled += shapes[i].outside.size();
    }
    if (members.size() > 1 && filled < kPartsFull * whole.size()) continue;
    DrawnFrame frame{whole, members.size() == 1 && shapes[members.front()].oval, {}};
    for (const std::size_t i : members) add_parts(page, shapes[i], frame.parts);
    frames.push_back(std::move(frame));
  }
  return frames;
}

}  // namespace

DrawnFrames find_frames(const PageInk& page, const std::vector<Area>& words, bool words_missing) {
  DrawnFrames result;
  const StraightLines lines = straight_lines(page);
  if (!lines.across || !lines.down) return result;
  const PixPtr outlines{pixOr(nullptr, page.ink.get(), lines.across.get())};
  const int longer = 2 * page.pixels(kCorner) + 1;
  const PixPtr across{pixDilateBrick(nullptr, lines.across.get(), longer, 1)};
  const PixPtr corners{pixDilateBrick(nullptr, lines.down.get(), 1, longer)};
  if (!outlines || !across || !corners) return result;
  pixOr(outlines.get(), outlines.get(), lines.down.get());
  pixOr(corners.get(), corners.get(), across.get());
  pixOr(corners.get(), corners.get(), page.ink.get());
  const int shadow = page.pixels(kShadow);
  pixCloseSafeBrick(corners.get(), corners.get(), shadow, shadow);
  const FrameGround ground{page, *outlines, *corners, words, words_missing};
  std::vector<FrameShape> shapes = outlined_shapes(ground);
  const auto add = [&shapes](const std::vector<FrameShape>& more) {
    shapes.insert(shapes.end(), more.begin(), more.end());
  };
  add(filled_shapes(ground, shapes));
  add(dashed_shapes(ground, shapes));
  add(open_sided_shapes(ground, *lines.across, shapes));
  if (shapes.size() > kMostShapes) return result;
  std::ranges::sort(shapes, {}, [](const FrameShape& shape) {
    const Area& area = shape.outside;
    return std::tuple(area.y0, area.x0, area.y1, area.x1);
  });
  take_groups_out(shapes, result.groups);
  result.frames = join_parts(page, *outlines, shapes);
  std::ranges::sort(result.frames, {}, [](const DrawnFrame& frame) {
    return std::tuple(frame.area.y0, frame.area.x0, frame.area.y1, frame.area.x1);
  });
  return result;
}

}  // namespace secondlook
