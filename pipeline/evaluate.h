// SPDX-License-Identifier: GPL-3.0-or-later
// A paper held to every standard, blind to the levels and the grade that it claims.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "models/copied_wording.h"
#include "models/evaluation.h"
#include "models/position.h"
#include "models/running_text.h"
#include "models/standing.h"
#include "models/supervisory_scope.h"
#include "models/tagged_text.h"
#include "pipeline/review_rules.h"

namespace secondlook {

struct Judgement {
  SupervisoryScope supervision;
  std::vector<Evaluation> evaluations;  // one for each standard
  Recommendation recommended;
  std::vector<CopiedNarrative> copied;  // the standards' wording where facts should be
};

/// `clauses` are those of `text`, tagged. Of the description only title, pay plan, series and
/// duties are looked at, never what it states of levels and points. `staff` is the number of
/// subordinates that a form states; `standing`, the place that charts and lists show it in, may be
/// null.
Judgement evaluate(const RunningText& text, const std::vector<Clause>& clauses,
                   const PositionDescription& description, const std::optional<Stated<int>>& staff,
                   const ReviewRules& rules, const Standing* standing = nullptr);

}  // namespace secondlook
