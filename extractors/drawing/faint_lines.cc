// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/faint_lines.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

namespace secondlook {
namespace {

// Gray levels of 256 by which a line differs from both its sides, once it is averaged along itself.
// Grain averages out; the ripples that JPEG leaves around letters do not run as far.
constexpr int kContrast = 10;
// Points. What is thicker is a bar or a shade; the shortest piece is longer than a letter's stroke.
constexpr double kThickest = 3, kPiece = 14, kAveraged = 5;
// Points. Letters and dashes of plain ink are no higher and no wider; no stroke of theirs is wider
// than this.
constexpr double kHighestLetter = 14, kWidestWord = 80, kWidestStroke = 3.2;

/// The page with its letters taken out: their rims would pass for faint lines.
PixPtr without_letters(Pix* gray, Pix* ink, double point) {
  const PixPtr low{pixSelectBySize(ink, static_cast<int>(kWidestWord * point),
                                   static_cast<int>(kHighestLetter * point), 8, L_SELECT_IF_BOTH,
                                   L_SELECT_IF_LT, nullptr)};
  const PixPtr mask{low ? pixDilateBrick(nullptr, low.get(), 5, 5) : nullptr};
  const int stroke = static_cast<int>(kWidestStroke * point) | 1;
  const PixPtr ground{pixCloseGray(gray, stroke, stroke)};
  PixPtr quiet{pixCopy(nullptr, gray)};
  if (!mask || !ground || !quiet) return nullptr;
  pixCombineMasked(quiet.get(), ground.get(), mask.get());
  return quiet;
}

PixPtr lines_along(Pix* gray, bool across, double point) {
  const int thick = static_cast<int>(kThickest * point) | 1;
  const int half = std::max(1, static_cast<int>(kAveraged * point / 2));
  const int piece = std::max(3, static_cast<int>(std::lround(kPiece * point)));
  const PixPtr even{pixBlockconv(gray, across ? half : 0, across ? 0 : half)};
  const PixPtr marks{
      even ? pixTophat(even.get(), across ? 1 : thick, across ? thick : 1, L_TOPHAT_BLACK)
           : nullptr};
  const PixPtr plain{marks ? pixThresholdToBinary(marks.get(), kContrast) : nullptr};
  const PixPtr darker{plain ? pixInvert(nullptr, plain.get()) : nullptr};
  return PixPtr{
      darker ? pixOpenCompBrick(nullptr, darker.get(), across ? piece : 1, across ? 1 : piece)
             : nullptr};
}

}  // namespace

PixPtr faint_lines(const Pix& gray, const Pix& ink, double dpi) {
  const double point = dpi / 72;
  Pix* plain = const_cast<Pix*>(&ink);  // Leptonica's readers take no const
  const PixPtr quiet = without_letters(const_cast<Pix*>(&gray), plain, point);
  if (!quiet) return nullptr;
  PixPtr lines = lines_along(quiet.get(), true, point);
  const PixPtr down = lines_along(quiet.get(), false, point);
  if (!lines || !down) return nullptr;
  pixOr(lines.get(), lines.get(), down.get());
  return lines;
}

}  // namespace secondlook
