// SPDX-License-Identifier: GPL-3.0-or-later
// Executives who do what another position does, too.
#pragma once
#include <vector>

#include "models/structure/structure_at_hand.h"

namespace secondlook {

/// Pairs of positions, at least one of them an executive's, whose duties are told in much the same
/// words, whatever their pay plans. Duties count by their time, and the more, the fewer positions
/// have their words. A deputy shares the chief's duties, and posts of one description have one
/// position. That two do the same for two regions, which they name, is said. Takes time about in
/// proportion to the number of positions.
std::vector<StructureFinding> duplicate_duties(const StructureAtHand& at_hand);

}  // namespace secondlook
