// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recommendation.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "models/executive.h"
#include "models/grade_confidence.h"
#include "models/heed_factor_levels.h"

namespace secondlook {
namespace {

std::string criteria_met(const Evaluation& executive) {
  std::string met;
  for (const FactorEvaluation& factor : executive.factors)
    if (factor.level == "met") met += fmt::format("{}{}", met.empty() ? "" : ", ", factor.factor);
  return met;
}

std::string summary_of(const Evaluation& executive) {
  if (executive.pay_plan == "ES")
    return fmt::format("Above GS-15 and executive (criteria {}): Senior Executive Service.",
                       criteria_met(executive));
  if (executive.pay_plan == "ST")
    return "Above GS-15 by research of the first rank, not executive: Scientific and Professional.";
  if (executive.pay_plan == "SL")
    return is_executive_without_service(executive)
               ? "Above GS-15 and executive, in an agency without a Senior Executive Service: "
                 "Senior Level."
               : "Above GS-15 by individual expertise, not executive: Senior Level.";
  return "The papers do not show work above GS-15.";
}

// That work which is not above GS-15 is that of GS-15 itself is not sure, for all that it comes
// near.
constexpr double kSureOfTopGrade = 0.6;

Recommendation from_executive(const Evaluation& executive) {
  Recommendation result;
  result.pay_plan = executive.pay_plan;
  result.grade = executive.grade;
  result.confidence = executive.pay_plan == "GS" ? std::min(executive.confidence, kSureOfTopGrade)
                                                 : executive.confidence;
  result.summary = summary_of(executive);
  return result;
}

// Supervisory and nonsupervisory work are graded apart, and the higher grade is the position's
// (GSSG, application of the guide) if its work takes a quarter of the time (Introduction to the
// standards, mixed grade positions); the nonsupervisory reading has to be sure to raise it.
constexpr double kSureOfOwnWork = 0.65;
constexpr double kShareOfTime = 25;  // percent
constexpr int kTopGrade = 15;
// Points read off a narrative miss a GS-15's by no more than two grades.
constexpr int kLeastReadOfTopGrade = 13;
// Work that is told in the terms of the nine factors, under headings of them or not, is read off
// surely by them; what is told of executives and experts is not: none of 152 such papers, of which
// no count was made, was read with so much confidence.
constexpr double kToldByFactors = 0.77;

std::string_view named(const std::string& standard) {
  return standard == "gssg"       ? "the Supervisory Guide"
         : standard == "research" ? "the Research Grade-Evaluation Guide"
         : standard == "leader"   ? "the Leader Guide"
                                  : "the Factor Evaluation System";
}

std::string summary_of_grade(const Evaluation& carries) {
  if (carries.points)
    return fmt::format("GS-{} by {} points of {}.", *carries.grade, *carries.points,
                       named(carries.standard));
  return fmt::format("GS-{} by {}: {}.", *carries.grade, named(carries.standard), carries.why);
}

// Over others: the Supervisory Guide, and the Leader Guide for those whom that one does not cover.
const Evaluation* over_others(std::span<const Evaluation> evaluations) {
  const Evaluation* leader = find_applied(evaluations, "leader");
  return leader != nullptr ? leader : find_applied(evaluations, "gssg");
}

// What the position does itself, where that takes enough of the time.
const Evaluation* own_work(std::span<const Evaluation> evaluations,
                           std::optional<double> percent_over_others) {
  if (percent_over_others && 100 - *percent_over_others < kShareOfTime) return nullptr;
  const Evaluation* research = find_applied(evaluations, "research");
  return research != nullptr ? research : find_applied(evaluations, "fes");
}

Recommendation from_general_schedule(const Evaluation* others, const Evaluation* own) {
  Recommendation result;
  // Where the guide applies but the papers leave its grade open, the grade of the supervisor's own
  // work would say too little, unless that is what the paper is written about.
  if (others != nullptr && !others->grade) {
    if (own == nullptr || !is_told_by_factors(*own)) return result;
    others = nullptr;
  }
  const bool sure =
      own != nullptr && (own->standard == "research" || mean_confidence(*own) >= kSureOfOwnWork);
  const Evaluation* carries = others != nullptr ? others : own;
  if (carries != own && sure && own->grade > others->grade) carries = own;
  if (carries == nullptr || !carries->grade) return result;
  result.pay_plan = "GS";
  result.grade = carries->grade;
  result.confidence = carries->confidence;
  result.summary = summary_of_grade(*carries);
  return result;
}

// Where little speaks for work above GS-15, a paper that is written factor by factor for the points
// of the General Schedule, supervision that comes to less than GS-15 by them, or a narrative at low
// points speaks against it.
constexpr double kSureOfAbove = 0.8;
// An expert's narrative may be read as low as GS-7.
constexpr int kOfClerks = 6;

bool general_schedule_speaks_against(const Evaluation& executive,
                                     std::span<const Evaluation> evaluations) {
  const Evaluation* fes = find_applied(evaluations, "fes");
  if (fes != nullptr && fes->grade < kTopGrade && mean_confidence(*fes) >= kToldByFactors)
    return true;
  const FactorEvaluation* level = find_criterion(executive, "LEVEL");
  if (level == nullptr || level->confidence >= kSureOfAbove) return false;
  return std::any_of(evaluations.begin(), evaluations.end(), [](const Evaluation& e) {
    if (!e.applies || !e.grade || e.standard == "executive") return false;
    return is_read_by_factors(e) || (e.standard == "gssg" && *e.grade < kTopGrade) ||
           (e.standard == "fes" && *e.grade <= kOfClerks);
  });
}

}  // namespace

bool is_told_by_factors(const Evaluation& evaluation) {
  return is_written_by_factors(evaluation) || mean_confidence(evaluation) >= kHardlyToldByFactors;
}

Recommendation recommend(std::span<const Evaluation> evaluations,
                         std::optional<double> percent_over_others) {
  const auto executive = std::find_if(
      evaluations.begin(), evaluations.end(),
      [](const Evaluation& e) { return e.standard == "executive" && !e.pay_plan.empty(); });
  const bool known = executive != evaluations.end();
  const bool above = known && executive->applies && executive->pay_plan != "GS" &&
                     !general_schedule_speaks_against(*executive, evaluations);
  if (above) return from_executive(*executive);
  const Evaluation* others = over_others(evaluations);
  const Evaluation* own =
      own_work(evaluations, others != nullptr ? percent_over_others : std::nullopt);
  auto result = from_general_schedule(others, own);
  // Points that are read off a narrative say less than signs of work at the top of the schedule.
  if (known && executive->applies && executive->pay_plan == "GS" && executive->grade &&
      others == nullptr && !(own != nullptr && is_told_by_factors(*own)) &&
      result.grade < executive->grade && result.grade.value_or(kTopGrade) >= kLeastReadOfTopGrade)
    return from_executive(*executive);
  // Described in no way that points could be read from: what is not shown to be above GS-15 is the
  // General Schedule's, of a grade that is not known unless it comes near to more.
  if (result.pay_plan.empty() && known && executive->pay_plan == "GS")
    return from_executive(*executive);
  return result;
}

}  // namespace secondlook
