// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario starts from, as it is kept in review.db.
#pragma once
#include <vector>

#include "models/result.h"
#include "models/structure/scenario.h"
#include "pipeline/report/sqlite.h"
#include "pipeline/report/vacancies.h"

namespace secondlook {

/// Makes the tables and fills them. `organization`, `category` and `counted` follow from the
/// report's allocations and are not kept.
Result<void> write_scenario_posts(Database& review, const std::vector<ScenarioPost>& posts);
Result<void> write_vacancies(Database& review, const std::vector<VacantPost>& vacancies);

/// Empty where the review was made before there were scenarios.
Result<std::vector<ScenarioPost>> read_scenario_posts(Database& review);
Result<std::vector<VacantPost>> read_vacancies(Database& review);

}  // namespace secondlook
