// SPDX-License-Identifier: GPL-3.0-or-later
// A position evaluation statement: how a classifier came to the title, series and grade.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "models/position.h"

namespace secondlook {

struct EvaluationStatement {
  Classification classified;  // what the statement concludes
  StatedEvaluation stated;    // levels, points and total, with the reasons as narrative
  std::vector<Stated<std::string>> standards;  // that it says it applied, as printed
  std::optional<Stated<std::string>> date;     // ISO 8601
};

}  // namespace secondlook
