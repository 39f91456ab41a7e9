// SPDX-License-Identifier: GPL-3.0-or-later
// What the review concludes about one position.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "models/clause_evidence.h"
#include "models/evaluation.h"
#include "models/finding.h"
#include "models/mission/alignment.h"
#include "models/position_file.h"
#include "models/standing.h"
#include "models/supervisory_scope.h"
#include "models/text_difference.h"

namespace secondlook {

/// Another position of the archive with nearly the same duties.
struct LikeNeighbour {
  std::string position_id, title, pay_plan;
  std::vector<std::string> series;
  std::optional<int> grade;
  double likeness = 0;  // 0..1
};

struct ReviewedPosition {
  PositionFile file;
  std::vector<ClauseEvidence> statements;  // what the papers say outside of the duties
  SupervisoryScope supervision;
  std::optional<Standing> standing;     // where a chart or a staffing list shows the position
  std::vector<Evaluation> evaluations;  // one for each standard
  Recommendation recommended;
  std::vector<LikeNeighbour> like;              // the one that is most like it first
  std::vector<DutyDifference> like_difference;  // this position's duties against that one's
  std::vector<Finding> findings;                // gravest first
  std::vector<std::string> desk_audit_questions;
  double priority = 0;  // 0..1: what a classifier should see first
  // Which of the agency's priorities it serves, where it is an executive position or the head of a
  // unit at GS-15 and priorities are known.
  std::optional<AlignedPosition> alignment;
};

}  // namespace secondlook
