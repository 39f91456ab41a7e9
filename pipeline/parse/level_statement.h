// SPDX-License-Identifier: GPL-3.0-or-later
// A factor's level and points as papers write them: "Level 1-8, 1550 Points", "FL 1-8, 1550 pts.",
// "FLD 1-8 1550".
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "models/standard.h"

namespace secondlook {

/// What a heading, a closing line or a table row says of one factor. Empty parts were not there.
struct LevelStatement {
  std::string level;  // "1-8", "7-D", "4A-3"; as the paper puts it, misread characters put right
  std::optional<int> points;       // as printed, also where the standard has no such value
  bool says_level = false;         // the word "level" or a short form of it stands before it
  std::size_t begin = 0, end = 0;  // bytes of the text that the two take, with such words
  bool empty() const { return level.empty() && !points; }
};

/// Looks for level and points of `factor` in `text`. Digits misread as letters and a lost dash are
/// put right only where the outcome is a level of the factor and the word "level" or the level's
/// own points vouch for it.
LevelStatement find_level_statement(std::string_view text, const Factor& factor);

/// Two levels in one notation, "6-3/7-c 180 points" or "3c 180": `level` is the notation, `points`
/// their sum.
LevelStatement find_combined_statement(std::string_view text, const Standard& standard,
                                       const Combination& combination);

}  // namespace secondlook
