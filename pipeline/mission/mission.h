// SPDX-License-Identifier: GPL-3.0-or-later
// The priorities of a review, ready to be looked for in the papers of its positions.
#pragma once
#include <string>
#include <vector>

#include "extractors/extract_cache.h"
#include "models/mission/mission_matcher.h"
#include "models/mission/priority.h"
#include "pipeline/position_plan.h"
#include "pipeline/review_rules.h"
#include "pipeline/stages/stage_cache.h"
#include "pipeline/survey_archive.h"

namespace secondlook {

struct Mission {
  MissionPriorities priorities;
  MissionMatcher matcher;
  std::vector<std::vector<std::string>> unseen;  // see MissionAlignment
  std::string basis;  // all that its links depend on besides the position: changes where one does
};

/// Counts in which descriptions of the archive the priorities' words are, and takes in what those
/// that may serve them mean on the whole; `jobs` threads do so.
/// `rules` must outlive it.
Mission prepare_mission(MissionPriorities priorities, const std::vector<PositionPlan>& plans,
                        const std::vector<SurveyedFile>& files, const ExtractCache& cache,
                        const StageCache& stages, const ReviewRules& rules, int jobs);

}  // namespace secondlook
