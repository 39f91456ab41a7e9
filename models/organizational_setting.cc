// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organizational_setting.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <utility>

#include "models/guarded_pattern.h"
#include "models/guide_level.h"

namespace secondlook {
namespace {

constexpr int kHighestClericalGrade = 8;

}  // namespace

FactorEvaluation organizational_setting(const SupervisoryScope& scope, const Factor& factor,
                                        int base_grade) {
  const bool charted = scope.charted && scope.charted->gives_levels;
  static const GuardedPattern executive_title(
      R"((?i)\b(?:(?:assistant|under|deputy|associate) (?:secretary|administrator|commissioner|attorney general)|commissioner|inspector general|chief (?:financial|information|operating|human capital|counsel) ?(?:officer)?|administrator of the|secretary of)\b)");
  std::size_t level = 1;
  double confidence = kAssumed;
  std::string reason;
  if (scope.superior_over_grade_15) {
    level = 2;
    confidence = 0.7;
    reason = "reports to a position that works through subordinates of GS-15";
  } else if (scope.reporting_levels_below_ses) {
    // A deputy is rated by the chief's place in the chain.
    const int steps =
        *scope.reporting_levels_below_ses -
        (scope.reports_through_chief && scope.deputy.kind == DeputyStanding::Kind::full ? 1 : 0);
    level = steps <= 1 ? 2 : steps == 2 ? 1 : 0;
    confidence = 0.9;
    reason = steps <= 1   ? "reports to an executive"
             : steps == 2 ? "reports to a position one level below the first executive"
                          : "reports to a position two or more levels below the first executive";
    if (charted) {
      confidence *= scope.charted->confidence;
      reason = fmt::format("the chart shows that it {}; the paper does not tell", reason);
    }
  } else if (scope.reports_to_grade) {
    // Hardly any GS-13 reports to an executive; nearly every GS-15 does.
    level = *scope.reports_to_grade >= 15 ? 1 : 0;
    confidence = *scope.reports_to_grade == 14 ? 0.45 : 0.6;
    reason = fmt::format("reports to a GS-{}; the chain up to the first executive is not told",
                         *scope.reports_to_grade);
  } else if (executive_title.in(scope.reports_to)) {
    level = 2;
    confidence = 0.5;
    reason = fmt::format("reports to the {}, by the title an executive", scope.reports_to);
  } else {
    // Few executives stand near to clerks and aids.
    level = base_grade > 0 && base_grade <= kHighestClericalGrade ? 0 : 1;
    reason = "the papers do not show the chain up to the first executive";
  }
  FactorEvaluation result = at_level(factor, level, confidence, std::move(reason));
  if (charted) add_evidence(result, scope.charted->place);
  for (const Evidence& item : scope.evidence)
    if (!scope.reports_to.empty() && item.quote.find(scope.reports_to) != std::string::npos &&
        result.evidence.size() < kMostEvidence)
      result.evidence.push_back(item);
  add_next_level(result, factor);
  return result;
}

}  // namespace secondlook
