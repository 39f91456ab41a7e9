// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/pdf/paint_collector.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace secondlook {
namespace {

// A form has a few hundred; a map or a plan has more than anybody wants to keep with its words.
constexpr std::size_t kMostSteps = 20'000;
// Covers times words that are held against each other: a millisecond or two.
constexpr std::size_t kMostComparisons = 2'000'000;
// Points: a path that crosses the edge of what is shown by less loses nothing that is seen.
constexpr double kOverEdge = 1;
// Points: coordinates were rounded when the file was written.
constexpr double kSame = 0.13;
constexpr double kHairline = 0.4;  // points: how a line of no width is shown

bool contains(const Box& outer, const Box& inner) {
  return inner.x0 >= outer.x0 - kOverEdge && inner.y0 >= outer.y0 - kOverEdge &&
         inner.x1 <= outer.x1 + kOverEdge && inner.y1 <= outer.y1 + kOverEdge;
}

bool meet(const Box& a, const Box& b) {
  return a.x0 <= b.x1 && b.x0 <= a.x1 && a.y0 <= b.y1 && b.y0 <= a.y1;
}

// The path on the page; nothing where it has a point at no place.
std::optional<PaintedPath> on_page(const GfxState& state, Box& bounds) {
  PaintedPath path;
  const GfxPath& from = *state.getPath();
  const auto put = [&](const GfxSubpath& part, int i) {
    double x = 0, y = 0;
    state.transform(part.getX(i), part.getY(i), &x, &y);
    const Box at{x, y, x, y};
    bounds = path.points.empty() ? at : enclosing(bounds, at);
    path.points.insert(path.points.end(), {x, y});
    return std::isfinite(x) && std::isfinite(y);
  };
  for (int k = 0; k < from.getNumSubpaths(); ++k) {
    const GfxSubpath& part = *from.getSubpath(k);
    for (int i = 0; i < part.getNumPoints(); ++i) {
      // A curve's two control points are marked; the point after them ends it.
      const bool curve = part.getCurve(i) && i + 2 < part.getNumPoints();
      path.steps += i == 0 ? 'M' : curve ? 'C' : 'L';
      bool finite = put(part, i);
      if (curve && i > 0) {
        finite = put(part, i + 1) && put(part, i + 2) && finite;
        i += 2;
      }
      if (!finite || path.steps.size() > kMostSteps) return std::nullopt;
    }
    if (part.isClosed()) path.steps += 'Z';
  }
  return path;
}

// One outline of four upright sides.
bool is_upright_rectangle(const PaintedPath& path) {
  if (path.steps != "MLLLZ" && path.steps != "MLLLLZ" && path.steps != "MLLLL" &&
      path.steps != "MLLL")
    return false;
  const auto same = [&](std::size_t one, std::size_t other, std::size_t axis) {
    return std::abs(path.points[2 * one + axis] - path.points[2 * other + axis]) < kSame;
  };
  const bool along_x = same(0, 1, 1) && same(1, 2, 0) && same(2, 3, 1) && same(3, 0, 0);
  const bool along_y = same(0, 1, 0) && same(1, 2, 1) && same(2, 3, 0) && same(3, 0, 1);
  return along_x || along_y;
}

void cut_to(PaintedPath& rectangle, const Box& clip) {
  for (std::size_t i = 0; i + 1 < rectangle.points.size(); i += 2) {
    rectangle.points[i] = std::clamp(rectangle.points[i], clip.x0, clip.x1);
    rectangle.points[i + 1] = std::clamp(rectangle.points[i + 1], clip.y0, clip.y1);
  }
}

std::uint32_t colour_of(const GfxRGB& rgb) {
  return static_cast<std::uint32_t>(colToByte(rgb.r)) << 16 |
         static_cast<std::uint32_t>(colToByte(rgb.g)) << 8 | colToByte(rgb.b);
}

}  // namespace

void PaintCollector::clip(const GfxState& state) {
  Box bounds;
  const auto path = on_page(state, bounds);
  // Poppler knows of an edge that is no rectangle only what encloses it.
  if (!path || !(path->steps.empty() || is_upright_rectangle(*path))) give_up();
}

void PaintCollector::add(GfxState& state, How how, const Box& clip, std::size_t words) {
  if (given_up_ || !state.getPath()) return;
  const bool is_stroke = how == How::stroke;
  GfxColorSpace* const space = is_stroke ? state.getStrokeColorSpace() : state.getFillColorSpace();
  const double opacity = is_stroke ? state.getStrokeOpacity() : state.getFillOpacity();
  if (space == nullptr || space->getMode() == csPattern || opacity < 1 ||
      state.getBlendMode() != gfxBlendNormal)
    return give_up();
  Box bounds;
  auto path = on_page(state, bounds);
  if (!path) return give_up();
  if (path->steps.empty() || clip.x0 > clip.x1 || clip.y0 > clip.y1 || !meet(bounds, clip)) return;
  if (!contains(clip, bounds)) {
    if (is_stroke || !is_upright_rectangle(*path)) return give_up();
    cut_to(*path, clip);
    bounds = {std::max(bounds.x0, clip.x0), std::max(bounds.y0, clip.y0),
              std::min(bounds.x1, clip.x1), std::min(bounds.y1, clip.y1)};
  }
  if (steps_ += path->steps.size(); steps_ > kMostSteps) return give_up();
  GfxRGB rgb{};
  if (is_stroke) {
    state.getStrokeRGB(&rgb);
    const double width = state.getTransformedLineWidth();
    path->width = std::isfinite(width) ? std::max(width, kHairline) : kHairline;
    double dash_start = 0;
    path->dashed = !state.getLineDash(&dash_start).empty();
  } else {
    state.getFillRGB(&rgb);
    path->even_odd = how == How::fill_even_odd;
    if (words > 0) covers_.push_back({bounds, words});
  }
  path->colour = colour_of(rgb);
  paths_.push_back(std::move(*path));
}

// An area that was painted over words hides them; drawn again, it would lie below.
bool PaintCollector::take(const WordBuilder& words, std::vector<PaintedPath>& painted) {
  const bool whole = !given_up_ && covers_.size() * words.word_count() <= kMostComparisons &&
                     std::none_of(covers_.begin(), covers_.end(), [&](const Cover& cover) {
                       return words.any_within(cover.area, cover.words);
                     });
  if (whole) painted = std::move(paths_);
  *this = {};
  return whole;
}

}  // namespace secondlook
