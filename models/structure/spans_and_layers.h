// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of an organization that stand out of the agency's own, or go beyond its policy.
#pragma once
#include <set>
#include <vector>

#include "models/structure/structure_at_hand.h"

namespace secondlook {

/// Branches with more layers than the others.
std::vector<StructureFinding> deep_branches(const StructureAtHand& at_hand);

/// Supervisors with few or many direct reports, held against those of their kind. `told` are posts
/// of which another finding tells so already.
std::vector<StructureFinding> unusual_spans(const StructureAtHand& at_hand,
                                            const std::set<std::size_t>& told);

/// Units with a head of their own and few people.
std::vector<StructureFinding> small_units(const StructureAtHand& at_hand);

}  // namespace secondlook
