// SPDX-License-Identifier: GPL-3.0-or-later
// Executives who are missing where there should be one, and those without anything to lead.
#pragma once
#include <vector>

#include "models/structure/structure_at_hand.h"

namespace secondlook {

/// Posts of executives that nobody holds, or somebody holds who only acts.
std::vector<StructureFinding> unfilled_executives(const StructureAtHand& at_hand);

/// Units without an executive, where executives head most units of their size and level. Of units
/// within each other the largest is named.
std::vector<StructureFinding> units_without_executive(const StructureAtHand& at_hand);

/// Senior executives who lead nobody, where the papers show who works for whom. A deputy shares in
/// the chief's people.
std::vector<StructureFinding> executives_without_unit(const StructureAtHand& at_hand);

/// SL and ST posts that are the only ones of their field, by series or title.
std::vector<StructureFinding> single_experts(const StructureAtHand& at_hand);

/// Branches of the agency with several executives for few people.
std::vector<StructureFinding> crowded_branches(const StructureAtHand& at_hand);

}  // namespace secondlook
