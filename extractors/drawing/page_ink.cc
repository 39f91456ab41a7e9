// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/page_ink.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace secondlook {
namespace {

// A hairline is half a point; at this resolution it is more than a pixel wide.
constexpr double kDpi = 200;
constexpr double kSameDpi = 1.1;  // finer by less is left as it is
// A sheet of 22 by 34 inches at 150 dpi. Larger ones are looked at more coarsely.
constexpr double kMostPixels = 17e6;

// Gray levels of 256. Connectors are drawn in grays down to #ccc, anti-aliased; the grain of a scan
// is finer than that.
constexpr int kInkContrast = 45;
// Boxes are tinted as faintly as #f2f2f2. Measured on the brightest pixel of each tile, where grain
// counts for less.
constexpr int kFillContrast = 9;

struct NumaFree {
  void operator()(Numa* numbers) const noexcept { numaDestroy(&numbers); }
};

/// The gray level that most of the page has.
int paper_level(Pix* gray, int sampling) {
  const std::unique_ptr<Numa, NumaFree> histogram{pixGetGrayHistogram(gray, sampling)};
  if (!histogram) return 255;
  float most = 0;
  int level = 255;
  numaGetMax(histogram.get(), &most, &level);
  return level;
}

}  // namespace

int PageInk::pixels(double points) const {
  return std::max(1, static_cast<int>(std::lround(points * dpi / 72)));
}

PageInk page_ink(const Pix& gray, double dpi) {
  PageInk result;
  Pix* image = const_cast<Pix*>(&gray);  // Leptonica's readers take no const
  const double all = static_cast<double>(pixGetWidth(image)) * pixGetHeight(image);
  const double scale = std::min(kDpi / dpi, std::sqrt(kMostPixels / all));
  PixPtr scaled;
  if (scale < 1 / kSameDpi) {
    scaled = PixPtr{pixScaleAreaMap(image, static_cast<float>(scale), static_cast<float>(scale))};
    if (!scaled) return result;
    image = scaled.get();
    dpi *= scale;
  }
  result.dpi = dpi;
  const PixPtr raw{pixThresholdToBinary(image, std::max(1, paper_level(image, 4) - kInkContrast))};
  // Every pixel counts: the brightest of a tile tells whether paper shows.
  const PixPtr tiles{pixScaleGrayMinMax(image, result.tile, result.tile, L_CHOOSE_MAX)};
  if (!raw || !tiles) return result;
  result.ink = PixPtr{pixCloseSafeBrick(nullptr, raw.get(), 3, 3)};
  result.filled = PixPtr{
      pixThresholdToBinary(tiles.get(), std::max(1, paper_level(tiles.get(), 1) - kFillContrast))};
  return result;
}

}  // namespace secondlook
