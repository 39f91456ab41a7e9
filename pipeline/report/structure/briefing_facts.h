// SPDX-License-Identifier: GPL-3.0-or-later
// What the briefing tells of the agency's structure and its priorities.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "models/mission/priority.h"
#include "models/structure/executive_structure.h"
#include "models/structure/structure_finding.h"

namespace secondlook {

/// A thing found in the structure, or missing in it.
struct BriefedFinding {
  std::string kind;  // "one-over-one-chain"
  std::string says;
  std::vector<std::string> position_ids;  // the one that it is about first; empty for a mere post
  std::vector<std::string> priorities;    // ids
};

/// What came of the mission priorities.
struct BriefedPriorities {
  int all = 0, without_executive = 0, shared = 0;
  bool confirmed = true;  // false: proposed from a plan, and nobody has looked at them
};

std::vector<BriefedFinding> briefed_findings(const ExecutiveStructure& structure,
                                             std::span<const StructureFinding> findings);

/// Nothing where there are no priorities.
std::optional<BriefedPriorities> briefed_priorities(const MissionPriorities& priorities,
                                                    std::span<const BriefedFinding> findings);

}  // namespace secondlook
