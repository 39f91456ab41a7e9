// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/area.h"

#include <leptonica/allheaders.h>

#include <memory>

namespace secondlook {
namespace {

struct BoxFree {
  void operator()(::Box* box) const noexcept { boxDestroy(&box); }
};
struct BoxesFree {
  void operator()(Boxa* boxes) const noexcept { boxaDestroy(&boxes); }
};
struct PatchesFree {
  void operator()(Pixa* patches) const noexcept { pixaDestroy(&patches); }
};

std::unique_ptr<::Box, BoxFree> box_of(const Area& area) {
  return std::unique_ptr<::Box, BoxFree>(boxCreate(area.x0, area.y0, area.width(), area.height()));
}

Pix* writable(const Pix& image) { return const_cast<Pix*>(&image); }  // Leptonica takes no const

}  // namespace

Area area_of(const Pix& image) {
  return {0, 0, pixGetWidth(writable(image)), pixGetHeight(writable(image))};
}

PixPtr cut(const Pix& image, const Area& area) {
  const Area inside = common(area, area_of(image));
  if (inside.empty()) return nullptr;
  return PixPtr{pixClipRectangle(writable(image), box_of(inside).get(), nullptr)};
}

int ink_in(const Pix& image, const Area& area) {
  const Area inside = common(area, area_of(image));
  int count = 0;
  if (!inside.empty()) pixCountPixelsInRect(writable(image), box_of(inside).get(), &count, nullptr);
  return count;
}

void erase(Pix& image, const Area& area) {
  const Area inside = common(area, area_of(image));
  if (!inside.empty()) pixClearInRect(&image, box_of(inside).get());
}

void paint(Pix& image, const Area& area, const Pix& piece) {
  pixRasterop(&image, area.x0, area.y0, area.width(), area.height(), PIX_SRC | PIX_DST,
              writable(piece), 0, 0);
}

std::vector<Patch> patches(const Pix& image, int connectivity, int most) {
  std::vector<Patch> result;
  int count = 0;
  if (pixCountConnComp(writable(image), connectivity, &count) != 0 || count > most) return result;
  Pixa* found = nullptr;
  const std::unique_ptr<Boxa, BoxesFree> boxes{pixConnComp(writable(image), &found, connectivity)};
  const std::unique_ptr<Pixa, PatchesFree> owner{found};
  if (!boxes || !owner) return result;
  result.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < boxaGetCount(boxes.get()); ++i) {
    int x = 0, y = 0, width = 0, height = 0;
    boxaGetBoxGeometry(boxes.get(), i, &x, &y, &width, &height);
    PixPtr pix{pixaGetPix(owner.get(), i, L_CLONE)};
    if (pix) result.push_back({{x, y, x + width, y + height}, std::move(pix)});
  }
  return result;
}

}  // namespace secondlook
