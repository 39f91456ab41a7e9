// SPDX-License-Identifier: GPL-3.0-or-later
// Everything under data/standards/, read once at the start of a run.
#pragma once
#include <filesystem>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "models/evaluation.h"
#include "models/general_rules.h"
#include "models/pay_plan.h"
#include "models/series.h"
#include "models/standard.h"
#include "models/superseded_standard.h"
#include "pipeline/standards/yaml_map.h"

namespace secondlook {

struct Standards {
  Standard fes, gssg;
  Standard executive;  // of positions above GS-15: criteria, no points
  Standard research, leader;
  // Every other standard of the folder, by id, filled up from the Primary Standard.
  std::vector<Standard> job_families;
  SeriesList series;
  PayPlans pay_plans;
  GeneralRules general;
  std::vector<SupersededStandard> superseded;
};

/// Reads every *.yaml of the folder. A file says what it is by its first key's name: `standard`,
/// `occupational_groups`, `pay_plans`, `superseded` or `general_rules`. All problems of all files
/// are given at once.
tl::expected<Standards, Problems> load_standards(const std::filesystem::path& folder);

/// The standard with that id among all of them, or null.
const Standard* find_standard(const Standards& standards, std::string_view id);

/// The standard whose levels the evaluation was made by: the job family's where there is one.
const Standard* applied_standard(const Standards& standards, const Evaluation& evaluation);

}  // namespace secondlook
