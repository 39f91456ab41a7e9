// SPDX-License-Identifier: GPL-3.0-or-later
// Where a place on the upright, deskewed image of a page stands on the page as it was scanned.
#pragma once
#include "models/box.h"

namespace secondlook {

/// Both frames are in points from their own top-left corner. The upright frame comes from the page
/// by whole quarter turns and then a small rotation about the centre:
///
///       page              quarter turns            deskewed (upright)
///     +--------+          +-------------+          +--------------+
///     | ~~     |   ->     |  a line     |    ->    |  a line      |
///     +--------+          +-------------+          +--------------+
class PageFrame {
 public:
  /// `quarter_turns` clockwise, then `skew` radians clockwise, made the page upright.
  PageFrame(double page_width, double page_height, int quarter_turns, double skew);

  /// Size of the upright frame: what holds the whole turned page.
  double upright_width() const { return upright_width_; }
  double upright_height() const { return upright_height_; }

  /// The smallest box on the page that holds `upright` whole, as a cover over it must.
  Box to_page(const Box& upright) const;
  /// For a thin line: keeps its thickness, where `to_page` would make a band of a slanted one.
  Box line_to_page(const Box& upright) const;

 private:
  struct Point {
    double x, y;
  };
  Point to_page(Point upright) const;

  int quarter_turns_;
  double cosine_, sine_;
  double page_width_, page_height_;
  double turned_width_, turned_height_;
  double upright_width_, upright_height_;
};

}  // namespace secondlook
