// SPDX-License-Identifier: GPL-3.0-or-later
// Straight lines that are hardly darker than the paper: gray hairlines, what a scan left of them.
#pragma once
#include "extractors/pix.h"

namespace secondlook {

/// One bit a pixel, the size of `gray`: lines across and down that are told only from what is
/// beside them. `ink` is what is plainly dark. Null where there is no memory.
PixPtr faint_lines(const Pix& gray, const Pix& ink, double dpi);

}  // namespace secondlook
