// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/page_picture.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace secondlook {
namespace {

// Text keeps clean edges at this quality; half the size of the library's own choice.
constexpr int kJpegQuality = 60;
// A scan that is hardly finer than wanted is left as it is.
constexpr double kNearEnough = 1.05;
// A cover that ends exactly at the letters lets their edges show.
constexpr double kCoverMargin = 1.5;  // points

struct Free {
  void operator()(l_uint8* bytes) const noexcept { std::free(bytes); }
};

Problem no_memory() {
  return {Problem::Kind::too_large, "", "the page image does not fit into memory"};
}

}  // namespace

Result<PageImage> encode_picture(PixPtr page, double dpi, const std::vector<Box>& covered) {
  if (!page) return tl::unexpected(no_memory());
  const double source_x = pixGetXRes(page.get()) > 0 ? pixGetXRes(page.get()) : dpi;
  const double source_y = pixGetYRes(page.get()) > 0 ? pixGetYRes(page.get()) : dpi;
  if (pixGetDepth(page.get()) != 32 || pixGetColormap(page.get()) != nullptr)
    page = PixPtr{pixConvertTo8Or32(page.get(), L_CLONE, 0)};
  if (!page) return tl::unexpected(no_memory());
  // A fax has fewer dots down the page than across. Its picture gets the fewer both ways, so that
  // it has the page's proportions.
  const double target = std::min({dpi, source_x, source_y});
  const int source_width = pixGetWidth(page.get()), source_height = pixGetHeight(page.get());
  if (source_x > target * kNearEnough || source_y > target * kNearEnough)
    page = PixPtr{pixScaleAreaMap(page.get(), static_cast<float>(target / source_x),
                                  static_cast<float>(target / source_y))};
  if (!page) return tl::unexpected(no_memory());
  const double scale_x = source_x / 72 * pixGetWidth(page.get()) / source_width,
               scale_y = source_y / 72 * pixGetHeight(page.get()) / source_height;
  if (!covered.empty()) page = PixPtr{pixCopy(nullptr, page.get())};
  if (!page) return tl::unexpected(no_memory());
  for (const secondlook::Box& box : covered) {
    const int x = static_cast<int>(std::floor((box.x0 - kCoverMargin) * scale_x)),
              y = static_cast<int>(std::floor((box.y0 - kCoverMargin) * scale_y));
    const int width = static_cast<int>(std::ceil((box.x1 + kCoverMargin) * scale_x)) - x,
              height = static_cast<int>(std::ceil((box.y1 + kCoverMargin) * scale_y)) - y;
    ::Box* region = boxCreate(x, y, width, height);
    if (region != nullptr) pixClearInRect(page.get(), region);
    boxDestroy(&region);
  }
  l_uint8* data = nullptr;
  std::size_t size = 0;
  const bool encoded = pixWriteMemJpeg(&data, &size, page.get(), kJpegQuality, 0) == 0;
  const std::unique_ptr<l_uint8, Free> owner(data);
  if (!encoded || size == 0)
    return tl::unexpected(Problem{Problem::Kind::unreadable, "", "the page cannot be drawn"});
  return PageImage{std::string(reinterpret_cast<const char*>(data), size), "jpg",
                   pixGetWidth(page.get()), pixGetHeight(page.get())};
}

}  // namespace secondlook
