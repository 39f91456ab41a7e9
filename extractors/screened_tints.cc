// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/screened_tints.h"

#include <leptonica/allheaders.h>

#include <algorithm>

namespace secondlook {
namespace {

constexpr int kMiddle = 128, kWhite = 255;  // gray levels
// Pixels. Dots that touch at their corners are several; strokes of letters are longer than one. But
// hairlines of letters fall apart into dots, over gaps so wide.
constexpr int kLongestDot = 2, kHairline = 5, kBeside = 5;
// Pixels to each side over which dots are counted, and make a gray.
constexpr int kAround = 8, kToneAround = 4;
// Of 255 of the pixels around: the faintest tint has more dots, dust has fewer.
constexpr int kFewestDots = 8;
// Pixels: a line of heavy letters leaves no room for dots; a tinted box is higher. Share of the
// page.
constexpr int kHeavyLine = 25, kThinnest = 20;
constexpr double kLeastShare = 0.002;

/// The patches of `ink` that are no longer than a dot.
PixPtr dots_of(Pix* ink) {
  const PixPtr longer{pixSelectBySize(ink, kLongestDot + 1, kLongestDot + 1, 4, L_SELECT_IF_EITHER,
                                      L_SELECT_IF_GTE, nullptr)};
  return longer ? PixPtr{pixSubtract(nullptr, ink, longer.get())} : nullptr;
}

/// Of each pixel's surroundings, how much `dots` cover; 255 is all.
PixPtr density_of(Pix* dots) {
  const PixPtr counted{pixConvert1To8(nullptr, dots, 0, kWhite)};
  return counted ? PixPtr{pixBlockconv(counted.get(), kAround, kAround)} : nullptr;
}

/// Where `gray` is at least `level`.
PixPtr from_level(Pix* gray, int level) {
  PixPtr below{pixThresholdToBinary(gray, level)};
  if (below) pixInvert(below.get(), below.get());
  return below;
}

/// Where dots stand close to each other.
PixPtr screens_of(Pix* dark_dots, Pix* light_dots) {
  const PixPtr dots{pixOr(nullptr, dark_dots, light_dots)};
  const PixPtr density = dots ? density_of(dots.get()) : nullptr;
  const PixPtr dense = density ? from_level(density.get(), kFewestDots) : nullptr;
  const PixPtr whole{dense ? pixCloseSafeCompBrick(nullptr, dense.get(), kHeavyLine, kHeavyLine)
                           : nullptr};
  return whole ? PixPtr{pixOpenCompBrick(nullptr, whole.get(), kThinnest, kThinnest)} : nullptr;
}

/// The parts of `ink` that are no dots, and what joins them.
PixPtr letters_of(Pix* ink, Pix* dots) {
  PixPtr letters{pixSubtract(nullptr, ink, dots)};
  const PixPtr joined{letters ? pixCloseSafeBrick(nullptr, letters.get(), kHairline, kHairline)
                              : nullptr};
  return joined ? PixPtr{pixAnd(nullptr, joined.get(), ink)} : nullptr;
}

/// What the pixels around have on average, those of `letters` left out.
PixPtr tone_of(Pix* gray, Pix* letters) {
  const PixPtr masked{pixCopy(nullptr, gray)};
  const PixPtr counted{pixConvert1To8(nullptr, letters, static_cast<l_uint8>(kWhite), 0)};
  if (!masked || !counted) return nullptr;
  pixSetMasked(masked.get(), letters, 0);
  PixPtr sum{pixBlockconv(masked.get(), kToneAround, kToneAround)};
  const PixPtr count{pixBlockconv(counted.get(), kToneAround, kToneAround)};
  if (!sum || !count) return nullptr;
  const int width = pixGetWidth(gray), height = pixGetHeight(gray);
  l_uint32 *sums = pixGetData(sum.get()), *counts = pixGetData(count.get());
  for (int y = 0; y < height; ++y, sums += pixGetWpl(sum.get()), counts += pixGetWpl(count.get()))
    for (int x = 0; x < width; ++x)
      if (const int all = GET_DATA_BYTE(counts, x); all > 0)
        SET_DATA_BYTE(sums, x, std::min(kWhite, GET_DATA_BYTE(sums, x) * kWhite / all));
  return sum;
}

}  // namespace

PixPtr without_screens(const Pix& gray) {
  Pix* image = const_cast<Pix*>(&gray);  // Leptonica's readers take no const
  const PixPtr ink{pixThresholdToBinary(image, kMiddle)};
  const PixPtr paper{ink ? pixInvert(nullptr, ink.get()) : nullptr};
  const PixPtr even{pixBlockconv(image, kAround, kAround)};
  const PixPtr mostly_dark{even ? pixThresholdToBinary(even.get(), kMiddle) : nullptr};
  const PixPtr dark_dots = ink ? dots_of(ink.get()) : nullptr;
  const PixPtr light_dots = paper ? dots_of(paper.get()) : nullptr;
  if (!mostly_dark || !dark_dots || !light_dots) return nullptr;
  // The eyes of small letters are no dots of a tint.
  pixAnd(light_dots.get(), light_dots.get(), mostly_dark.get());
  const PixPtr screens = screens_of(dark_dots.get(), light_dots.get());
  l_float32 share = 0;
  if (!screens || pixForegroundFraction(screens.get(), &share) != 0 ||
      static_cast<double>(share) < kLeastShare)
    return nullptr;

  // On a light tint the dots are dark, and so are the letters.
  const PixPtr more_dark = density_of(dark_dots.get());
  const PixPtr more_light = density_of(light_dots.get());
  if (!more_dark || !more_light) return nullptr;
  pixSubtractGray(more_dark.get(), more_dark.get(), more_light.get());
  const PixPtr light = from_level(more_dark.get(), 1);
  const PixPtr on_light = letters_of(ink.get(), dark_dots.get());
  const PixPtr letters = letters_of(paper.get(), light_dots.get());
  if (!light || !on_light || !letters) return nullptr;
  pixCombineMasked(letters.get(), on_light.get(), light.get());
  const PixPtr tone = tone_of(image, letters.get());
  PixPtr result{pixCopy(nullptr, image)};
  if (!tone || !result) return nullptr;
  pixSubtract(screens.get(), screens.get(), letters.get());
  pixCombineMasked(result.get(), tone.get(), screens.get());
  // Of a letter's thin strokes a few dots are left beside it.
  const PixPtr soft{pixBlockconv(image, 1, 1)};
  const PixPtr beside{pixDilateBrick(nullptr, letters.get(), kBeside, kBeside)};
  const PixPtr darker{soft ? pixMinOrMax(nullptr, tone.get(), soft.get(), L_CHOOSE_MIN) : nullptr};
  const PixPtr strokes{soft ? pixMinOrMax(nullptr, tone.get(), soft.get(), L_CHOOSE_MAX) : nullptr};
  if (!beside || !darker || !strokes) return nullptr;
  pixCombineMasked(strokes.get(), darker.get(), light.get());
  pixAnd(screens.get(), screens.get(), beside.get());
  pixCombineMasked(result.get(), strokes.get(), screens.get());
  return result;
}

}  // namespace secondlook
