// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/dark_grounds.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

#include "extractors/drawing/area.h"

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
constexpr int kMostPatches = 5'000;

}  // namespace

PixPtr dark_grounds(const Pix& gray, double dpi) {
  Pix* image = const_cast<Pix*>(&gray);  // Leptonica's readers take no const
  const PixPtr dark{pixThresholdToBinary(image, kDark)};
  const PixPtr half{dark ? pixReduceRankBinary2(dark.get(), 2, nullptr) : nullptr};
  if (!half) return nullptr;
  const auto pixels = [dpi](double points) {
    return std::max(1, static_cast<int>(std::lround(points * dpi / 72 / 2)));
  };
  const int stroke = pixels(kStroke) | 1, thin = pixels(kThinnest);
  const PixPtr closed{pixCloseSafeBrick(nullptr, half.get(), stroke, stroke)};
  const PixPtr solid{closed ? pixOpenBrick(nullptr, closed.get(), thin, thin) : nullptr};
  if (!solid) return nullptr;
  const PixPtr grounds{pixCreateTemplate(half.get())};
  bool any = false;
  for (const Patch& patch : patches(*solid, 8, kMostPatches)) {
    if (patch.area.width() < pixels(kLeastWidth) || patch.area.height() < pixels(kLeastHeight))
      continue;
    const double all = ink_in(*patch.pix, area_of(*patch.pix));
    const PixPtr under = cut(*half, patch.area);
    const PixPtr seen{under ? pixAnd(nullptr, under.get(), patch.pix.get()) : nullptr};
    const double share = seen ? ink_in(*seen, area_of(*seen)) / all : 0;
    if (!grounds || all < kLeastFull * patch.area.size() || share < kLeastDark || share > kMostDark)
      continue;
    paint(*grounds, patch.area, *patch.pix);
    any = true;
  }
  if (!any) return nullptr;
  const PixPtr full{pixExpandReplicate(grounds.get(), 2)};
  PixPtr result{pixCreate(pixGetWidth(image), pixGetHeight(image), 1)};
  if (full && result) paint(*result, area_of(*full), *full);
  return result;
}

}  // namespace secondlook
