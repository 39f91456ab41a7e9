// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/box_image.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <numeric>

#include "extractors/ink.h"

namespace secondlook {
namespace {

// Points. Strokes are thinner, up to the letters of a poster; the ground shows around them.
constexpr double kThickestStroke = 7;
// Gray levels between the ground and letters that can be told from it, noise left aside.
constexpr int kLeastContrast = 24;
// Of the pixels, the darkest: letters have more, specks have less.
constexpr double kDarkest = 0.004;
// What runs along most of a box and encloses much or is thin is a line, no letter.
constexpr double kAlong = 0.6, kDown = 0.85, kLineFull = 0.2, kThickestLine = 1.6;
// Points, at the edge of a part: lower are dashes and the rims of lines, higher are drawings.
constexpr double kLowestLetter = 3, kHighestLetter = 14;
// Tesseract's letters are best about so high; enlarged further they are only blurred.
constexpr double kAimedLetter = 22, kMostEnlarged = 3;
constexpr int kMargin = 12;  // pixels
constexpr int kMostPatches = 4'000;

struct NumaFree {
  void operator()(Numa* numbers) const noexcept { numaDestroy(&numbers); }
};

using Histogram = std::array<double, 256>;

Histogram histogram_of(Pix* gray) {
  Histogram counts{};
  const std::unique_ptr<Numa, NumaFree> histogram{pixGetGrayHistogram(gray, 1)};
  for (int level = 0; histogram && level < 256; ++level) {
    float count = 0;
    numaGetFValue(histogram.get(), level, &count);
    counts[static_cast<std::size_t>(level)] = static_cast<double>(count);
  }
  return counts;
}

/// The level that `share` of the pixels do not exceed.
int level_at(const Histogram& counts, double share) {
  const double wanted = share * std::accumulate(counts.begin(), counts.end(), 0.0);
  double sum = 0;
  for (int level = 0; level < 256; ++level)
    if ((sum += counts[static_cast<std::size_t>(level)]) >= wanted) return level;
  return 255;
}

/// Letters cover less than the ground: they draw the mean away from the middle.
bool has_light_letters(const Histogram& counts) {
  double sum = 0, all = 0;
  for (std::size_t level = 0; level < counts.size(); ++level) {
    sum += counts[level] * static_cast<double>(level);
    all += counts[level];
  }
  return all > 0 && sum / all > level_at(counts, 0.5);
}

bool is_line(const Patch& patch, const Area& whole, double thickest) {
  if (patch.area.width() < kAlong * whole.width() && patch.area.height() < kDown * whole.height())
    return false;
  return std::min(patch.area.width(), patch.area.height()) <= thickest ||
         ink_in(*patch.pix, area_of(*patch.pix)) < kLineFull * patch.area.size();
}

/// Erases the lines along the upper and lower edge of `ink`, up to so many pixels: letters that
/// touch one, as right below a dark band, do not go with it.
void erase_edges(Pix& ink, int deepest) {
  const Area whole = area_of(ink);
  const auto erase_lines = [&](auto line_at) {
    for (int depth = deepest; depth > 0; --depth) {
      const Area line = line_at(depth);
      if (ink_in(ink, line) < kAlong * line.size()) continue;
      for (int outer = depth; outer > 0; --outer) erase(ink, line_at(outer));
      return;
    }
  };
  erase_lines([&](int n) { return Area{0, n - 1, whole.x1, n}; });
  erase_lines([&](int n) { return Area{0, whole.y1 - n, whole.x1, whole.y1 - n + 1}; });
}

/// It goes on beyond the part: a line, the corner of a frame. A letter that only touches the upper
/// or lower edge does not, as right below a dark band.
bool leads_out(const Patch& patch, const Area& whole, double point) {
  const Area& area = patch.area;
  if (area.x0 == 0 || area.x1 == whole.x1) return true;
  if (area.y0 > 0 && area.y1 < whole.y1) return false;
  return area.height() < kLowestLetter * point || area.height() > kHighestLetter * point ||
         area.width() > kHighestLetter * point;
}

/// The letters of `ink`: not what leads out of it, nor lines. Null where none are.
PixPtr letters_of(const Pix& ink, double dpi) {
  const double point = dpi / 72;
  PixPtr free{pixCopy(nullptr, const_cast<Pix*>(&ink))};
  if (!free) return nullptr;
  erase_edges(*free, std::max(1, static_cast<int>(std::lround(kThickestLine * point))));
  const Area whole = area_of(*free);
  bool any = false;
  for (const Patch& patch : patches(*free, 8, kMostPatches))
    if (leads_out(patch, whole, point) || is_line(patch, whole, kThickestLine * point))
      pixRasterop(free.get(), patch.area.x0, patch.area.y0, patch.area.width(), patch.area.height(),
                  PIX_DST & PIX_NOT(PIX_SRC), patch.pix.get(), 0, 0);
    else
      any = true;
  return any ? std::move(free) : nullptr;
}

}  // namespace

BoxImage box_image(const Pix& gray, const Area& part, double dpi) {
  BoxImage result;
  PixPtr piece = cut(gray, part);
  if (!piece) return result;
  if (has_light_letters(histogram_of(piece.get()))) pixInvert(piece.get(), piece.get());
  // What is darker than all that is around it; shades of the ground go with it.
  const int stroke = static_cast<int>(std::lround(kThickestStroke * dpi / 72)) | 1;
  const PixPtr marks{pixTophat(piece.get(), stroke, stroke, L_TOPHAT_BLACK)};
  if (!marks) return result;
  const int contrast = level_at(histogram_of(marks.get()), 1 - kDarkest);
  if (contrast < kLeastContrast) return result;
  const PixPtr shallow{pixThresholdToBinary(marks.get(), contrast / 2)};
  const PixPtr ink{shallow ? pixInvert(nullptr, shallow.get()) : nullptr};
  PixPtr letters = ink ? letters_of(*ink, dpi) : nullptr;
  if (!letters) return result;
  const PixPtr strokes{pixMultConstantGray(marks.get(), 255.0F / static_cast<float>(contrast)) == 0
                           ? pixInvert(nullptr, marks.get())
                           : nullptr};
  // The lines go with their gray rims, the letters keep theirs.
  const PixPtr others{pixSubtract(nullptr, ink.get(), letters.get())};
  const PixPtr rims{others ? pixDilateBrick(nullptr, others.get(), 3, 3) : nullptr};
  if (!strokes || !rims) return result;
  pixSubtract(rims.get(), rims.get(), letters.get());
  pixSetMasked(strokes.get(), rims.get(), 255);

  const double height = patches_of(*letters, dpi).letter_height;
  const double scale = height > 0 ? std::clamp(kAimedLetter / height, 1.0, kMostEnlarged) : 1;
  const PixPtr large{scale > 1 ? pixScaleGrayLI(strokes.get(), static_cast<float>(scale),
                                                static_cast<float>(scale))
                               : pixClone(strokes.get())};
  if (!large) return result;
  result.gray = PixPtr{pixAddBorderGeneral(large.get(), kMargin, kMargin, kMargin, kMargin, 255)};
  result.dpi = dpi * scale;
  result.margin = kMargin;
  result.ink = std::move(letters);
  return result;
}

}  // namespace secondlook
