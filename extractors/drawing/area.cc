// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/area.h"

#include <leptonica/allheaders.h>

#include <bit>
#include <cstdint>
#include <memory>
#include <utility>

#include "extractors/drawing/ink_rows.h"

namespace secondlook {
namespace {

struct BoxFree {
  void operator()(::Box* box) const noexcept { boxDestroy(&box); }
};

std::unique_ptr<::Box, BoxFree> box_of(const Area& area) {
  return std::unique_ptr<::Box, BoxFree>(boxCreate(area.x0, area.y0, area.width(), area.height()));
}

Pix* writable(const Pix& image) { return const_cast<Pix*>(&image); }  // Leptonica takes no const

// Pixels that are set side by side.
struct Run {
  int y = 0, x0 = 0, x1 = 0;
};

// Sets of runs that touch, each known by its first run.
class RunSets {
 public:
  std::size_t add() {
    parents_.push_back(parents_.size());
    return parents_.back();
  }
  std::size_t first_of(std::size_t run) {
    while (parents_[run] != run) run = parents_[run] = parents_[parents_[run]];
    return run;
  }
  void join(std::size_t a, std::size_t b) {
    a = first_of(a), b = first_of(b);
    parents_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::size_t> parents_;
};

void set_pixels(Pix& image, int y, int x0, int x1) {
  l_uint32* const row = pixGetData(&image) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(&image);
  for (int index = x0 / InkRows::kPixels; index * InkRows::kPixels < x1; ++index) {
    const int begin = std::max(0, x0 - index * InkRows::kPixels);
    const int behind = (index + 1) * InkRows::kPixels - x1;
    std::uint32_t bits = ~std::uint32_t{0} >> begin;
    if (behind > 0) bits &= ~std::uint32_t{0} << behind;
    row[index] |= bits;
  }
}

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
  if (inside.empty()) return 0;
  const InkRows rows(image);
  const int first = inside.x0 / InkRows::kPixels, last = (inside.x1 - 1) / InkRows::kPixels;
  const std::uint32_t from = ~std::uint32_t{0} >> (inside.x0 % InkRows::kPixels);
  const std::uint32_t to = ~std::uint32_t{0} << ((last + 1) * InkRows::kPixels - inside.x1);
  int count = 0;
  for (int y = inside.y0; y < inside.y1; ++y)
    for (int index = first; index <= last; ++index) {
      std::uint32_t bits = rows.word(y, index);
      if (index == first) bits &= from;
      if (index == last) bits &= to;
      count += std::popcount(bits);
    }
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

// Row by row: a run joins those above that it touches. Patches come in the order of their first
// pixels.
std::vector<Patch> patches(const Pix& image, int connectivity, int most) {
  const InkRows rows(image);
  const int reach = connectivity == 8 ? 1 : 0;  // runs that meet at a corner
  std::vector<Run> runs;
  RunSets sets;
  std::size_t above = 0;  // the first run of the row above
  for (int y = 0; y < rows.height(); ++y) {
    const std::size_t first = runs.size();
    for (int x0 = rows.next(y, 0, true); x0 < rows.width();) {
      const int x1 = rows.next(y, x0, false);
      while (above < first && runs[above].x1 + reach <= x0) ++above;
      const std::size_t run = sets.add();
      runs.push_back({y, x0, x1});
      for (std::size_t over = above; over < first && runs[over].x0 < x1 + reach; ++over)
        sets.join(over, run);
      x0 = rows.next(y, x1, true);
    }
    above = first;
  }

  constexpr std::size_t kNone = ~std::size_t{0};
  std::vector<std::size_t> patch_of(runs.size(), kNone);  // by a set's first run
  std::vector<Patch> result;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const Area at{runs[i].x0, runs[i].y, runs[i].x1, runs[i].y + 1};
    std::size_t& patch = patch_of[sets.first_of(i)];
    if (patch == kNone) {
      if (result.size() == static_cast<std::size_t>(most)) return {};
      patch = result.size();
      result.push_back({at, nullptr});
    } else {
      result[patch].area = enclosing(result[patch].area, at);
    }
  }
  for (Patch& patch : result) {
    patch.pix.reset(pixCreate(patch.area.width(), patch.area.height(), 1));
    if (!patch.pix) return {};
  }
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const Patch& patch = result[patch_of[sets.first_of(i)]];
    const Area& area = patch.area;
    set_pixels(*patch.pix, runs[i].y - area.y0, runs[i].x0 - area.x0, runs[i].x1 - area.x0);
  }
  return result;
}

}  // namespace secondlook
