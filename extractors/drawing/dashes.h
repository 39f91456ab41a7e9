// SPDX-License-Identifier: GPL-3.0-or-later
// Dashed and dotted lines, put together from their pieces.
#pragma once
#include <cstddef>
#include <vector>

#include "extractors/drawing/area.h"
#include "extractors/drawing/page_ink.h"
#include "extractors/drawing/touches.h"

namespace secondlook {

struct Dashes {
  std::vector<std::size_t> pieces;
  std::vector<Touch> touches;
};

/// Rows of short pieces that lead from one frame to another.
std::vector<Dashes> join_dashes(const std::vector<Patch>& pieces,
                                const std::vector<DrawnFrame>& frames, const PageInk& page);

}  // namespace secondlook
