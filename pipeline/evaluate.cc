// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/evaluate.h"

#include "models/executive.h"
#include "models/fes.h"
#include "models/recommendation.h"
#include "models/supervision_shown.h"

namespace secondlook {

Judgement evaluate(const RunningText& text, const std::vector<Clause>& clauses,
                   const ReviewRules& rules) {
  Judgement judgement;
  judgement.supervision = supervision_shown(text, clauses);
  judgement.evaluations.push_back(evaluate_executive(text, clauses, judgement.supervision,
                                                     rules.standards->executive, rules.signs));
  judgement.evaluations.push_back(evaluate_fes(text, clauses, rules.standards->fes, rules.signs));
  judgement.recommended = recommend(judgement.evaluations);
  return judgement;
}

}  // namespace secondlook
