// SPDX-License-Identifier: GPL-3.0-or-later
// The checks that hold a position's papers against themselves and against the tables of the
// standards. None of them scores: what the work is worth is for the evaluation to say.
#pragma once
#include <span>
#include <vector>

#include "models/finding.h"
#include "models/position.h"
#include "pipeline/check/paper_pages.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

/// All checks, gravest finding first; among equals in the order of the checks.
std::vector<Finding> check(const PositionDescription& position, std::span<const PaperPages> papers,
                           const Standards& standards);

}  // namespace secondlook
