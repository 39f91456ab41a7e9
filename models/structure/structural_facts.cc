// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/structural_facts.h"

#include <algorithm>

namespace secondlook {
namespace {

template <class T>
T value_of(const std::optional<Stated<T>>& stated) {
  return stated ? stated->value : T{};
}

template <class T>
void add_evidence(std::vector<Evidence>& all, const std::optional<Stated<T>>& stated) {
  if (stated) all.insert(all.end(), stated->evidence.begin(), stated->evidence.end());
}

Identity identity_of(const Classification& classified) {
  Identity identity;
  identity.pd_number = value_of(classified.pd_number);
  identity.title = value_of(classified.title);
  identity.organizational_title = value_of(classified.organizational_title);
  identity.pay_plan = value_of(classified.pay_plan);
  for (const auto& series : classified.series) identity.series.push_back(series.value);
  if (classified.grade) identity.grade = classified.grade->value;
  for (const auto& unit : classified.organization) identity.organization.push_back(unit.value);
  return identity;
}

std::vector<ShownCriterion> criteria_of(const ReviewedPosition& position) {
  std::vector<ShownCriterion> criteria;
  const auto executive =
      std::ranges::find(position.evaluations, "executive", &Evaluation::standard);
  if (executive == position.evaluations.end()) return criteria;
  for (const auto* factors : {&executive->factors, &executive->considerations})
    for (const FactorEvaluation& factor : *factors)
      criteria.push_back({factor.factor, factor.level, factor.reason, factor.evidence});
  return criteria;
}

ClaimedStaff staff_of(const SupervisoryScope& scope) {
  return {.employees = scope.subordinates,
          .percent_of_time = scope.percent_of_time,
          .supervises = scope.supervises,
          .assistants_only = scope.personal_assistants_only,
          .none = scope.without_employees,
          .deputy = scope.deputy.kind,
          .evidence = scope.evidence};
}

// Of the appraisals the last one that tells its period, with the place where it does.
void add_last_appraisal(const std::vector<Appraisal>& appraisals, StructuralFacts& facts) {
  const Appraisal* last = nullptr;
  for (const Appraisal& one : appraisals)
    if (one.period_end && (!last || last->period_end->value < one.period_end->value)) last = &one;
  if (!last) return;
  facts.appraised = last->identity;
  facts.appraised_evidence = last->period_end->evidence;
}

// Whether it is an executive's, or as near to one as the General Schedule has it.
bool is_senior(std::string_view pay_plan, const std::optional<int>& grade) {
  return is_executive_plan(pay_plan) || grade == 15;
}

}  // namespace

bool is_executive_plan(std::string_view pay_plan) {
  return pay_plan == "ES" || pay_plan == "SL" || pay_plan == "ST" || pay_plan == "EX" ||
         pay_plan == "SES";
}

StructuralFacts structural_facts(const ReviewedPosition& position) {
  const Classification& classified = position.file.description.classified;
  const Recommendation& recommended = position.recommended;
  StructuralFacts facts;
  facts.id = position.file.id;
  facts.identity = identity_of(classified);
  facts.recommended = recommended.pay_plan;
  facts.confidence = recommended.confidence;
  facts.grade = recommended.grade;
  facts.summary = recommended.summary;
  add_evidence(facts.evidence, classified.title);
  add_evidence(facts.evidence, classified.pay_plan);
  facts.staff = staff_of(position.supervision);
  if (!is_senior(facts.identity.pay_plan, facts.identity.grade) &&
      !is_senior(facts.recommended, facts.grade)) {
    facts.staff.evidence.clear();
    return facts;
  }
  facts.criteria = criteria_of(position);
  facts.like = position.like;
  facts.duties = position.file.description.duties;
  add_last_appraisal(position.file.appraisals, facts);
  return facts;
}

}  // namespace secondlook
