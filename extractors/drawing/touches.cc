// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/touches.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <set>

namespace secondlook {
namespace {

using Side = ConnectorEnd::Side;

// An arrow head is so many times as wide as its line, a little way off the frame.
constexpr double kHeadOverLine = 2.2;
constexpr int kMostPiecesAtOneSide = 200;
constexpr double kMostOfSide = 0.6;
// Across to down, each as a share of an ellipse's half.
constexpr double kSteep = 0.5;

bool upright(Side side) { return side == Side::top || side == Side::bottom; }

/// The strip along one side of a frame, from where it was erased outwards.
Area strip_at(const Area& frame, Side side, const TouchReach& reach, int depth) {
  const Area erased = grown(frame, reach.clear);
  switch (side) {
    case Side::top:
      return {erased.x0, erased.y0 - depth, erased.x1, erased.y0};
    case Side::bottom:
      return {erased.x0, erased.y1, erased.x1, erased.y1 + depth};
    case Side::left:
      return {erased.x0 - depth, erased.y0, erased.x0, erased.y1};
    default:
      return {erased.x1, erased.y0, erased.x1 + depth, erased.y1};
  }
}

/// The line of pixels `step` away from the frame within a strip.
Area slice_at(const Area& strip, Side side, int step) {
  switch (side) {
    case Side::top:
      return {strip.x0, strip.y1 - step - 1, strip.x1, strip.y1 - step};
    case Side::bottom:
      return {strip.x0, strip.y0 + step, strip.x1, strip.y0 + step + 1};
    case Side::left:
      return {strip.x1 - step - 1, strip.y0, strip.x1 - step, strip.y1};
    default:
      return {strip.x0 + step, strip.y0, strip.x0 + step + 1, strip.y1};
  }
}

Area moved(const Area& area, int dx, int dy) {
  return {area.x0 + dx, area.y0 + dy, area.x1 + dx, area.y1 + dy};
}

/// How far the ink of a slice reaches along the frame's side; empty where there is none.
Area ink_of_slice(const Pix& piece, const Area& slice) {
  const PixPtr pixels = cut(piece, slice);
  if (!pixels) return {};
  int x = 0, y = 0, width = 0, height = 0;
  ::Box* box = nullptr;
  if (pixClipToForeground(pixels.get(), nullptr, &box) != 0 || box == nullptr) return {};
  boxGetGeometry(box, &x, &y, &width, &height);
  boxDestroy(&box);
  const Area inside = common(slice, area_of(piece));
  return {inside.x0 + x, inside.y0 + y, inside.x0 + x + width, inside.y0 + y + height};
}

/// The head is wide near the frame and narrow further off; its tip is at the frame.
bool ends_in_arrow(const Patch& patch, const Area& frame, Side side, int at,
                   const TouchReach& reach) {
  const int half = reach.widest / 2;  // what is further off is another line
  Area strip = strip_at(frame, side, reach, 3 * reach.widest);
  if (upright(side)) {
    strip.x0 = at - half;
    strip.x1 = at + half;
  } else {
    strip.y0 = at - half;
    strip.y1 = at + half;
  }
  strip = moved(strip, -patch.area.x0, -patch.area.y0);
  int widest = 0, line = 0, tip = 0;
  for (int step = 0; step < 3 * reach.widest; ++step) {
    const Area ink = ink_of_slice(*patch.pix, slice_at(strip, side, step));
    const int width = ink.empty() ? 0 : (upright(side) ? ink.width() : ink.height());
    if (width == 0 && widest > 0) break;
    if (tip == 0) tip = width;
    if (step < 2 * reach.widest - reach.widest / 4) widest = std::max(widest, width);
    if (width > 0) line = line == 0 ? width : std::min(line, width);
    // The line itself, seen after its head.
    if (widest > 0 && width > 0 && widest >= kHeadOverLine * width && step > 2 && tip < widest)
      return widest < 2 * half;
  }
  return false;
}

std::optional<Touch> touch_in(const Patch& piece, const Patch& patch, const Area& strip,
                              const Area& frame, std::size_t number, Side side,
                              const TouchReach& reach) {
  // `piece` lies within the strip, in its coordinates.
  const Area local{0, 0, strip.width(), strip.height()};
  for (int step = 0; step < reach.short_of; ++step) {
    const Area slice = common(slice_at(local, side, step), piece.area);
    const Area ink = slice.empty()
                         ? Area{}
                         : ink_of_slice(*piece.pix, moved(slice, -piece.area.x0, -piece.area.y0));
    if (ink.empty()) continue;
    const int width = upright(side) ? ink.width() : ink.height();
    if (step == 0) {
      // A slanting line, or several that fan out, meet a good part of the side.
      const double side_length = upright(side) ? frame.width() : frame.height();
      if (width > reach.widest && width > kMostOfSide * side_length) return std::nullopt;
    } else {
      // A line that ends short heads for the frame; one that passes by soon leads sideways, also
      // beyond the frame's corner.
      Area window = moved(slice_at(strip, side, step), -patch.area.x0, -patch.area.y0);
      window = enclosing(window, moved(slice_at(strip, side, step + reach.short_of / 3),
                                       -patch.area.x0, -patch.area.y0));
      const int along = upright(side) ? piece.area.x0 + strip.x0 + ink.x0 - patch.area.x0
                                      : piece.area.y0 + strip.y0 + ink.y0 - patch.area.y0;
      if (upright(side)) {
        window.x0 = along - reach.widest / 2;
        window.x1 = along + width + reach.widest / 2;
      } else {
        window.y0 = along - reach.widest / 2;
        window.y1 = along + width + reach.widest / 2;
      }
      const Area end = ink_of_slice(*patch.pix, window);
      if ((upright(side) ? end.width() : end.height()) > reach.widest / 2 + width / 2)
        return std::nullopt;
    }
    Touch touch{number, side, 0, 0, false};
    const Area on_page = moved(ink, piece.area.x0 + strip.x0, piece.area.y0 + strip.y0);
    if (upright(side)) {
      touch.x = std::clamp(on_page.middle_x(), frame.x0, frame.x1);
      touch.y = side == Side::top ? frame.y0 : frame.y1;
    } else {
      touch.y = std::clamp(on_page.middle_y(), frame.y0, frame.y1);
      touch.x = side == Side::left ? frame.x0 : frame.x1;
    }
    touch.arrow = ends_in_arrow(patch, frame, side, upright(side) ? touch.x : touch.y, reach);
    return touch;
  }
  return std::nullopt;
}

/// Half the width of an ellipse in `area` at the row `y`; below 0 where it has none.
double half_chord(const Area& area, int y) {
  const double across = area.width() / 2.0, down = area.height() / 2.0;
  const double v = (y + 0.5 - area.y0 - down) / down;
  return v * v >= 1 ? -1 : across * std::sqrt(1 - v * v);
}

/// Where the lines meet an ellipse: ink close around it. Its sides are the quarters that the
/// rectangle's diagonals make, those above and below somewhat larger, for lines go there.
void touch_oval(const Patch& patch, const DrawnFrame& frame, std::size_t number,
                const TouchReach& reach, std::vector<Touch>& touches) {
  const Area near = grown(frame.area, reach.clear + reach.short_of);
  const Area seen = common(near, patch.area);
  const PixPtr ring = cut(*patch.pix, moved(seen, -patch.area.x0, -patch.area.y0));
  if (!ring) return;
  for (int y = seen.y0; y < seen.y1; ++y) {
    const double half = half_chord(near, y);
    const double middle = (near.x0 + near.x1) / 2.0;
    const int left = half < 0 ? seen.x1 : static_cast<int>(middle - half);
    const int right = half < 0 ? seen.x1 : static_cast<int>(middle + half);
    const int row = y - seen.y0;
    erase(*ring, Area{0, row, left - seen.x0, row + 1});
    erase(*ring, Area{right - seen.x0, row, seen.width(), row + 1});
  }
  for (const Patch& piece : patches(*ring, 8, kMostPiecesAtOneSide)) {
    if (std::max(piece.area.width(), piece.area.height()) > reach.widest) continue;
    Touch touch{number, Side::top, piece.area.middle_x() + seen.x0, piece.area.middle_y() + seen.y0,
                false};
    const double across = (touch.x - frame.area.middle_x()) / (frame.area.width() / 2.0);
    const double down = (touch.y - frame.area.middle_y()) / (frame.area.height() / 2.0);
    if (std::abs(down) >= kSteep * std::abs(across))
      touch.side = down < 0 ? Side::top : Side::bottom;
    else
      touch.side = across < 0 ? Side::left : Side::right;
    touches.push_back(touch);
  }
}

}  // namespace

void erase(Pix& image, const DrawnFrame& frame, int clear) {
  const Area area = grown(frame.area, clear);
  if (!frame.oval) return erase(image, area);
  const double middle = (area.x0 + area.x1) / 2.0;
  for (int y = area.y0; y < area.y1; ++y)
    if (const double half = half_chord(area, y); half >= 0)
      erase(image,
            Area{static_cast<int>(middle - half), y, static_cast<int>(middle + half) + 1, y + 1});
}

std::vector<Touch> touches_of(const Patch& patch, const std::vector<DrawnFrame>& drawn,
                              const TouchReach& reach) {
  std::vector<Touch> touches;
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    const Area& frame = drawn[i].area;
    if (common(grown(frame, reach.clear + reach.short_of), patch.area).empty()) continue;
    if (drawn[i].oval) {
      touch_oval(patch, drawn[i], i, reach, touches);
      continue;
    }
    for (const Side side : {Side::top, Side::bottom, Side::left, Side::right}) {
      Area strip = common(strip_at(frame, side, reach, reach.short_of), patch.area);
      if (strip.empty()) continue;
      const PixPtr pixels = cut(*patch.pix, moved(strip, -patch.area.x0, -patch.area.y0));
      if (!pixels) continue;
      // The strip as far as it reaches from the frame, so that steps count from the frame.
      const Area whole = strip_at(frame, side, reach, reach.short_of);
      for (Patch& piece : patches(*pixels, 8, kMostPiecesAtOneSide)) {
        piece.area = moved(piece.area, strip.x0 - whole.x0, strip.y0 - whole.y0);
        if (auto touch = touch_in(piece, patch, whole, frame, i, side, reach))
          touches.push_back(*touch);
      }
    }
  }
  return touches;
}

bool is_complete(const std::vector<Touch>& touches) {
  std::set<std::size_t> frames;
  bool only_top = true, only_bottom = true;
  for (const Touch& touch : touches) {
    frames.insert(touch.frame);
    only_top = only_top && touch.side == Side::top;
    only_bottom = only_bottom && touch.side == Side::bottom;
  }
  return frames.size() >= 2 && !only_top && !only_bottom;
}

bool has_direction(const std::vector<Touch>& touches) {
  return is_complete(touches) && std::ranges::any_of(touches, [&touches](const Touch& touch) {
           return touch.side != touches.front().side;
         });
}

}  // namespace secondlook
