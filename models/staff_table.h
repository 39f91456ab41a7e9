// SPDX-License-Identifier: GPL-3.0-or-later
// The position's staff as a table whose last column is a number: "Examiner, 0963 | GS-5 | GS-7 |
// 3".
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "models/supervisory_scope.h"

namespace secondlook {

struct StaffTable {
  std::vector<SubordinateGroup> groups;
  std::size_t begin = 0, end = 0;  // the clauses that it stands in, indexes
};

/// The first such table. Where a row tells two grades, the later one is the full performance level,
/// at which the Supervisory Guide counts the work (Factor 5).
std::optional<StaffTable> staff_table(std::span<const Clause> clauses);

}  // namespace secondlook
