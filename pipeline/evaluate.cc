// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/evaluate.h"

#include "models/fes.h"

namespace secondlook {

Judgement evaluate(const RunningText& text, const std::vector<Clause>& clauses,
                   const PositionDescription& description, const ReviewRules& rules) {
  Judgement judgement;
  judgement.supervision = read_supervision(text, clauses, description.duties, rules.signs);
  judgement.evaluations.push_back(evaluate_fes(text, clauses, rules.standards->fes, rules.signs));
  return judgement;
}

}  // namespace secondlook
