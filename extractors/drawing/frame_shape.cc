// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/frame_shape.h"

#include <leptonica/allheaders.h>

#include <algorithm>

#include "extractors/drawing/ink_rows.h"

namespace secondlook {
namespace {

// Points. A box holds at least a short word.
constexpr double kLeastWidth = 20, kLeastHeight = 9;
// Of the page, each way: what is larger is a border around everything.
constexpr double kMostShare = 0.8;
// Points along a shape's edge where its outline is not taken for letters.
constexpr double kEdge = 2.5;
// Points. Dust is lower, a line between boxes is higher or narrower. Words may hang together.
constexpr double kLowestLetter = 3, kHighestLetter = 20, kNarrowestLetter = 2;
constexpr int kFewestLetters = 2;
// Of its rectangle: an ellipse fills 0.785.
constexpr double kOvalTo = 0.84;
// Squares at its corners, parts of its width and height, and what of them may be filled.
constexpr int kCornerParts = 8;
constexpr double kCornerInk = 0.3;

}  // namespace

bool FrameGround::fits(const Area& area) const {
  const Area sheet = area_of(*page.ink);
  return area.width() >= page.pixels(kLeastWidth) && area.height() >= page.pixels(kLeastHeight) &&
         area.x0 > 0 && area.y0 > 0 && area.x1 < sheet.x1 && area.y1 < sheet.y1 &&
         !(area.width() > kMostShare * sheet.width() &&
           area.height() > kMostShare * sheet.height());
}

bool FrameGround::holds_words(const Area& area) const {
  return std::ranges::any_of(words, [&](const Area& word) {
    return area.x0 <= word.middle_x() && word.middle_x() < area.x1 && area.y0 <= word.middle_y() &&
           word.middle_y() < area.y1;
  });
}

bool FrameGround::holds_letters(const Area& area) const {
  const PixPtr ink = cut(*page.ink, area);
  if (!ink) return false;
  const auto letters =
      std::ranges::count_if(patches(*ink, 8, kMostShapePatches), [this](const Patch& patch) {
        return patch.area.height() >= page.pixels(kLowestLetter) &&
               patch.area.height() <= page.pixels(kHighestLetter) &&
               patch.area.width() >= page.pixels(kNarrowestLetter);
      });
  return letters >= kFewestLetters;
}

bool FrameGround::may_hold_words(const Area& area) const {
  if (holds_words(area)) return true;
  if (!words_missing) return false;
  const Area middle = grown(area, -page.pixels(kEdge));
  const double share = ink_in(*page.ink, middle) / std::max(1.0, middle.size());
  return kLeastLetters <= share && share <= kMostLetters && holds_letters(middle);
}

double fullness(const Patch& patch) {
  const PixPtr letters{pixHolesByFilling(patch.pix.get(), 8)};
  const Area whole = area_of(*patch.pix);
  return (ink_in(*patch.pix, whole) + (letters ? ink_in(*letters, whole) : 0)) / whole.size();
}

double extent(const Patch& patch) {
  const InkRows rows(*patch.pix);
  double in_rows = 0, in_columns = 0;
  std::vector<int> first(static_cast<std::size_t>(rows.width()), -1), last = first;
  for (int y = 0; y < rows.height(); ++y) {
    int x0 = -1, x1 = -1;
    for (int x = rows.next(y, 0, true); x < rows.width(); x = rows.next(y, x1, true)) {
      x1 = rows.next(y, x, false);
      if (x0 < 0) x0 = x;
      for (auto column = static_cast<std::size_t>(x); column < static_cast<std::size_t>(x1);
           ++column) {
        if (first[column] < 0) first[column] = y;
        last[column] = y;
      }
    }
    in_rows += x1 - x0;
  }
  for (std::size_t column = 0; column < first.size(); ++column)
    if (first[column] >= 0) in_columns += last[column] + 1 - first[column];
  return std::min(in_rows, in_columns) / area_of(*patch.pix).size();
}

bool is_oval(const Patch& patch, double full) {
  if (full > kOvalTo) return false;
  const Area whole = area_of(*patch.pix);
  const int dx = whole.x1 / kCornerParts, dy = whole.y1 / kCornerParts;
  for (const int x : {0, whole.x1 - dx})
    for (const int y : {0, whole.y1 - dy})
      if (const Area corner{x, y, x + dx, y + dy};
          ink_in(*patch.pix, corner) > kCornerInk * corner.size())
        return false;
  return true;
}

}  // namespace secondlook
