// SPDX-License-Identifier: GPL-3.0-or-later
// How many people the unit has that the position heads.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "models/tagged_text.h"

namespace secondlook {

struct UnitSize {
  int people = 0;
  std::size_t clause = 0;  // that tells it, index into the clauses
};

/// "The Records Branch has 19 employees. The incumbent serves as its chief"; "leads a branch of 19
/// people"; "the 19-person Branch". A unit that the paper does not put under the position, such as
/// the one around it, has no size here.
std::vector<UnitSize> own_unit_sizes(std::span<const Clause> clauses);

}  // namespace secondlook
