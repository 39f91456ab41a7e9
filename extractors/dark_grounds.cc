// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/dark_grounds.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace secondlook {
namespace {

// Gray levels of 256: white letters stand out on what is darker.
constexpr int kDark = 170;
// Points. Light letters leave holes as wide as their strokes; a ground is higher than a line of its
// letters, thicker than the lines of drawings and the strokes of titles.
constexpr double kStroke = 2.6, kThinnest = 8;
// Of a ground: dark letters on paper that grow together are less dark; where no light letter shows
// the letters are as dark as the ground, or darker.
constexpr double kLeastDark = 0.55, kMostDark = 0.98;
// A ground holds a word and is a rectangle or an oval; heavy letters that grow together are ragged.
constexpr double kLeastWidth = 24, kLeastHeight = 9, kLeastFull = 0.72;
// No letter stands at a ground's edge. In the middle of each side a strip of a point is dark: the
// outermost, or that within a pale shadow. More so where the ground is less dark than most: heavy
// letters are dark at two or three sides.
constexpr double kEdge = 1, kEdgeDark = 0.75, kMostlyDark = 0.8, kEdgeVeryDark = 0.9;
constexpr int kEdgeStrips = 4;
constexpr int kMostPatches = 5'000;

bool has_dark_edges(const Pix& dark, const Area& area, int thick, double least) {
  const int dx = area.width() / 3, dy = area.height() / 3;
  const auto is_dark = [&dark, least](const Area& strip) {
    return ink_in(dark, strip) >= least * strip.size();
  };
  bool top = false, bottom = false, left = false, right = false;
  for (int i = 0; i < kEdgeStrips; ++i) {
    const int in = i * thick, out = in + thick;
    top = top || is_dark({area.x0 + dx, area.y0 + in, area.x1 - dx, area.y0 + out});
    bottom = bottom || is_dark({area.x0 + dx, area.y1 - out, area.x1 - dx, area.y1 - in});
    left = left || is_dark({area.x0 + in, area.y0 + dy, area.x0 + out, area.y1 - dy});
    right = right || is_dark({area.x1 - out, area.y0 + dy, area.x1 - in, area.y1 - dy});
  }
  return top && bottom && left && right;
}

}  // namespace

std::vector<DarkGround> find_dark_grounds(const Pix& dark, double dpi) {
  // At half the resolution, where it costs a quarter.
  const PixPtr half{pixReduceRankBinary2(const_cast<Pix*>(&dark), 2, nullptr)};
  if (!half) return {};
  const auto pixels = [dpi](double points) {
    return std::max(1, static_cast<int>(std::lround(points * dpi / 72 / kDarkGroundScale)));
  };
  const int stroke = pixels(kStroke) | 1, thin = pixels(kThinnest);
  const PixPtr closed{pixCloseSafeBrick(nullptr, half.get(), stroke, stroke)};
  const PixPtr solid{closed ? pixOpenBrick(nullptr, closed.get(), thin, thin) : nullptr};
  if (!solid) return {};
  std::vector<DarkGround> grounds;
  for (Patch& patch : patches(*solid, 8, kMostPatches)) {
    if (patch.area.width() < pixels(kLeastWidth) || patch.area.height() < pixels(kLeastHeight))
      continue;
    const double all = ink_in(*patch.pix, area_of(*patch.pix));
    const PixPtr under = cut(*half, patch.area);
    const PixPtr seen{under ? pixAnd(nullptr, under.get(), patch.pix.get()) : nullptr};
    const double share = seen ? ink_in(*seen, area_of(*seen)) / all : 0;
    if (all < kLeastFull * patch.area.size() || share < kLeastDark ||
        !has_dark_edges(*half, patch.area, pixels(kEdge),
                        share < kMostlyDark ? kEdgeVeryDark : kEdgeDark))
      continue;
    grounds.push_back({std::move(patch), share});
  }
  return grounds;
}

PixPtr dark_grounds(const Pix& gray, double dpi) {
  Pix* image = const_cast<Pix*>(&gray);  // Leptonica's readers take no const
  const PixPtr dark{pixThresholdToBinary(image, kDark)};
  if (!dark) return nullptr;
  std::vector<DarkGround> found = find_dark_grounds(*dark, dpi);
  std::erase_if(found, [](const DarkGround& ground) { return ground.dark > kMostDark; });
  if (found.empty()) return nullptr;
  const int width = pixGetWidth(image), height = pixGetHeight(image);
  const PixPtr grounds{pixCreate(width / kDarkGroundScale + 1, height / kDarkGroundScale + 1, 1)};
  if (!grounds) return nullptr;
  for (const DarkGround& ground : found) paint(*grounds, ground.patch.area, *ground.patch.pix);
  const PixPtr full{pixExpandReplicate(grounds.get(), kDarkGroundScale)};
  PixPtr result{pixCreate(width, height, 1)};
  if (full && result) paint(*result, area_of(*full), *full);
  return result;
}

}  // namespace secondlook
