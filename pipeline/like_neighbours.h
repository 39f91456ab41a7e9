// SPDX-License-Identifier: GPL-3.0-or-later
// The other positions that a position's page names beside it.
#pragma once
#include <span>
#include <vector>

#include "models/like_positions.h"
#include "models/review.h"
#include "pipeline/check/like_positions.h"

namespace secondlook {

/// By the order of the group: for each member the one nearest to it, then some that are classified
/// otherwise, then some of the rest. Takes time by the size of the group, however many share one
/// description.
std::vector<std::vector<LikeNeighbour>> like_neighbours(const LikeGroup& group,
                                                        std::span<const LikePosition> positions);

}  // namespace secondlook
