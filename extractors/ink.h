// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed on a gray page image, told from the paper.
#pragma once
#include "extractors/pix.h"

namespace secondlook {

/// One bit a pixel, set where there is ink. A page of paper alone gives no ink, not the paper's own
/// grain. Null where there is no memory.
PixPtr ink_of(const Pix& gray);

/// What the connected patches of ink are like. Sizes in pixels.
struct InkPatches {
  int letters = 0;           // patches of the size and shape of a letter
  int specks = 0;            // smaller than a full stop
  double letter_height = 0;  // median of the letters; close to the x-height in running text
};

InkPatches patches_of(const Pix& ink, double dpi);

}  // namespace secondlook
