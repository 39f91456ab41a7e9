// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios as the workbench's page and its requests have them.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "models/result.h"
#include "pipeline/decisions/scenario_log.h"
#include "pipeline/report/json_values.h"
#include "pipeline/report/structure/scenario_base.h"

namespace secondlook {

/// {"allocations", "totals", "before", "after", "notices"}
Json outcome_json(const ScenarioOutcome& outcome, const ScenarioBase& base);

/// {"name", "at", "reviewer", "note", "choices"}
Json saved_json(const SavedScenario& scenario);

/// The executive posts that are positions, those with proposals first: {"position_id", "title",
/// "organization", "category", "supported", "counted_as", "reports", "flagged", "choices":
/// [{"choice", "with", "with_title", "supports", "against"}]}. `counted_as` is what the report
/// counts it as after the review, where that is another category; it can always be chosen.
/// `proposals` are those of read_proposals.
Json flagged_json(const ScenarioBase& base, const Json& proposals);

/// The lines of proposals.jsonl by position; empty where the review has none.
Result<Json> read_proposals(const std::filesystem::path& folder);

/// What speaks for a choice or against it, as one text: each sentence, and what it quotes from
/// where. `side` is "supports" or "against".
std::string justification(const Json& proposals, const SavedChoice& choice, const char* side);

/// A request's choices. A Problem says what is wrong with it.
tl::expected<std::vector<SavedChoice>, std::string> choices_in(const Json& request);

}  // namespace secondlook
