// SPDX-License-Identifier: GPL-3.0-or-later
// The scenarios that reviewers saved, in review.db: entries are added, never changed and never
// removed. What was saved last under a name stands.
#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/result.h"
#include "pipeline/report/sqlite.h"

namespace secondlook {

/// A choice as it is kept: by position, which outlives the numbers of posts.
struct SavedChoice {
  std::string position_id, choice;
  std::string with;  // position; empty but for a merger
  bool operator==(const SavedChoice&) const = default;
};

struct SavedScenario {
  std::int64_t entry = 0;
  std::string at;  // UTC, RFC 3339
  std::string reviewer, name, note;
  std::vector<SavedChoice> choices;
  std::string rules, version;  // of the standards and of secondlook
};

constexpr std::size_t kLongestScenarioName = 60, kLongestScenarioNote = 4000;  // bytes

/// Why it cannot be saved, in words for the reviewer; nothing where it can.
std::optional<std::string> refusal(const SavedScenario& scenario);

/// The table, where it is missing.
Result<void> create_scenario_table(Database& review);

/// Gives the number of the entry; `scenario.entry` itself is not looked at.
Result<std::int64_t> append(Database& review, const SavedScenario& scenario);

/// Those that stand, by name.
Result<std::vector<SavedScenario>> standing_scenarios(Database& review);

/// Takes the whole log of the review that `to` will replace; see carry_decisions, which comes
/// first.
Result<void> carry_scenarios(const std::filesystem::path& former, Database& to);

}  // namespace secondlook
