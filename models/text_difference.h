// SPDX-License-Identifier: GPL-3.0-or-later
// Two texts of duties side by side: what they share, and what only one of them says.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/position.h"

namespace secondlook {

/// Words in a row, one blank apart.
struct TextRun {
  enum class Kind { equal, only_left, only_right };
  Kind kind = Kind::equal;
  std::string text;  // as the left text has it, where both do
  bool operator==(const TextRun&) const = default;
};

/// In reading order; where one text says something else, the left one's words come first. Words
/// that differ only in case, punctuation or look-alike letters are equal. Texts that are very long
/// are compared as a whole.
std::vector<TextRun> text_difference(std::string_view left, std::string_view right);

/// A duty of the left position beside the one of the right position that says the same, or alone.
struct DutyDifference {
  std::optional<std::size_t> left, right;  // indexes; one at least
  std::vector<TextRun> runs;
};

/// In the left position's order, then what only the right one has.
std::vector<DutyDifference> duties_difference(std::span<const Duty> left,
                                              std::span<const Duty> right);

}  // namespace secondlook
