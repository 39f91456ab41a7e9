// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a page its pictures cover.
#pragma once
#include <array>
#include <cstdint>

#include "models/box.h"

namespace secondlook {

/// A raster of 64 x 64 fields over the page; a field is covered when its centre is. So pictures
/// that lie over each other count once, and the strips of a scan that was cut up count as a whole.
class ImageCover {
 public:
  ImageCover() = default;
  ImageCover(double page_width, double page_height) : width_(page_width), height_(page_height) {}
  void add(const Box& picture);
  /// 0..1 of the page.
  double share() const;

 private:
  double width_ = 0, height_ = 0;  // points
  std::array<std::uint64_t, 64> rows_{};
};

}  // namespace secondlook
