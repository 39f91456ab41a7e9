// SPDX-License-Identifier: GPL-3.0-or-later
// What the decision panel beside a position's page knows.
#pragma once
#include <optional>
#include <string>

#include "models/result.h"
#include "pipeline/report/json_values.h"
#include "pipeline/report/sqlite.h"

namespace secondlook {

/// The classification on paper, the review's outcome, the levels and findings there are to judge,
/// the log as far as this reviewer may see it, and the round in which it can decide. Nothing where
/// there is no such position.
Result<std::optional<Json>> position_data(Database& review, const std::string& position_id,
                                          const std::string& reviewer);

}  // namespace secondlook
