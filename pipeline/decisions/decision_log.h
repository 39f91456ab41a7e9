// SPDX-License-Identifier: GPL-3.0-or-later
// The log of decisions in review.db: entries are added, never changed and never removed.
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>
#include <vector>

#include "models/result.h"
#include "pipeline/decisions/decision.h"
#include "pipeline/report/sqlite.h"

namespace secondlook {

/// The tables `decision_log` and `review_sample`, where they are missing.
Result<void> create_decision_tables(Database& review);

/// Writes one down under the next number, which it gives; `entry` itself is not looked at. What may
/// be written is for the caller to know: `refusal`, and the rules of the rounds.
Result<std::int64_t> append(Database& review, const LogEntry& entry);

/// In the order of what happened; stops at the first Problem.
Result<void> each_entry(Database& review, const std::function<Result<void>(const LogEntry&)>& each);
Result<std::vector<LogEntry>> entries_of(Database& review, std::string_view position_id);

/// Takes the log and the samples of the review that `to` will replace. A `former` that is missing
/// or is of before there were decisions has none. Nothing may be writing to `former`; it is left
/// without a write-ahead log, which SQLite would otherwise apply to whatever takes its name.
Result<void> carry_decisions(const std::filesystem::path& former, Database& to);

}  // namespace secondlook
