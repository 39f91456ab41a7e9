// SPDX-License-Identifier: GPL-3.0-or-later
// What the workbench answers about scenarios: choices for flagged positions, and what they change.
#pragma once
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>

#include "models/mission/alignment.h"
#include "models/result.h"
#include "pipeline/decisions/scenario_log.h"
#include "pipeline/report/json_values.h"
#include "pipeline/report/sqlite.h"
#include "pipeline/report/structure/scenario_base.h"
#include "pipeline/report/structure/scenario_sheet.h"

namespace secondlook {

/// An answer to give, or a sentence on why not.
struct ScenarioAnswer {
  int status = 200;
  Json body;        // of a sound one
  std::string why;  // of another
};

class Scenarios {
 public:
  /// `review` is a connection of its own that may write; `rules` and `version` go into each entry.
  static Result<std::unique_ptr<Scenarios>> open(const std::filesystem::path& folder,
                                                 Database review, std::string rules,
                                                 std::string version);

  /// The positions to choose for, their choices with what speaks for and against each, the figures
  /// without choices, and the scenarios that were saved.
  ScenarioAnswer start();
  /// The figures under the choices of a request: {"choices": [{"position_id", "choice", "with"}]}.
  ScenarioAnswer figures(const std::string& request) const;
  /// Saves {"name", "note", "choices"}; it is on the disk when this returns.
  ScenarioAnswer save(const std::string& request, const std::string& reviewer);

  /// allocations.xlsx with the scenario's sheets, as bytes; a sentence where there is no such one.
  tl::expected<std::string, std::string> workbook(const std::string& name);

 private:
  Scenarios(Database review, ScenarioBase base, MissionAlignment alignment, Json proposals,
            std::string rules, std::string version)
      : review_(std::move(review)),
        base_(std::move(base)),
        alignment_(std::move(alignment)),
        proposals_(std::move(proposals)),
        rules_(std::move(rules)),
        version_(std::move(version)) {}
  tl::expected<std::vector<ScenarioChoice>, std::string> choices_of(
      const std::vector<SavedChoice>& saved) const;
  ScenarioReport report_of(const SavedScenario& saved,
                           const std::vector<ScenarioChoice>& choices) const;

  std::mutex mutex_;  // of the connection
  Database review_;
  const ScenarioBase base_;
  const MissionAlignment alignment_;  // as the run found it
  const Json proposals_;              // by position
  const std::string rules_, version_;
};

}  // namespace secondlook
