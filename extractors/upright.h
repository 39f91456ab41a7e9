// SPDX-License-Identifier: GPL-3.0-or-later
// Which way is up on a page image, and how far it is from level.
#pragma once
#include "extractors/pix.h"

namespace secondlook {

/// Quarter turns clockwise (0..3) that make the text stand upright, told by what sticks out above
/// and below the lines of running English. 0 also where the ink does not say.
int quarter_turns_to_upright(const Pix& ink);

/// Radians clockwise that make the text lines level; 0 where they are, or where nothing tells.
double skew_to_level(const Pix& ink);

}  // namespace secondlook
