// SPDX-License-Identifier: GPL-3.0-or-later
// A paper held to every standard, blind to the levels and the grade that it claims.
#pragma once
#include <string>
#include <vector>

#include "models/evaluation.h"
#include "models/running_text.h"
#include "models/supervisory_scope.h"
#include "models/tagged_text.h"
#include "pipeline/review_rules.h"

namespace secondlook {

struct Judgement {
  SupervisoryScope supervision;
  std::vector<Evaluation> evaluations;  // one for each standard
  Recommendation recommended;
};

/// `clauses` are those of `text`, tagged.
Judgement evaluate(const RunningText& text, const std::vector<Clause>& clauses,
                   const ReviewRules& rules);

}  // namespace secondlook
