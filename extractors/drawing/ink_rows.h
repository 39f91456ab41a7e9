// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a one-bit image, as Leptonica keeps them: 32 pixels to a word, the leftmost in its
// highest bit.
#pragma once
#include <leptonica/allheaders.h>

#include <bit>
#include <cstddef>
#include <cstdint>

namespace secondlook {

class InkRows {
 public:
  static constexpr int kPixels = 32;  // to a word

  explicit InkRows(const Pix& image)
      : data_(pixGetData(const_cast<Pix*>(&image))),
        words_(pixGetWpl(const_cast<Pix*>(&image))),
        width_(pixGetWidth(const_cast<Pix*>(&image))),
        height_(pixGetHeight(const_cast<Pix*>(&image))) {}

  int width() const { return width_; }
  int height() const { return height_; }
  /// Words of a row that hold pixels of it.
  int words() const { return (width_ + kPixels - 1) / kPixels; }

  /// The row's word, without what stands behind its last pixel.
  std::uint32_t word(int y, int index) const {
    const std::uint32_t bits = data_[static_cast<std::ptrdiff_t>(y) * words_ + index];
    const int behind = (index + 1) * kPixels - width_;
    return behind > 0 ? bits & ~std::uint32_t{0} << behind : bits;
  }

  /// The first pixel of row `y` from `x` on that is set, or is not; the width where there is none.
  int next(int y, int x, bool set) const {
    for (int index = x / kPixels; x < width_; ++index, x = index * kPixels) {
      std::uint32_t bits = set ? word(y, index) : ~word(y, index);
      bits &= ~std::uint32_t{0} >> (x % kPixels);
      if (bits == 0) continue;
      const int found = index * kPixels + std::countl_zero(bits);
      return found < width_ ? found : width_;
    }
    return width_;
  }

 private:
  const std::uint32_t* data_;
  int words_, width_, height_;
};

}  // namespace secondlook
