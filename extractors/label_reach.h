// SPDX-License-Identifier: GPL-3.0-or-later
// Which values on a page stand under a label or to the right of one.
#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "extractors/personal_patterns.h"
#include "models/box.h"

namespace secondlook {

struct PlacedLine {
  Box box;
  std::optional<PersonalKind> ends_in;  // the label that its text ends with
};

/// A label or a value, where it stands.
struct PlacedSpan {
  Box box;
  std::size_t line = 0;  // index of its line
  PersonalKind kind = PersonalKind::security_number;
  bool begins_line = false;
};

/// For each of `values` whether a label of its kind stands over it in the nearest line above, or
/// ends the nearest line to its left. In a column of values below a label, each hands it down to
/// the next. Takes time linear in the sizes, but for sorting, however the boxes lie.
std::vector<bool> labelled(const std::vector<PlacedLine>& lines,
                           const std::vector<PlacedSpan>& labels,
                           const std::vector<PlacedSpan>& values);

}  // namespace secondlook
