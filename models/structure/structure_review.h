// SPDX-License-Identifier: GPL-3.0-or-later
// What a review says of an agency's structure as a whole.
#pragma once
#include <span>
#include <vector>

#include "models/mission/alignment.h"
#include "models/structure/executive_structure.h"
#include "models/structure/policy.h"
#include "models/structure/proposals.h"
#include "models/structure/structure_finding.h"

namespace secondlook {

struct StructureReview {
  ExecutiveStructure structure;
  StructurePolicy policy;
  std::vector<StructureFinding> findings;
  std::vector<PositionProposal> proposals;
};

/// `facts` by the index that the organization's posts are linked to; `alignment` is null where no
/// priorities are known.
StructureReview review_structure(const Organization& organization,
                                 std::span<const StructuralFacts> facts,
                                 const StructurePolicy& policy, const StructureWords& words,
                                 const LinkWords& link_words, const MissionAlignment* alignment);

}  // namespace secondlook
