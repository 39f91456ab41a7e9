// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/working_image.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

#include "extractors/dark_grounds.h"
#include "extractors/screened_tints.h"

namespace secondlook {
namespace {

// Tesseract brings every text line to a height of 36 pixels before it reads it, so more pixels cost
// time in the steps before and give nothing. At 200 dpi the small letters of 11 point type are 15
// pixels high.
constexpr double kUsualDpi = 200;
// Letters lower than this are read noticeably worse, letters higher are not read better.
constexpr double kLowestLetter = 10;   // pixels
constexpr double kAimedLetter = 16;    // pixels, where the resolution has to change
constexpr double kTallestLetter = 48;  // pixels; a poster, or a scan whose resolution is a lie
// Beyond three times there is nothing to win from pixels that the scanner never saw.
constexpr double kMostEnlarged = 3;
constexpr double kSameSize = 0.1;      // share: a change in size below this is not worth the blur
constexpr double kSquarePixel = 0.02;  // share
constexpr int kFewestLetters = 20;     // below that the median height says nothing

// Light that differs by more over the page (of 256 gray levels) misleads one threshold for all of
// it: shadow at the book's spine, the brown edge of old paper.
constexpr int kUnevenLight = 40;
constexpr double kTile = 23;  // points, for the map of the paper's brightness
// Tiles, both ways, of which the brightest is paper: tinted boxes and print are smaller.
constexpr int kNearPaper = 3;

// On a clean page specks are fewer than the full stops and dots; more of them than letters is dust,
// a bad fax line or photocopier noise.
constexpr double kDustyPage = 1.0;  // specks a letter

// A copier makes grain of gray paper: specks to the square inch. Half the pixels of what is
// averaged to tell letters from it, twice; points, of what is taken for the ground; gray levels
// between the two; points, what is smaller is grain still.
constexpr double kGrainy = 100;
constexpr int kSmoothed = 1;
constexpr double kGround = 8, kGrain = 2.8;
constexpr int kLetterContrast = 50;

// Fields of colour: gray levels below the paper's, points, and share of the page. Words on fainter
// tints are read as they are.
constexpr int kTint = 35;
constexpr double kThinnestField = 8, kFewestFields = 0.01;
constexpr int kSampling = 4;  // every so many pixels each way
// Gray levels: what is darker is no ground but letters; what paper is made.
constexpr int kDarkest = 90, kPaper = 235;
constexpr int kTintTile = 12;  // pixels, for the map of the tints: smaller than a box

struct NumaFree {
  void operator()(Numa* numbers) const noexcept { numaDestroy(&numbers); }
};

PixPtr to_gray(const Pix& scan) {
  Pix* image = const_cast<Pix*>(&scan);  // Leptonica's readers take no const
  if (pixGetDepth(image) == 32 && pixGetSpp(image) == 4) {
    const PixPtr opaque{pixAlphaBlendUniform(image, 0xFFFFFF00)};
    return opaque ? PixPtr{pixConvertTo8(opaque.get(), /*cmapflag=*/0)} : nullptr;
  }
  return PixPtr{pixConvertTo8(image, /*cmapflag=*/0)};
}

/// Lets words on colour be read like those on paper: dark grounds are turned to light ones, tints
/// taken away. One threshold for the page would take either for ink.
void take_colours_out(WorkingImage& image) {
  image.picture = PixPtr{pixCopy(nullptr, image.gray.get())};
  if (const PixPtr dark = dark_grounds(*image.gray, image.dpi)) {
    const PixPtr light{pixInvert(nullptr, image.gray.get())};
    if (light) pixCombineMasked(image.gray.get(), light.get(), dark.get());
  }
  PixPtr even{pixBackgroundNorm(image.gray.get(), nullptr, nullptr, kTintTile, kTintTile, kDarkest,
                                kTintTile * kTintTile / 4, kPaper, 1, 1)};
  if (even) image.gray = std::move(even);
  if (PixPtr ink = ink_of(*image.gray)) {
    image.ink = std::move(ink);
    image.patches = patches_of(*image.ink, image.dpi);
  }
}

/// Boxes or cells of the page are filled with a colour.
bool has_coloured_fields(const Pix& gray, double dpi) {
  Pix* image = const_cast<Pix*>(&gray);
  const std::unique_ptr<Numa, NumaFree> histogram{pixGetGrayHistogram(image, kSampling)};
  l_float32 most = 0;
  l_int32 paper = 255;
  if (!histogram || numaGetMax(histogram.get(), &most, &paper) != 0) return false;
  const PixPtr darker{pixThresholdToBinary(image, std::max(1, paper - kTint))};
  const PixPtr half{darker ? pixReduceRankBinary2(darker.get(), 3, nullptr) : nullptr};
  const int thick = std::max(2, static_cast<int>(std::lround(dpi / 72 * kThinnestField / 2)));
  const PixPtr solid{half ? pixOpenBrick(nullptr, half.get(), thick, thick) : nullptr};
  // The dark edge that a scanner leaves beside a sheet is no field.
  const PixPtr inside{solid ? pixRemoveBorderConnComps(solid.get(), 8) : nullptr};
  l_float32 share = 0;
  if (inside) pixForegroundFraction(inside.get(), &share);
  return static_cast<double>(share) > kFewestFields;
}

/// `whole` at about `dpi`, with square pixels, for a page of that many points.
void resize(WorkingImage& image, const PixPtr& whole, double page_width, double page_height,
            double dpi) {
  const double across = page_width * dpi / 72 / pixGetWidth(whole.get());
  const double down = page_height * dpi / 72 / pixGetHeight(whole.get());
  const bool square = std::abs(across / down - 1) < kSquarePixel;
  if (square && std::abs(across - 1) < kSameSize) {
    // A copy, since the working image is painted on.
    image.gray = PixPtr{pixCopy(nullptr, whole.get())};
  } else {
    const auto x = static_cast<float>(across), y = static_cast<float>(down);
    // The area map averages the pixels that vanish; it is no good for making an image larger.
    image.gray = PixPtr{across < 1 && down < 1 ? pixScaleAreaMap(whole.get(), x, y)
                                               : pixScaleGrayLI(whole.get(), x, y)};
  }
  if (!image.gray) return;
  image.dpi = pixGetWidth(image.gray.get()) * 72 / page_width;
  image.ink = ink_of(*image.gray);
  image.picture = nullptr;
  if (!image.ink) return;
  image.patches = patches_of(*image.ink, image.dpi);
  if (has_coloured_fields(*image.gray, image.dpi)) take_colours_out(image);
}

bool unevenly_lit(const Pix& gray, double dpi) {
  const int tile = std::max(4, static_cast<int>(std::lround(kTile * dpi / 72)));
  Pix* map = nullptr;
  if (pixGetBackgroundGrayMap(const_cast<Pix*>(&gray), nullptr, tile, tile, /*thresh=*/60,
                              /*mincount=*/tile * tile / 3, &map) != 0)
    return false;
  const PixPtr tiles{map};
  const PixPtr brightness{pixDilateGray(tiles.get(), kNearPaper, kNearPaper)};
  if (!brightness) return false;
  int darkest = 255, brightest = 255;
  pixGetExtremeValue(brightness.get(), 1, L_SELECT_MIN, nullptr, nullptr, nullptr, &darkest);
  pixGetExtremeValue(brightness.get(), 1, L_SELECT_MAX, nullptr, nullptr, nullptr, &brightest);
  return brightest - darkest > kUnevenLight;
}

/// Takes every patch of ink out that is smaller than a full stop.
void remove_dust(WorkingImage& image) {
  const int least = std::max(2, static_cast<int>(std::lround(image.dpi / 72 * 0.75)));
  const PixPtr kept{pixSelectBySize(image.ink.get(), least, least, /*connectivity=*/8,
                                    L_SELECT_IF_EITHER, L_SELECT_IF_GTE, nullptr)};
  const PixPtr dust{kept ? pixSubtract(nullptr, image.ink.get(), kept.get()) : nullptr};
  if (!dust) return;
  const PixPtr halo{pixDilateBrick(nullptr, dust.get(), 3, 3)};  // the gray rim around each
  if (!halo) return;
  pixSubtract(halo.get(), halo.get(), kept.get());
  pixSetMasked(image.gray.get(), halo.get(), 255);
  pixCopy(image.ink.get(), kept.get());
}

/// `gray` with an even ground in place of its grain, and its letters as they were.
PixPtr without_grain(Pix* gray, double dpi) {
  const auto pixels = [dpi](double points) {
    return std::max(1, static_cast<int>(std::lround(points * dpi / 72)));
  };
  const PixPtr once{pixBlockconv(gray, kSmoothed, kSmoothed)};
  const PixPtr soft{once ? pixBlockconv(once.get(), kSmoothed, kSmoothed) : nullptr};
  PixPtr ground{soft ? pixBlockconv(soft.get(), pixels(kGround), pixels(kGround)) : nullptr};
  const PixPtr apart{ground ? pixAbsDifference(ground.get(), soft.get()) : nullptr};
  const PixPtr letters{apart ? pixThresholdToBinary(apart.get(), kLetterContrast) : nullptr};
  if (!letters) return nullptr;
  pixInvert(letters.get(), letters.get());
  const PixPtr large{pixSelectBySize(letters.get(), pixels(kGrain), pixels(kGrain), 8,
                                     L_SELECT_IF_EITHER, L_SELECT_IF_GTE, nullptr)};
  const PixPtr whole{large ? pixDilateBrick(nullptr, large.get(), 3, 3) : nullptr};
  if (!whole) return nullptr;
  pixCombineMasked(ground.get(), gray, whole.get());
  return ground;
}

}  // namespace

WorkingImage working_image(const Pix& scan, double page_width, double page_height,
                           std::int64_t most_pixels) {
  WorkingImage image;
  PixPtr whole = to_gray(scan);
  if (!whole) return image;
  if (PixPtr even = without_screens(*whole)) whole = std::move(even);
  const double scan_dpi = pixGetWidth(whole.get()) * 72 / page_width;
  resize(image, whole, page_width, page_height, std::min(scan_dpi * kMostEnlarged, kUsualDpi));

  const double square_inches = page_width / 72 * page_height / 72;
  if (image.ink && image.patches.specks > kDustyPage * image.patches.letters &&
      image.patches.specks > kGrainy * square_inches) {
    if (PixPtr even = without_grain(image.gray.get(), image.dpi)) {
      whole = std::move(even);
      resize(image, whole, page_width, page_height, image.dpi);
    }
  }

  const double height = image.patches.letter_height;
  if (image.ink && image.patches.letters >= kFewestLetters &&
      (height < kLowestLetter || height > kTallestLetter)) {
    const double room = std::sqrt(static_cast<double>(most_pixels) / square_inches);
    resize(image, whole, page_width, page_height,
           std::min({image.dpi * kAimedLetter / height, scan_dpi * kMostEnlarged, room}));
  }

  if (image.gray && unevenly_lit(*image.gray, image.dpi)) {
    PixPtr even{pixBackgroundNormSimple(image.gray.get(), nullptr, nullptr)};
    if (even) {
      image.gray = std::move(even);
      image.ink = ink_of(*image.gray);
      if (image.ink) image.patches = patches_of(*image.ink, image.dpi);
    }
  }
  if (image.ink && image.patches.specks > kDustyPage * image.patches.letters) remove_dust(image);
  return image;
}

}  // namespace secondlook
