// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recommendation.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "models/executive.h"

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
    return meets_criterion(executive)
               ? "Above GS-15 and executive, in an agency without a Senior Executive Service: "
                 "Senior Level."
               : "Above GS-15 by individual expertise, not executive: Senior Level.";
  return "The papers do not show work above GS-15.";
}

Recommendation from_executive(const Evaluation& executive) {
  Recommendation result;
  result.pay_plan = executive.pay_plan;
  result.grade = executive.grade;
  if (const FactorEvaluation* level = find_criterion(executive, "LEVEL"))
    result.confidence = level->confidence;
  result.summary = summary_of(executive);
  return result;
}

const Evaluation* applied(std::span<const Evaluation> evaluations, std::string_view standard) {
  const auto found = std::find_if(evaluations.begin(), evaluations.end(), [&](const Evaluation& e) {
    return e.standard == standard && e.applies;
  });
  return found == evaluations.end() ? nullptr : &*found;
}

// How sure the least sure of the weighty factors is: a total is no better than they are.
double confidence_of(const Evaluation& evaluation) {
  double sum = 0;
  for (const FactorEvaluation& factor : evaluation.factors) sum += factor.confidence;
  return evaluation.factors.empty() ? 0 : sum / static_cast<double>(evaluation.factors.size());
}

// Supervisory and nonsupervisory work are graded apart, and the higher grade is the position's
// (GSSG, application of the guide); the nonsupervisory reading has to be sure to raise it.
constexpr double kSureOfOwnWork = 0.75;

Recommendation from_general_schedule(const Evaluation* gssg, const Evaluation* fes) {
  Recommendation result;
  const Evaluation* carries = gssg != nullptr ? gssg : fes;
  if (gssg != nullptr && fes != nullptr && fes->grade > gssg->grade &&
      confidence_of(*fes) >= kSureOfOwnWork)
    carries = fes;
  if (carries == nullptr || !carries->grade) return result;
  result.pay_plan = "GS";
  result.grade = carries->grade;
  result.confidence = confidence_of(*carries);
  result.summary =
      fmt::format("GS-{} by {} points of the {}.", *carries->grade, carries->points.value_or(0),
                  carries == gssg ? "Supervisory Guide" : "Factor Evaluation System");
  return result;
}

}  // namespace

Recommendation recommend(std::span<const Evaluation> evaluations) {
  const auto executive = std::find_if(
      evaluations.begin(), evaluations.end(),
      [](const Evaluation& e) { return e.standard == "executive" && !e.pay_plan.empty(); });
  const bool known = executive != evaluations.end();
  if (known && executive->applies && executive->pay_plan != "GS") return from_executive(*executive);
  auto result = from_general_schedule(applied(evaluations, "gssg"), applied(evaluations, "fes"));
  // Described in no way that points could be read from: what is not shown to be above GS-15 is the
  // General Schedule's, of a grade that is not known unless it comes near to more.
  if (result.pay_plan.empty() && known) return from_executive(*executive);
  return result;
}

}  // namespace secondlook
