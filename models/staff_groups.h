// SPDX-License-Identifier: GPL-3.0-or-later
// The position's staff by grade, as its paper tells it: "3 GS-15, 9 GS-14".
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "models/supervisory_scope.h"

namespace secondlook {

struct StaffGroups {
  std::vector<SubordinateGroup> groups;
  int chiefs = 0;                    // subordinate supervisors that are told with their grade
  std::vector<std::size_t> clauses;  // that tell it, indexes into the clauses
};

/// What is asserted of now. A group that is told twice is read once.
StaffGroups staff_groups(std::span<const Clause> clauses);

}  // namespace secondlook
