// SPDX-License-Identifier: GPL-3.0-or-later
// What linking spends on one item, whatever the archive holds.
#pragma once
#include <cstddef>

namespace secondlook {

// A sign that more share is no way to find a position, though it still counts for one found
// otherwise. Without this limit 5,000 clerks of one title would be 25 million comparisons.
inline constexpr std::size_t kMostHolders = 64;
// Papers of a group that another item is held against for contradictions.
inline constexpr std::size_t kMostOfProfile = 4;

}  // namespace secondlook
