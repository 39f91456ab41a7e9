// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/evaluate.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "models/charted_scope.h"
#include "models/executive.h"
#include "models/fes.h"
#include "models/grade_confidence.h"
#include "models/gssg.h"
#include "models/heed_factor_levels.h"
#include "models/job_family.h"
#include "models/leader.h"
#include "models/neighbouring_levels.h"
#include "models/recommendation.h"
#include "models/research.h"
#include "models/series.h"
#include "pipeline/check/position_kind.h"

namespace secondlook {
namespace {

std::string titles(const Classification& classified) {
  std::string result;
  if (classified.title) result += classified.title->value;
  if (classified.organizational_title) result += " " + classified.organizational_title->value;
  return result;
}

// What is known of the position's series; they say what kind of work it is, never its level.
std::vector<const Series*> series_of(const Classification& classified, const SeriesList& list) {
  std::vector<const Series*> found;
  for (const auto& stated : classified.series)
    if (const Series* series = find_series(list, stated.value)) found.push_back(series);
  return found;
}

bool rises_by_two(const std::vector<const Series*>& series) {
  return std::any_of(series.begin(), series.end(), [](const Series* one) {
    return one->interval.value_or(Interval::one) != Interval::one;
  });
}

// None where the series have none or differ in it.
std::optional<Interval> interval_of(const std::vector<const Series*>& series) {
  std::optional<Interval> interval;
  for (const Series* one : series) {
    if (!one->interval || (interval && *interval != *one->interval)) return std::nullopt;
    interval = one->interval;
  }
  return interval;
}

// A part of the staff may be told of in the text; a form asks for all.
void heed_form(SupervisoryScope& scope, const std::optional<Stated<int>>& staff) {
  if (!staff || scope.subordinates.value_or(0) >= staff->value) return;
  scope.subordinates = staff->value;
  scope.evidence.insert(scope.evidence.begin(), staff->evidence.begin(), staff->evidence.end());
}

}  // namespace

Judgement evaluate(const RunningText& text, const std::vector<Clause>& clauses,
                   const PositionDescription& description, const std::optional<Stated<int>>& staff,
                   const ReviewRules& rules, const Standing* standing) {
  Judgement judgement;
  judgement.supervision = read_supervision(text, clauses, description.duties, rules.signs);
  heed_form(judgement.supervision, staff);
  judgement.supervision.called_supervisory =
      is_called_supervisory(description) || is_named_as_head(description, text);
  judgement.supervision.deputy = deputy_standing(text, clauses, titles(description.classified));
  if (standing != nullptr) heed_standing(judgement.supervision, *standing);
  const auto series = series_of(description.classified, rules.standards().series);
  const StatementWords words(clauses, rules.learned_words.vocabulary);
  judgement.evaluations.push_back(evaluate_gssg(text, clauses, judgement.supervision,
                                                rules.standards().gssg, rules.signs,
                                                {words, rules.learned_words.levels}));
  judgement.evaluations.push_back(evaluate_executive(text, clauses, judgement.supervision,
                                                     rules.standards().executive, rules.signs,
                                                     rules.learned_words.pay_plans, words));
  judgement.evaluations.push_back(evaluate_research(text, clauses,
                                                    {titles(description.classified), series},
                                                    rules.standards().research, rules.signs));
  judgement.evaluations.push_back(evaluate_leader(
      text, clauses, judgement.supervision, coverage(judgement.supervision, rules.standards().gssg),
      rises_by_two(series), rules.standards().leader, rules.signs));
  const Standard* family = job_family_of(series, rules.standards().job_families);
  judgement.evaluations.push_back(evaluate_fes(text, clauses, interval_of(series),
                                               family ? *family : rules.standards().fes,
                                               rules.signs, rules.learned_words, words));
  judgement.copied = copied_narratives(text, clauses, rules.wording);
  doubt_copied(judgement.evaluations, judgement.copied);
  for (Evaluation& evaluation : judgement.evaluations) {
    const Standard* standard = applied_standard(rules.standards(), evaluation);
    if (standard == nullptr) continue;
    name_neighbouring_levels(evaluation, *standard);
    evaluation.own_sections = static_cast<int>(std::count_if(
        standard->factors.begin(), standard->factors.end(), [&](const Factor& factor) {
          return std::any_of(clauses.begin(), clauses.end(),
                             [&](const Clause& c) { return c.section == factor.id; });
        }));
    if (evaluation.standard == "executive") continue;  // it says how sure its pay plan is
    evaluation.confidence =
        evaluation.points ? grade_confidence(*standard, evaluation) : mean_confidence(evaluation);
  }
  heed_factor_levels(judgement.evaluations);
  judgement.recommended = recommend(judgement.evaluations, judgement.supervision.percent_of_time);
  return judgement;
}

}  // namespace secondlook
