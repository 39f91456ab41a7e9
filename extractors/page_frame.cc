// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/page_frame.h"

#include <cmath>
#include <utility>

namespace secondlook {

PageFrame::PageFrame(double page_width, double page_height, int quarter_turns, double skew)
    : quarter_turns_(quarter_turns & 3),
      cosine_(std::cos(skew)),
      sine_(std::sin(skew)),
      page_width_(page_width),
      page_height_(page_height),
      turned_width_(page_width),
      turned_height_(page_height) {
  if (quarter_turns_ % 2 == 1) std::swap(turned_width_, turned_height_);
  upright_width_ = turned_width_ * cosine_ + turned_height_ * std::abs(sine_);
  upright_height_ = turned_height_ * cosine_ + turned_width_ * std::abs(sine_);
}

PageFrame::Point PageFrame::to_page(Point upright) const {
  // Clockwise on a page whose y grows downwards is (x cos - y sin, x sin + y cos); this undoes it.
  const double dx = upright.x - upright_width_ / 2;
  const double dy = upright.y - upright_height_ / 2;
  const double x = turned_width_ / 2 + dx * cosine_ + dy * sine_;
  const double y = turned_height_ / 2 - dx * sine_ + dy * cosine_;
  switch (quarter_turns_) {
    case 1:
      return {y, page_height_ - x};
    case 2:
      return {page_width_ - x, page_height_ - y};
    case 3:
      return {page_width_ - y, x};
    default:
      return {x, y};
  }
}

Box PageFrame::to_page(const Box& upright) const {
  const auto at = [this](double x, double y) {
    const Point point = to_page(Point{x, y});
    return Box{point.x, point.y, point.x, point.y};
  };
  return enclosing(enclosing(at(upright.x0, upright.y0), at(upright.x1, upright.y0)),
                   enclosing(at(upright.x0, upright.y1), at(upright.x1, upright.y1)));
}

Box PageFrame::line_to_page(const Box& upright) const {
  const Point centre = to_page(Point{(upright.x0 + upright.x1) / 2, (upright.y0 + upright.y1) / 2});
  double half_width = upright.width() / 2, half_height = upright.height() / 2;
  if (quarter_turns_ % 2 == 1) std::swap(half_width, half_height);
  return {centre.x - half_width, centre.y - half_height, centre.x + half_width,
          centre.y + half_height};
}

}  // namespace secondlook
