// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heed_factor_levels.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "models/grade_confidence.h"

namespace secondlook {
namespace {

// Most of the nine factors, or of the six of the Supervisory Guide.
constexpr int kMostFactors = 5;
constexpr int kHighestGrade = 15;
constexpr std::size_t kMostEvidence = 3;

bool reaches_less(const Evaluation& evaluation) {
  return (evaluation.standard == "fes" || evaluation.standard == "gssg") && evaluation.applies &&
         is_read_by_factors(evaluation) && evaluation.points && evaluation.grade &&
         *evaluation.grade < kHighestGrade;
}

}  // namespace

bool is_written_by_factors(const Evaluation& evaluation) {
  return evaluation.own_sections >= kMostFactors;
}

bool is_read_by_factors(const Evaluation& evaluation) {
  return is_written_by_factors(evaluation) &&
         (evaluation.standard != "fes" || mean_confidence(evaluation) >= kHardlyToldByFactors);
}

void heed_factor_levels(std::vector<Evaluation>& evaluations) {
  const auto factors = std::find_if(evaluations.begin(), evaluations.end(), reaches_less);
  const auto executive =
      std::find_if(evaluations.begin(), evaluations.end(), [](const Evaluation& evaluation) {
        return evaluation.standard == "executive" && !evaluation.pay_plan.empty() &&
               evaluation.pay_plan != "GS";
      });
  if (factors == evaluations.end() || executive == evaluations.end()) return;
  executive->pay_plan = "GS";
  executive->grade = kHighestGrade;
  for (FactorEvaluation& gate : executive->considerations) {
    if (gate.factor != "LEVEL") continue;
    gate.level = "not-met";
    gate.reason = fmt::format("the factors that the paper describes come to {} points, GS-{}",
                              *factors->points, *factors->grade);
    gate.confidence = factors->confidence;
    gate.evidence.clear();
    for (const FactorEvaluation& factor : factors->factors)
      if (!factor.evidence.empty() && gate.evidence.size() < kMostEvidence)
        gate.evidence.push_back(factor.evidence.front());
  }
}

}  // namespace secondlook
