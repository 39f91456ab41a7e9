// SPDX-License-Identifier: GPL-3.0-or-later
// The thin straight lines of a page's ink, their dashes and what a copier tore apart filled in.
#pragma once
#include "extractors/drawing/page_ink.h"
#include "extractors/pix.h"

namespace secondlook {

/// One bit a pixel, the size of the page's ink. Null where there is no memory.
struct StraightLines {
  PixPtr across, down;
};

StraightLines straight_lines(const PageInk& page);

}  // namespace secondlook
