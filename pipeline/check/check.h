// SPDX-License-Identifier: GPL-3.0-or-later
// The checks that hold a position's papers against themselves, against the tables of the
// standards, and against what the evaluation found them to support. None of them scores.
#pragma once
#include <span>
#include <vector>

#include "models/finding.h"
#include "models/position.h"
#include "pipeline/check/paper_pages.h"
#include "pipeline/evaluate.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

/// All checks of a position description, gravest finding first; among equals in the order of the
/// checks, `across_papers` (see check_papers.h) last.
std::vector<Finding> check(const PositionDescription& position, std::span<const PaperPages> papers,
                           const Judgement& judgement, std::vector<Finding> across_papers,
                           const Standards& standards);

/// Gravest first, otherwise as they are.
void put_gravest_first(std::vector<Finding>& findings);

}  // namespace secondlook
