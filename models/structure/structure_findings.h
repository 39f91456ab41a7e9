// SPDX-License-Identifier: GPL-3.0-or-later
// All that stands out in an agency's structure by itself, whatever its priorities are.
#pragma once
#include <vector>

#include "models/structure/structure_at_hand.h"

namespace secondlook {

/// What concerns executives first; within a kind in the order of the posts.
std::vector<StructureFinding> structure_findings(const StructureAtHand& at_hand);

}  // namespace secondlook
