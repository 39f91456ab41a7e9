// SPDX-License-Identifier: GPL-3.0-or-later
// The positions of the archive held against each other: those with nearly the same duties, and
// what is said where they are classified otherwise.
#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "extractors/extract_cache.h"
#include "models/finding.h"
#include "models/result.h"
#include "models/review.h"
#include "pipeline/position_plan.h"
#include "pipeline/rules_on_demand.h"
#include "pipeline/stages/stage_cache.h"

namespace secondlook {

struct LikeComparison {
  std::vector<LikeNeighbour>
      others;  // the one that is most like it first; not all of a large group
  std::optional<std::size_t> nearest;  // that one, as an index of the plans
  std::vector<Finding> findings;
};

/// By the index of the plans. Only descriptions that have like ones are asked for, and read again
/// where they were not kept; `jobs` threads do so. A Problem is one of the rules.
Result<std::vector<LikeComparison>> compare_positions(const std::vector<PositionPlan>& plans,
                                                      const std::vector<SurveyedFile>& files,
                                                      const ExtractCache& cache,
                                                      const StageCache& stages,
                                                      RulesOnDemand& rules, int jobs);

}  // namespace secondlook
