// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the queue of a served review: which positions, and what there is to filter by.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "models/result.h"
#include "pipeline/report/json_values.h"
#include "pipeline/report/sqlite.h"

namespace secondlook {

/// Empty means any; a pay plan, or what is supported, that the papers do not tell is "none".
struct QueueFilter {
  std::string words;  // all of them are in title, series, grade, PD number or id
  std::string rule, severity, pay_plan, status;
  std::string organization;  // a part of its path; "/ Bureau of Locks /" is the whole of a unit
  std::optional<std::int64_t> grade;
  std::string supported;  // "GS" or "GS-12"
  std::string reviewer;   // has decided in some round
  std::string assigned;   // the position is this reviewer's to do
  /// Positions that this reviewer can do the second review of.
  std::string second_for;
  bool in_sample = false;  // drawn for the estimate of what the review misses
};

/// {"total", "positions": [{"rank", "position_id", "title", ..., "findings": [...]}]}: those after
/// `after` in rank order, at most `limit`.
Result<Json> queue_json(Database& review, const QueueFilter& filter, std::int64_t after,
                        std::int64_t limit);

/// The ids of the positions before and after this one under the filter: {"previous", "next"}.
Result<Json> neighbours_json(Database& review, const QueueFilter& filter,
                             const std::string& position_id);

/// What there is to filter by, with how many positions each: {"rules", "severities", "pay_plans",
/// "grades", "supported", "statuses", "reviewers"}.
Result<Json> facets_json(Database& review);

}  // namespace secondlook
