// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/evaluate.h"

#include "models/executive.h"
#include "models/fes.h"
#include "models/gssg.h"
#include "models/recommendation.h"
#include "pipeline/check/position_kind.h"

namespace secondlook {
namespace {

std::string titles(const Classification& classified) {
  std::string result;
  if (classified.title) result += classified.title->value;
  if (classified.organizational_title) result += " " + classified.organizational_title->value;
  return result;
}

}  // namespace

Judgement evaluate(const RunningText& text, const std::vector<Clause>& clauses,
                   const PositionDescription& description, const ReviewRules& rules) {
  Judgement judgement;
  judgement.supervision = read_supervision(text, clauses, description.duties, rules.signs);
  judgement.supervision.called_supervisory = is_called_supervisory(description);
  judgement.supervision.deputy = deputy_standing(text, clauses, titles(description.classified));
  judgement.evaluations.push_back(
      evaluate_gssg(text, clauses, judgement.supervision, rules.standards->gssg, rules.signs));
  judgement.evaluations.push_back(evaluate_executive(text, clauses, judgement.supervision,
                                                     rules.standards->executive, rules.signs));
  judgement.evaluations.push_back(evaluate_fes(text, clauses, rules.standards->fes, rules.signs));
  judgement.recommended = recommend(judgement.evaluations);
  return judgement;
}

}  // namespace secondlook
