// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/dashes.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace secondlook {
namespace {

// Sizes in points. Drawing tools make the dashes of a thick line up to 20 long.
constexpr double kLongestDash = 22;
constexpr double kThickestDash = 4.5;
constexpr double kWidestGap = 9;
constexpr double kClear = 1.0, kShortOf = 10, kWidestTouch = 14;
constexpr std::size_t kFewestDashes = 4;
constexpr std::size_t kMostDashes = 6'000;

/// Thick across, whichever way it runs: its ink spread over its diagonal.
bool is_dash(const Patch& piece, const PageInk& page) {
  if (std::max(piece.area.width(), piece.area.height()) > page.pixels(kLongestDash)) return false;
  const double length = std::hypot(piece.area.width(), piece.area.height());
  return ink_in(*piece.pix, area_of(*piece.pix)) <= length * page.pixels(kThickestDash);
}

}  // namespace

std::vector<Dashes> join_dashes(const std::vector<Patch>& pieces,
                                const std::vector<DrawnFrame>& frames, const PageInk& page) {
  std::vector<std::size_t> dashes;
  for (std::size_t i = 0; i < pieces.size(); ++i)
    if (is_dash(pieces[i], page)) dashes.push_back(i);
  if (dashes.size() < kFewestDashes || dashes.size() > kMostDashes) return {};
  std::ranges::sort(dashes, [&](std::size_t a, std::size_t b) {
    return std::pair(pieces[a].area.y0, a) < std::pair(pieces[b].area.y0, b);
  });
  std::vector<std::size_t> parent(dashes.size());
  std::iota(parent.begin(), parent.end(), std::size_t{0});
  const auto root = [&parent](std::size_t i) {
    while (parent[i] != i) i = parent[i] = parent[parent[i]];
    return i;
  };
  const int reach = page.pixels(kWidestGap), longest = page.pixels(kLongestDash);
  for (std::size_t i = 0; i < dashes.size(); ++i)
    for (std::size_t k = i + 1; k < dashes.size(); ++k) {
      const Area &a = pieces[dashes[i]].area, &b = pieces[dashes[k]].area;
      if (b.y0 > a.y0 + longest + reach) break;
      if (gap(a, b) <= reach) parent[root(k)] = root(i);
    }
  std::vector<Dashes> rows(dashes.size());
  for (std::size_t i = 0; i < dashes.size(); ++i) rows[root(i)].pieces.push_back(dashes[i]);
  std::erase_if(rows, [](const Dashes& row) { return row.pieces.size() < kFewestDashes; });
  const TouchReach meets{page.pixels(kClear), page.pixels(kShortOf), page.pixels(kWidestTouch)};
  for (Dashes& row : rows)
    for (const std::size_t i : row.pieces)
      for (Touch& touch : touches_of(pieces[i], frames, meets)) row.touches.push_back(touch);
  std::erase_if(rows, [](const Dashes& row) {
    return std::ranges::all_of(row.touches, [&row](const Touch& touch) {
      return touch.frame == row.touches.front().frame;
    });
  });
  return rows;
}

}  // namespace secondlook
