// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/check.h"

#include <algorithm>
#include <iterator>

#include "pipeline/check/adequacy.h"
#include "pipeline/check/duty_percentages.h"
#include "pipeline/check/executive_findings.h"
#include "pipeline/check/grade_controlling_time.h"
#include "pipeline/check/grade_findings.h"
#include "pipeline/check/level_points.h"
#include "pipeline/check/obsolete_classification.h"
#include "pipeline/check/points_arithmetic.h"
#include "pipeline/check/points_grade.h"
#include "pipeline/check/read_quality.h"
#include "pipeline/check/standard_language.h"
#include "pipeline/check/supervision_findings.h"
#include "pipeline/check/title_series.h"

namespace secondlook {
namespace {

bool is_grave(const std::vector<Finding>& findings) {
  return std::any_of(findings.begin(), findings.end(),
                     [](const Finding& f) { return f.severity >= Severity::medium; });
}

// What was read off a poor scan may be our misreading: it is told, but ranks low until somebody has
// looked at the page.
void soften(std::vector<Finding>& findings) {
  for (Finding& finding : findings) {
    if (finding.severity <= Severity::low) continue;
    finding.severity = Severity::low;
    finding.summary += " The scan is poor, so this may be a misreading.";
  }
}

}  // namespace

std::vector<Finding> check(const PositionDescription& position, std::span<const PaperPages> papers,
                           const Judgement& judgement, std::vector<Finding> across_papers,
                           const Standards& standards) {
  std::vector<Finding> findings;
  const auto add = [&](std::vector<Finding> more) {
    std::move(more.begin(), more.end(), std::back_inserter(findings));
  };
  add(executive_findings(position, judgement, standards));
  add(grade_findings(position, judgement, standards));
  add(supervision_findings(position, judgement, standards));
  add(grade_controlling_time(position, papers, judgement, standards));
  add(title_series_mismatch(position, judgement, standards));
  add(standard_language_copied(judgement, standards));
  add(points_grade_mismatch(position, standards));
  add(points_arithmetic(position, standards));
  add(level_points_mismatch(position, standards));
  add(obsolete_classification(position, papers, standards));
  add(duty_percentages(position, standards));
  add(pd_inadequate(position, papers, standards));
  add(std::move(across_papers));
  std::vector<Finding> poor_reading = low_read_quality(papers);
  if (is_grave(poor_reading)) soften(findings);
  add(std::move(poor_reading));
  put_gravest_first(findings);
  return findings;
}

void put_gravest_first(std::vector<Finding>& findings) {
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
}

}  // namespace secondlook
