// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grade_confidence.h"

#include <algorithm>
#include <cmath>

namespace secondlook {
namespace {

// Points between a level and those next to it, on average.
double step_of(const Factor& factor, const std::string& level) {
  const auto at = std::find_if(factor.levels.begin(), factor.levels.end(),
                               [&](const Level& one) { return one.id == level; });
  if (at == factor.levels.end()) return 0;
  double sum = 0;
  int steps = 0;
  if (at != factor.levels.begin()) {
    sum += at->points - (at - 1)->points;
    ++steps;
  }
  if (at + 1 != factor.levels.end()) {
    sum += (at + 1)->points - at->points;
    ++steps;
  }
  return steps > 0 ? sum / steps : 0;
}

double below(double deviations) { return std::erfc(-deviations / std::sqrt(2.0)) / 2; }

// Of the points, from how sure each level is.
double deviation_of(const Standard& standard, const Evaluation& evaluation) {
  double variance = 0;
  for (const FactorEvaluation& factor : evaluation.factors)
    for (const Factor& known : standard.factors)
      if (known.number == factor.factor)
        variance += (1 - factor.confidence) * std::pow(step_of(known, factor.level), 2);
  return std::sqrt(variance);
}

}  // namespace

double grade_confidence(const Standard& standard, const Evaluation& evaluation) {
  if (!evaluation.points || !evaluation.grade) return 0;
  const auto range = std::find_if(
      standard.conversion.begin(), standard.conversion.end(), [&](const GradeRange& one) {
        return *evaluation.points >= one.min && (!one.max || *evaluation.points <= *one.max);
      });
  if (range == standard.conversion.end()) return 0;
  const double deviation = deviation_of(standard, evaluation);
  if (deviation <= 0) return 1;
  const double over = range->max ? below((*range->max - *evaluation.points) / deviation) : 1;
  return over - below((range->min - *evaluation.points) / deviation);
}

double probability_of_other_grade(const Standard& standard, const Evaluation& evaluation,
                                  int claimed) {
  const auto range = std::find_if(standard.conversion.begin(), standard.conversion.end(),
                                  [&](const GradeRange& one) { return one.grade == claimed; });
  if (!evaluation.points || !evaluation.grade || *evaluation.grade == claimed ||
      range == standard.conversion.end())
    return 0;
  const double deviation = deviation_of(standard, evaluation);
  if (deviation <= 0) return 1;
  if (*evaluation.grade < claimed) return below((range->min - *evaluation.points) / deviation);
  return range->max ? below((*evaluation.points - *range->max) / deviation) : 0;
}

double mean_confidence(const Evaluation& evaluation) {
  double sum = 0;
  for (const FactorEvaluation& factor : evaluation.factors) sum += factor.confidence;
  return evaluation.factors.empty() ? 0 : sum / static_cast<double>(evaluation.factors.size());
}

}  // namespace secondlook
