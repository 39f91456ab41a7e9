// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario's sheets in the allocations workbook.
#pragma once
#include <string>
#include <vector>

#include "models/structure/scenario.h"
#include "pipeline/report/workbook.h"

namespace secondlook {

/// A choice with what it rests on.
struct ScenarioRow {
  std::string position_id, title, organization, from, choice, with;
  std::string supports, against;  // sentences, each with what it quotes and where that stands
  std::string notice;
};

struct ScenarioReport {
  std::string name, reviewer, at, note;
  std::vector<ScenarioRow> rows;
  ScenarioOutcome outcome;
};

/// The sheets "Scenario NAME", of figures, and "Choices NAME". `positions` is how many rows the
/// sheet Positions has: the figures on paper are counted there, as those of the summary are.
void write_scenario_sheets(Workbook& workbook, const ScenarioReport& scenario,
                           std::size_t positions);

}  // namespace secondlook
