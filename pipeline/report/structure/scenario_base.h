// SPDX-License-Identifier: GPL-3.0-or-later
// All that a served review knows of its executive posts before anybody chooses anything.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/result.h"
#include "models/structure/scenario.h"
#include "pipeline/report/allocations.h"
#include "pipeline/report/sqlite.h"

namespace secondlook {

struct ScenarioBase {
  std::vector<ScenarioPost> posts;
  Allocations allocations;
  std::map<std::string, std::size_t, std::less<>> by_position;  // its first post

  /// The post of a position, or nothing.
  std::optional<std::size_t> post_of(std::string_view position_id) const;
};

/// A position with several posts is one allocation, counted with the first of them; one without a
/// post gets one, on which nobody stands.
Result<ScenarioBase> read_scenario_base(Database& review);

}  // namespace secondlook
