// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of posts of which each adds a layer and little else.
#pragma once
#include <vector>

#include "models/structure/structure_at_hand.h"

namespace secondlook {

/// Three posts or more of which each has the next as the only one who reports to it. One over one
/// by itself is a narrow span.
std::vector<StructureFinding> one_over_one_chains(const StructureAtHand& at_hand);

/// Deputies of deputies, and assistants of assistants.
std::vector<StructureFinding> deputy_chains(const StructureAtHand& at_hand);

}  // namespace secondlook
