// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of an archive before a position of it is judged.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "models/organization.h"
#include "pipeline/compare_positions.h"
#include "pipeline/mission/mission.h"
#include "pipeline/position_plan.h"
#include "pipeline/survey_archive.h"

namespace secondlook {

struct SurveyedArchive {
  std::vector<SurveyedFile> files;
  std::vector<PositionPlan> plans;
  Organization organization;                  // its posts linked to the plans by index
  std::vector<LikeComparison> like;           // by the index of the plans
  std::optional<std::string> reference_date;  // see pipeline/check/pd_outdated.h
  std::optional<Mission> mission;             // where priorities are known
};

}  // namespace secondlook
