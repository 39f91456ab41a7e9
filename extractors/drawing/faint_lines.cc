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
// Between lines that are sure, shorter ones lead from one to the other.
constexpr double kThickest = 3, kPiece = 14, kShortPiece = 6, kAveraged = 5;
// Points. Letters and dashes of plain ink are no higher and no wider; no stroke of theirs is wider
// than this. What is thinner is a piece of a line.
constexpr double kHighestLetter = 14, kWidestWord = 80, kWidestStroke = 3.2, kThinPiece = 1.2;
constexpr int kNear = 5;  // pixels, both sides and the middle

PixPtr letters_of(Pix* ink, double point) {
  const PixPtr low{pixSelectBySize(ink, static_cast<int>(kWidestWord * point),
                                   static_cast<int>(kHighestLetter * point), 8, L_SELECT_IF_BOTH,
                                   L_SELECT_IF_LT, nullptr)};
  const int thin = static_cast<int>(kThinPiece * point);
  return PixPtr{
      low ? pixSelectBySize(low.get(), thin, thin, 8, L_SELECT_IF_BOTH, L_SELECT_IF_GT, nullptr)
          : nullptr};
}

/// The page with its letters taken out: their rims would pass for faint lines.
PixPtr without_letters(Pix* gray, Pix* letters, double point) {
  const PixPtr mask{pixDilateBrick(nullptr, letters, 5, 5)};
  const int stroke = static_cast<int>(kWidestStroke * point) | 1;
  const PixPtr ground{pixCloseGray(gray, stroke, stroke)};
  PixPtr quiet{pixCopy(nullptr, gray)};
  if (!mask || !ground || !quiet) return nullptr;
  pixCombineMasked(quiet.get(), ground.get(), mask.get());
  return quiet;
}

/// Where the page is darker than at both sides of a line that runs there.
PixPtr darker_along(Pix* gray, bool across, double point) {
  const int thick = static_cast<int>(kThickest * point) | 1;
  const int half = std::max(1, static_cast<int>(kAveraged * point / 2));
  const PixPtr even{pixBlockconv(gray, across ? half : 0, across ? 0 : half)};
  const PixPtr marks{
      even ? pixTophat(even.get(), across ? 1 : thick, across ? thick : 1, L_TOPHAT_BLACK)
           : nullptr};
  PixPtr darker{marks ? pixThresholdToBinary(marks.get(), kContrast) : nullptr};
  if (darker) pixInvert(darker.get(), darker.get());
  return darker;
}

/// The lines of at least `length` points.
PixPtr lines_of(Pix* darker, bool across, double length, double point) {
  const int piece = std::max(3, static_cast<int>(std::lround(length * point)));
  return PixPtr{pixOpenCompBrick(nullptr, darker, across ? piece : 1, across ? 1 : piece)};
}

}  // namespace

PixPtr faint_lines(const Pix& gray, const Pix& ink, double dpi) {
  const double point = dpi / 72;
  Pix* plain = const_cast<Pix*>(&ink);  // Leptonica's readers take no const
  const PixPtr letters = letters_of(plain, point);
  const PixPtr quiet =
      letters ? without_letters(const_cast<Pix*>(&gray), letters.get(), point) : nullptr;
  const PixPtr across = quiet ? darker_along(quiet.get(), true, point) : nullptr;
  const PixPtr down = quiet ? darker_along(quiet.get(), false, point) : nullptr;
  if (!across || !down) return nullptr;
  PixPtr sure = lines_of(across.get(), true, kPiece, point);
  const PixPtr sure_down = lines_of(down.get(), false, kPiece, point);
  const PixPtr lines = lines_of(across.get(), true, kShortPiece, point);
  const PixPtr lines_down = lines_of(down.get(), false, kShortPiece, point);
  if (!sure || !sure_down || !lines || !lines_down) return nullptr;
  pixOr(sure.get(), sure.get(), sure_down.get());
  pixOr(lines.get(), lines.get(), lines_down.get());
  const PixPtr drawn{pixSubtract(nullptr, plain, letters.get())};
  if (!drawn) return nullptr;
  pixOr(drawn.get(), drawn.get(), sure.get());
  const PixPtr near{pixDilateBrick(nullptr, drawn.get(), kNear, kNear)};
  if (!near) return nullptr;
  pixAnd(near.get(), near.get(), lines.get());
  const PixPtr joined{pixSeedfillBinary(nullptr, near.get(), lines.get(), 8)};
  if (!joined) return nullptr;
  pixOr(sure.get(), sure.get(), joined.get());
  return sure;
}

}  // namespace secondlook
