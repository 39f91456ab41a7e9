// SPDX-License-Identifier: GPL-3.0-or-later
// The segments of one region, be it the page or a ruled cell, in the order in which they are read.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "extractors/layout/segments.h"

namespace secondlook {

/// A segment's place in the text.
struct Placed {
  std::uint32_t segment = 0;
  bool starts_row = true;    // does not stand beside the one before it
  bool starts_block = true;  // does not go on with the paragraph or cell of the one before it
};

/// Orders all segments of a region. `rules` are the horizontal rules on it, from top to bottom.
std::vector<Placed> reading_order(const std::vector<Segment>& segments, std::span<const Box> rules);

}  // namespace secondlook
