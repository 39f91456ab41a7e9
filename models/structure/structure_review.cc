// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/structure_review.h"

#include <utility>

#include "models/structure/priority_findings.h"
#include "models/structure/structure_findings.h"

namespace secondlook {

StructureReview review_structure(const Organization& organization,
                                 std::span<const StructuralFacts> facts,
                                 const StructurePolicy& policy, const StructureWords& words,
                                 const LinkWords& link_words, const MissionAlignment* alignment) {
  StructureReview review{
      executive_structure(organization, facts, words, link_words), policy, {}, {}};
  const StructureAtHand at_hand{review.structure, facts, policy, words};
  review.findings = structure_findings(at_hand);
  if (alignment)
    for (StructureFinding& finding : priority_findings(at_hand, *alignment))
      review.findings.push_back(std::move(finding));
  review.proposals = propose(at_hand, review.findings, alignment);
  return review;
}

}  // namespace secondlook
