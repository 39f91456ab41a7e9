// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/ruled_lines.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <tuple>

namespace secondlook {
namespace {

// Sizes in points. No stroke of a letter in running text is as long as a piece of a line; pieces
// that a bad scan has torn apart lie closer together than two words.
constexpr double kPiece = 16;
constexpr double kTear = 3;
constexpr double kShortestLine = 24;  // a tick box is smaller, a chart's connector longer
constexpr double kThickest = 4;       // what is thicker is a bar or a shaded cell

struct BoxesFree {
  void operator()(Boxa* boxes) const noexcept { boxaDestroy(&boxes); }
};

enum class Direction { across, down };

void find(const Pix& ink, double dpi, Direction direction, RuledLines& found) {
  Pix* image = const_cast<Pix*>(&ink);
  const auto pixels = [dpi](double points) {
    return std::max(1, static_cast<int>(std::lround(points * dpi / 72)));
  };
  const bool across = direction == Direction::across;
  const int piece = pixels(kPiece), tear = pixels(kTear);
  PixPtr lines{pixOpenCompBrick(nullptr, image, across ? piece : 1, across ? 1 : piece)};
  if (!lines) return;
  int empty = 0;
  pixZero(lines.get(), &empty);
  if (empty) return;
  // Three pixels of room to the sides join the steps of a line that is not quite level.
  lines = PixPtr{pixCloseSafeBrick(nullptr, lines.get(), across ? tear : 3, across ? 3 : tear)};
  if (!lines) return;

  Pixa* patches_found = nullptr;
  const std::unique_ptr<Boxa, BoxesFree> boxes{pixConnComp(lines.get(), &patches_found, 8)};
  struct PatchesFree {
    void operator()(Pixa* patches) const noexcept { pixaDestroy(&patches); }
  };
  const std::unique_ptr<Pixa, PatchesFree> patches{patches_found};
  if (!boxes || !patches) return;
  for (int i = 0; i < boxaGetCount(boxes.get()); ++i) {
    int x = 0, y = 0, width = 0, height = 0;
    boxaGetBoxGeometry(boxes.get(), i, &x, &y, &width, &height);
    if ((across ? width : height) < pixels(kShortestLine)) continue;
    if ((across ? height : width) > pixels(kThickest)) continue;
    const double point = 72 / dpi;
    found.boxes.push_back({x * point, y * point, (x + width) * point, (y + height) * point});
    if (!found.mask) found.mask = PixPtr{pixCreateTemplate(image)};
    const PixPtr patch{pixaGetPix(patches.get(), i, L_CLONE)};
    if (found.mask && patch)
      pixRasterop(found.mask.get(), x, y, width, height, PIX_SRC | PIX_DST, patch.get(), 0, 0);
  }
}

}  // namespace

RuledLines find_ruled_lines(const Pix& ink, double dpi) {
  RuledLines found;
  find(ink, dpi, Direction::across, found);
  find(ink, dpi, Direction::down, found);
  std::ranges::sort(found.boxes, {},
                    [](const Box& box) { return std::tuple(box.y0, box.x0, box.y1, box.x1); });
  return found;
}

}  // namespace secondlook
