// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/page_ink.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <memory>
#include <numeric>

#include "extractors/drawing/area.h"
#include "extractors/drawing/faint_lines.h"
#include "extractors/drawing/pale_lattice.h"

namespace secondlook {
namespace {

// A hairline is half a point; at this resolution it is more than a pixel wide.
constexpr double kDpi = 200;
constexpr double kSameDpi = 1.1;  // finer by less is left as it is
// A sheet of 22 by 34 inches at 150 dpi. Larger ones are looked at more coarsely.
constexpr double kMostPixels = 17e6;

// Gray levels of 256 below the paper's, between which ink begins: as near as few pixels are of
// that gray, so that neither grain nor a tint is cut in two. Connectors are drawn in grays down to
// #ccc.
constexpr int kLeastInkContrast = 30, kMostInkContrast = 85;
constexpr int kSmooth = 4;  // levels to both sides that count for one
// Of all pixels: the edges of letters and lines are less, a tint or the paper's grain is more.
constexpr double kFew = 0.003;
// On a scan also what is darker by so many levels than what lies around it: a gray line is as dark
// as a tint elsewhere, but no tint is as thin. Points; connectors are up to 4 thick.
constexpr int kLocalContrast = 22;
constexpr double kThickestStroke = 4;
// Levels of grain over those: so many times what all but few of the pixels have.
constexpr int kOverGrain = 3;
constexpr double kGrainShare = 0.85;
// Points. A copier makes dots of a tint, that stand close to each other both ways.
constexpr double kDot = 2.4, kBetweenDots = 3, kThinnestGrain = 9;

// Boxes are tinted as faintly as #f2f2f2, and on coloured paper they may be paler than that.
// Measured on the brightest pixel of each tile, where grain counts for less; a drawn page has none.
constexpr int kFillContrast = 9, kDrawnFillContrast = 5;

// Tiles around a letter whose ground JPEG may have brightened: blocks of it are two tiles wide. Of
// a hole in a tint that lies further off.
constexpr int kHalo = 5;
constexpr double kMostBare = 0.05;
constexpr int kMostHoles = 40'000;

struct NumaFree {
  void operator()(Numa* numbers) const noexcept { numaDestroy(&numbers); }
};

using Histogram = std::array<double, 256>;

Histogram histogram_of(Pix* gray, int sampling) {
  Histogram counts{};
  const std::unique_ptr<Numa, NumaFree> histogram{pixGetGrayHistogram(gray, sampling)};
  for (int level = 0; histogram && level < 256; ++level) {
    float count = 0;
    numaGetFValue(histogram.get(), level, &count);
    counts[static_cast<std::size_t>(level)] = static_cast<double>(count);
  }
  return counts;
}

/// The gray level that most of the page has.
int paper_level(const Histogram& counts) {
  return static_cast<int>(std::ranges::max_element(counts) - counts.begin());
}

int ink_level(const Histogram& counts, int paper) {
  int best = std::max(1, paper - kLeastInkContrast);
  const double few = kFew * std::accumulate(counts.begin(), counts.end(), 0.0);
  double fewest = std::numeric_limits<double>::max();
  for (int level = best; level >= std::max(kSmooth, paper - kMostInkContrast); --level) {
    double sum = 0;
    for (int near = level - kSmooth; near <= std::min(255, level + kSmooth); ++near)
      sum += counts[static_cast<std::size_t>(near)];
    if (sum <= few) return level;
    if (sum >= fewest) continue;
    fewest = sum;
    best = level;
  }
  return best;
}

/// Takes out of `ink` where dots stand close to each other.
void drop_grain(Pix& ink, const PageInk& page) {
  const int dot = page.pixels(kDot), between = page.pixels(kBetweenDots) | 1;
  const int thin = page.pixels(kThinnestGrain);
  const PixPtr dots{pixSelectBySize(&ink, dot, dot, 8, L_SELECT_IF_BOTH, L_SELECT_IF_LTE, nullptr)};
  const PixPtr closed{dots ? pixCloseSafeBrick(nullptr, dots.get(), between, between) : nullptr};
  const PixPtr grain{closed ? pixOpenBrick(nullptr, closed.get(), thin, thin) : nullptr};
  const PixPtr around{grain ? pixDilateBrick(nullptr, grain.get(), thin, thin) : nullptr};
  if (around) pixSubtract(&ink, &ink, around.get());
}

/// Strokes and lines that are darker than the ground close to them, whatever that ground is.
PixPtr local_ink(Pix* gray, int thickest) {
  const PixPtr darker{pixTophat(gray, thickest | 1, thickest | 1, L_TOPHAT_BLACK)};
  if (!darker) return nullptr;
  const Histogram counts = histogram_of(darker.get(), 3);
  const double all = std::accumulate(counts.begin(), counts.end(), 0.0);
  int grain = 0;
  for (double sum = counts[0]; grain < 255 && sum < kGrainShare * all;)
    sum += counts[static_cast<std::size_t>(++grain)];
  PixPtr ink{pixThresholdToBinary(darker.get(), std::max(kLocalContrast, kOverGrain * grain))};
  if (ink) pixInvert(ink.get(), ink.get());
  return ink;
}

/// JPEG brightens the ground around letters up to the paper's gray, so that small letters on a tint
/// stand in holes of it. Fills those that letters fill; where there is bare paper, it stays bare.
void fill_around_letters(Pix& filled, const Pix& ink) {
  Pix* tint = &filled;
  const PixPtr tiles{pixReduceRankBinaryCascade(const_cast<Pix*>(&ink), 1, 1, 0, 0)};
  const PixPtr near{tiles ? pixDilateBrick(nullptr, tiles.get(), kHalo, kHalo) : nullptr};
  const PixPtr closed{pixCloseSafeBrick(nullptr, tint, 3, 3)};
  const PixPtr holes{closed ? pixHolesByFilling(closed.get(), 4) : nullptr};
  if (!near || !holes) return;
  pixOr(closed.get(), closed.get(), holes.get());
  const PixPtr added{pixSubtract(nullptr, closed.get(), tint)};
  if (!added) return;
  for (const Patch& patch : patches(*added, 4, kMostHoles)) {
    const PixPtr bare = cut(*near, patch.area);
    if (!bare) continue;
    pixSubtract(bare.get(), patch.pix.get(), bare.get());
    const double all = ink_in(*patch.pix, area_of(*patch.pix));
    if (ink_in(*bare, area_of(*bare)) <= kMostBare * all) paint(filled, patch.area, *patch.pix);
  }
}

/// Those of the tiles that differ from most, darker or lighter.
PixPtr filled_tiles(Pix* tiles, int contrast) {
  const int paper = paper_level(histogram_of(tiles, 1));
  PixPtr filled{pixThresholdToBinary(tiles, std::max(1, paper - contrast))};
  const int lighter = paper + contrast;
  if (!filled || lighter > 255) return filled;
  const PixPtr not_lighter{pixThresholdToBinary(tiles, lighter)};
  const PixPtr light{not_lighter ? pixInvert(nullptr, not_lighter.get()) : nullptr};
  if (!light) return nullptr;
  pixOr(filled.get(), filled.get(), light.get());
  return filled;
}

}  // namespace

int PageInk::pixels(double points) const {
  return std::max(1, static_cast<int>(std::lround(points * dpi / 72)));
}

PageInk page_ink(const Pix& gray, double dpi, ImageOf image_of) {
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
  const Histogram counts = histogram_of(image, 3);
  const int paper = paper_level(counts);
  result.ink = PixPtr{pixThresholdToBinary(image, ink_level(counts, paper))};
  const PixPtr dark{pixThresholdToBinary(image, std::max(1, paper - kMostInkContrast))};
  // Every pixel counts: the brightest of a tile tells whether paper shows.
  const PixPtr tiles{pixScaleGrayMinMax(image, result.tile, result.tile, L_CHOOSE_MAX)};
  if (!result.ink || !dark || !tiles) return {};
  if (image_of == ImageOf::scan) {
    const PixPtr local = local_ink(image, result.pixels(kThickestStroke));
    if (!local) return {};
    drop_grain(*local, result);
    pixOr(result.ink.get(), result.ink.get(), local.get());
    const PixPtr faint = faint_lines(*image, *result.ink, dpi);
    if (!faint) return {};
    pixOr(result.ink.get(), result.ink.get(), faint.get());
  }
  drop_pale_lattice(*result.ink, *image, *dark, dpi);
  result.ink = PixPtr{pixCloseSafeBrick(nullptr, result.ink.get(), 3, 3)};
  result.filled =
      filled_tiles(tiles.get(), image_of == ImageOf::scan ? kFillContrast : kDrawnFillContrast);
  if (image_of == ImageOf::scan && result.filled) fill_around_letters(*result.filled, *result.ink);
  return result;
}

}  // namespace secondlook
