// SPDX-License-Identifier: GPL-3.0-or-later
// Priorities that nobody answers for, that several answer for, and that ask for what nobody does.
#pragma once
#include <vector>

#include "models/mission/alignment.h"
#include "models/structure/structure_at_hand.h"

namespace secondlook {

/// In the order of the priorities. Two executives of whom one stands above the other do not
/// overlap.
std::vector<StructureFinding> priority_findings(const StructureAtHand& at_hand,
                                                const MissionAlignment& alignment);

}  // namespace secondlook
