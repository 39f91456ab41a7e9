// SPDX-License-Identifier: GPL-3.0-or-later
// What a review says of an agency's structure, for programs: a line of structure.jsonl for each
// finding, a line of proposals.jsonl for each post that something is proposed for.
#pragma once
#include <string>

#include "models/structure/structure_review.h"

namespace secondlook {

std::string structure_lines(const StructureReview& review);
std::string proposal_lines(const StructureReview& review);

}  // namespace secondlook
