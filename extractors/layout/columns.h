// SPDX-License-Identifier: GPL-3.0-or-later
// White strips that run down a page between columns of text.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "extractors/layout/segments.h"

namespace secondlook {

/// How the text beside a white strip is read.
enum class Beside {
  columns,  // prose: the left side to its end, then the right side
  cells,    // a table with wrapped text: cell by cell, row by row
};

/// A white strip with text on both sides. Text within `top`..`bottom` keeps out of `left`..`right`.
struct Gutter {
  double left = 0, right = 0, top = 0, bottom = 0;  // points
  Beside beside = Beside::columns;
};

/// The gutter that matters most among `members`, which are sorted from top to bottom; nothing where
/// all the text is to be read line by line. `rules` are horizontal; a gutter ends at one that
/// crosses it.
std::optional<Gutter> find_gutter(const std::vector<Segment>& segments,
                                  std::span<const std::uint32_t> members,
                                  std::span<const Box> rules);

/// Parts `members` (sorted from top to bottom) at white that runs through all of them, wider than
/// the space between two lines of a paragraph.
std::vector<std::span<const std::uint32_t>> bands(const std::vector<Segment>& segments,
                                                  std::span<const std::uint32_t> members);

}  // namespace secondlook
