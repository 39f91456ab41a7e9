// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/pdf/image_cover.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace secondlook {
namespace {
constexpr int kFields = 64;

/// The number of the first field whose centre lies at or after `position`, of a page so long.
int first_centre_from(double position, double length) {
  const double field = std::ceil(position / length * kFields - 0.5);
  return static_cast<int>(std::clamp(field, 0.0, double{kFields}));
}
}  // namespace

void ImageCover::add(const Box& picture) {
  if (!(width_ > 0 && height_ > 0 && picture.x0 < picture.x1 && picture.y0 < picture.y1)) return;
  const int left = first_centre_from(picture.x0, width_);
  const int right = first_centre_from(picture.x1, width_);
  const int top = first_centre_from(picture.y0, height_);
  const int bottom = first_centre_from(picture.y1, height_);
  if (left >= right) return;
  const std::uint64_t fields = (~std::uint64_t{0} >> (kFields - (right - left))) << left;
  for (int row = top; row < bottom; ++row) rows_[static_cast<std::size_t>(row)] |= fields;
}

double ImageCover::share() const {
  int covered = 0;
  for (const std::uint64_t row : rows_) covered += std::popcount(row);
  return covered / double{kFields * kFields};
}

}  // namespace secondlook
