// SPDX-License-Identifier: GPL-3.0-or-later
// Areas of a page that are filled with a dark colour, with light words on them.
#pragma once
#include <vector>

#include "extractors/drawing/area.h"
#include "extractors/pix.h"

namespace secondlook {

/// How many pixels of a page, each way, are one of a ground's.
constexpr int kDarkGroundScale = 2;

struct DarkGround {
  Patch patch;      // in pixels of kDarkGroundScale of the image's
  double dark = 1;  // share of it; less where light letters are seen
};

/// The grounds on a one-bit image of what is dark.
std::vector<DarkGround> find_dark_grounds(const Pix& dark, double dpi);

/// One bit a pixel, the size of `gray`; null where there are none.
PixPtr dark_grounds(const Pix& gray, double dpi);

}  // namespace secondlook
