// SPDX-License-Identifier: GPL-3.0-or-later
// How many people a position has below it, as its paper tells it.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "models/tagged_text.h"

namespace secondlook {

struct StaffNumbers {
  std::optional<int> employees;      // Federal ones, the largest number told
  std::optional<int> contractors;    // likewise
  std::vector<std::size_t> clauses;  // that tell the numbers, indexes into the clauses
};

/// What is asserted of now. The size of a unit counts where the paper says that the position heads
/// that unit.
StaffNumbers staff_numbers(std::span<const Clause> clauses);

}  // namespace secondlook
