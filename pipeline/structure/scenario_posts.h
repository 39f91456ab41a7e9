// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario starts from, taken from the agency's structure.
#pragma once
#include <vector>

#include "models/structure/executive_structure.h"
#include "models/structure/scenario.h"

namespace secondlook {

/// The posts that count, each once. What is counted as an allocation, and under which organization,
/// is for the report to say.
std::vector<ScenarioPost> scenario_posts(const ExecutiveStructure& structure);

}  // namespace secondlook
