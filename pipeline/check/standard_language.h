// SPDX-License-Identifier: GPL-3.0-or-later
// standard-language-copied: the paper repeats a standard's wording where it should state facts.
#pragma once
#include <vector>

#include "models/finding.h"
#include "pipeline/evaluate.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

/// One finding for the factors' narratives, and one for each criterion of the statute that is
/// repeated and not met.
std::vector<Finding> standard_language_copied(const Judgement& judgement,
                                              const Standards& standards);

}  // namespace secondlook
