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

}  // namespace

Recommendation recommend(std::span<const Evaluation> evaluations) {
  const auto executive =
      std::find_if(evaluations.begin(), evaluations.end(),
                   [](const Evaluation& e) { return e.standard == "executive" && e.applies; });
  return executive == evaluations.end() ? Recommendation{} : from_executive(*executive);
}

}  // namespace secondlook
