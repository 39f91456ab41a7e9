// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/touches.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <optional>
#include <set>

namespace secondlook {
namespace {

using Side = ConnectorEnd::Side;

// An arrow head is so many times as wide as its line, a little way off the frame.
constexpr double kHeadOverLine = 2.2;
constexpr int kMostPiecesAtOneSide = 200;

bool upright(Side side) { return side == Side::top || side == Side::bottom; }

/// The strip along one side of a frame, from where it was erased outwards.
Area strip_at(const Area& frame, Side side, const Reach& reach, int depth) {
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
bool ends_in_arrow(const Patch& patch, const Area& frame, Side side, int at, const Reach& reach) {
  const int half = reach.widest;
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
                              const Reach& reach) {
  // `piece` lies within the strip, in its coordinates.
  const Area local{0, 0, strip.width(), strip.height()};
  for (int step = 0; step < reach.short_of; ++step) {
    const Area slice = common(slice_at(local, side, step), piece.area);
    const Area ink = slice.empty()
                         ? Area{}
                         : ink_of_slice(*piece.pix, moved(slice, -piece.area.x0, -piece.area.y0));
    if (ink.empty()) continue;
    const int width = upright(side) ? ink.width() : ink.height();
    if (width > reach.widest) return std::nullopt;
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

}  // namespace

std::vector<Touch> touches_of(const Patch& patch, const std::vector<Area>& frames,
                              const Reach& reach) {
  std::vector<Touch> touches;
  for (std::size_t i = 0; i < frames.size(); ++i) {
    if (common(grown(frames[i], reach.clear + reach.short_of), patch.area).empty()) continue;
    for (const Side side : {Side::top, Side::bottom, Side::left, Side::right}) {
      Area strip = common(strip_at(frames[i], side, reach, reach.short_of), patch.area);
      if (strip.empty()) continue;
      const PixPtr pixels = cut(*patch.pix, moved(strip, -patch.area.x0, -patch.area.y0));
      if (!pixels) continue;
      // The strip as far as it reaches from the frame, so that steps count from the frame.
      const Area whole = strip_at(frames[i], side, reach, reach.short_of);
      for (Patch& piece : patches(*pixels, 8, kMostPiecesAtOneSide)) {
        piece.area = moved(piece.area, strip.x0 - whole.x0, strip.y0 - whole.y0);
        if (auto touch = touch_in(piece, patch, whole, frames[i], i, side, reach))
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

}  // namespace secondlook
