// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of posts of which each adds a layer and little else.
#pragma once
#include <vector>

#include "models/structure/structure_at_hand.h"

namespace secondlook {

/// Supervisors of whom each has the next as the only one who reports to them. A chief over the
/// deputy through whom everybody else reports is none: a full deputy is no layer.
std::vector<StructureFinding> one_over_one_chains(const StructureAtHand& at_hand);

/// Deputies of deputies, and assistants of assistants.
std::vector<StructureFinding> deputy_chains(const StructureAtHand& at_hand);

}  // namespace secondlook
