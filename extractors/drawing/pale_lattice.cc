// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/pale_lattice.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "extractors/drawing/area.h"

namespace secondlook {
namespace {

// It covers this much of the sheet, each way, and has so many cells. Most of them are empty, unlike
// the boxes of a chart that is drawn in gray.
constexpr double kShare = 0.5, kEmptyCells = 0.6, kEmptyCell = 0.01;
constexpr int kFewestCells = 40, kMostCells = 20'000;
// Points. Its rules are thinner than any ground, and go on behind the lines that cross them.
constexpr double kThickest = 2, kCrossed = 2.2;
// Gray levels below its own from which ink is another line's.
constexpr int kDarker = 16;

bool is_lattice(const Patch& lines, const Pix& dark) {
  const PixPtr paper{pixInvert(nullptr, lines.pix.get())};
  if (!paper) return false;
  int cells = 0, empty = 0;
  for (const Patch& cell : patches(*paper, 4, kMostCells)) {
    const Area& at = cell.area;
    if (at.x0 == 0 || at.y0 == 0 || at.x1 == lines.area.width() || at.y1 == lines.area.height())
      continue;
    ++cells;
    const Area on_page{at.x0 + lines.area.x0, at.y0 + lines.area.y0, at.x1 + lines.area.x0,
                       at.y1 + lines.area.y0};
    if (ink_in(dark, on_page) < kEmptyCell * on_page.size()) ++empty;
  }
  return cells >= kFewestCells && empty >= kEmptyCells * cells;
}

/// The gray level of most of the pixels that are set; -1 where there is none.
int usual_level(Pix* gray, Pix* set) {
  struct NumaFree {
    void operator()(Numa* numbers) const noexcept { numaDestroy(&numbers); }
  };
  const std::unique_ptr<Numa, NumaFree> counts{
      pixGetGrayHistogramMasked(gray, set, 0, 0, /*factor=*/1)};
  l_float32 most = 0;
  l_int32 level = -1;
  return counts && numaGetMax(counts.get(), &most, &level) == 0 && most > 0 ? level : -1;
}

}  // namespace

void drop_pale_lattice(Pix& ink, const Pix& gray, const Pix& dark, double dpi) {
  const auto pixels = [dpi](double points) {
    return std::max(2, static_cast<int>(std::lround(points * dpi / 72)));
  };
  const PixPtr pale{pixSubtract(nullptr, &ink, const_cast<Pix*>(&dark))};
  const PixPtr solid{pale ? pixOpenBrick(nullptr, pale.get(), pixels(kThickest), pixels(kThickest))
                          : nullptr};
  if (!solid) return;
  pixSubtract(pale.get(), pale.get(), solid.get());
  const PixPtr rules{pixCloseSafeBrick(nullptr, pale.get(), pixels(kCrossed), pixels(kCrossed))};
  const Area sheet = area_of(ink);
  const PixPtr large{rules ? pixSelectBySize(rules.get(), static_cast<int>(kShare * sheet.width()),
                                             static_cast<int>(kShare * sheet.height()), 8,
                                             L_SELECT_IF_BOTH, L_SELECT_IF_GTE, nullptr)
                           : nullptr};
  if (!large) return;
  for (const Patch& patch : patches(*large, 8, kMostCells)) {
    if (!is_lattice(patch, dark)) continue;
    // Between boxes that hide the rest of them stand single pieces of the same rules.
    const int level = usual_level(const_cast<Pix*>(&gray), pale.get());
    const PixPtr other{pixThresholdToBinary(const_cast<Pix*>(&gray), std::max(1, level - kDarker))};
    if (!other) return;
    pixSubtract(pale.get(), pale.get(), other.get());
    pixSubtract(&ink, &ink, pale.get());
    return;
  }
}

}  // namespace secondlook
