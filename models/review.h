// SPDX-License-Identifier: GPL-3.0-or-later
// What the review concludes about one position.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "models/clause_evidence.h"
#include "models/evaluation.h"
#include "models/finding.h"
#include "models/position_file.h"
#include "models/standing.h"
#include "models/supervisory_scope.h"

namespace secondlook {

struct ReviewedPosition {
  PositionFile file;
  std::vector<ClauseEvidence> statements;  // what the papers say outside of the duties
  SupervisoryScope supervision;
  std::optional<Standing> standing;     // where a chart or a staffing list shows the position
  std::vector<Evaluation> evaluations;  // one for each standard
  Recommendation recommended;
  std::vector<Finding> findings;  // gravest first
  std::vector<std::string> desk_audit_questions;
  double priority = 0;  // 0..1: what a classifier should see first
};

}  // namespace secondlook
