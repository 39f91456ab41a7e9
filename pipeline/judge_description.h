// SPDX-License-Identifier: GPL-3.0-or-later
// A position description to what it says and what that supports.
#pragma once
#include <optional>
#include <vector>

#include "models/clause_evidence.h"
#include "models/mission/position_work.h"
#include "models/position.h"
#include "models/standing.h"
#include "pipeline/evaluate.h"
#include "pipeline/paper_text.h"
#include "pipeline/review_rules.h"

namespace secondlook {

struct JudgedDescription {
  PositionDescription description;
  std::vector<ClauseEvidence> statements;  // what the paper says outside of the duties
  Judgement judgement;
  std::vector<WorkStatement> work;  // what the introduction and the duties say is done
};

/// `standing` is what charts and lists show of the position, where they show it. A pure function of
/// its arguments.
JudgedDescription judge_description(const PaperText& paper, const std::optional<Standing>& standing,
                                    const ReviewRules& rules);

}  // namespace secondlook
