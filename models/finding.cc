// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finding.h"

#include <algorithm>
#include <array>

namespace secondlook {
namespace {

constexpr auto kRules = std::to_array<std::string_view>({"grade-unsupported",
                                                         "grade-exceeded",
                                                         "points-arithmetic",
                                                         "level-points-mismatch",
                                                         "points-grade-mismatch",
                                                         "level-unsupported",
                                                         "ses-criteria-unmet",
                                                         "ses-criteria-met",
                                                         "st-without-research",
                                                         "research-classified-sl",
                                                         "sl-st-supervision",
                                                         "supervision-below-minimum",
                                                         "supervision-not-recognized",
                                                         "contractor-only-supervision",
                                                         "deputy-without-full-authority",
                                                         "one-over-one",
                                                         "headcount-conflict",
                                                         "reporting-level-conflict",
                                                         "appraisal-drift",
                                                         "statement-conflict",
                                                         "duty-percentages",
                                                         "grade-controlling-time",
                                                         "standard-language-copied",
                                                         "supervision-double-counted",
                                                         "pd-inadequate",
                                                         "pd-outdated",
                                                         "obsolete-classification",
                                                         "title-series-mismatch",
                                                         "inconsistent-with-like-positions",
                                                         "papers-missing",
                                                         "low-read-quality"});

}  // namespace

bool is_finding_rule(std::string_view rule) {
  return std::find(kRules.begin(), kRules.end(), rule) != kRules.end();
}

std::string_view name(Severity severity) {
  switch (severity) {
    case Severity::info:
      return "info";
    case Severity::low:
      return "low";
    case Severity::medium:
      return "medium";
    case Severity::high:
      return "high";
  }
  return "info";
}

}  // namespace secondlook
