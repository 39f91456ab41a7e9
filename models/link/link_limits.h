// SPDX-License-Identifier: GPL-3.0-or-later
// What linking spends on one item, whatever the archive holds.
#pragma once
#include <cstddef>

#include "models/link/link_signs.h"

namespace secondlook {

// A sign that more share is no way to find a position, though it still counts for one found
// otherwise. Without these limits 5,000 clerks of one title would be 25 million comparisons. What
// describes a position finds it together with its unit or grade, and those few have in common.
inline constexpr std::size_t kMostHoldersOfNumber = 64, kMostHolders = 20;
constexpr std::size_t most_holders(SignKind kind) {
  return kind == SignKind::number ? kMostHoldersOfNumber : kMostHolders;
}
// Papers of a group that another item is held against for contradictions.
inline constexpr std::size_t kMostOfProfile = 4;

}  // namespace secondlook
