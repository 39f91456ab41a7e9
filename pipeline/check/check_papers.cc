// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/check_papers.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "models/link/title_words.h"
#include "pipeline/check/appraisal_drift.h"
#include "pipeline/check/headcount_conflict.h"
#include "pipeline/check/one_over_one.h"
#include "pipeline/check/papers_missing.h"
#include "pipeline/check/reporting_level_conflict.h"

namespace secondlook {
namespace {

bool is_executive(const PositionFile& file) {
  const auto above = [](const Classification& classified) {
    if (!classified.pay_plan) return false;
    const std::string& plan = classified.pay_plan->value;
    return plan == "ES" || plan == "SL" || plan == "ST";
  };
  return above(file.description.classified) ||
         std::ranges::any_of(
             file.cover_sheets,
             [&](const PositionDescription& cover) { return above(cover.classified); }) ||
         std::ranges::any_of(file.evaluation_statements, [&](const EvaluationStatement& statement) {
           return above(statement.classified);
         });
}

// The box or row taken for the position's bears the title of whom it reports to: what hangs below
// and above it is the superior's.
bool is_superiors_place(const SupervisoryScope& stated, const Standing& standing,
                        const LinkWords& words) {
  constexpr std::size_t kWordsThatName = 2;  // "Director" alone may be anybody's
  const auto superior = title_words(stated.reports_to, words);
  if (superior.size() < kWordsThatName || standing.evidence.empty()) return false;
  return std::ranges::includes(title_words(standing.evidence.front().quote, words), superior);
}

}  // namespace

std::vector<Finding> check_papers(const ComparedPapers& papers, const ReviewRules& rules) {
  const PositionFile& file = *papers.file;
  const Standards& standards = rules.standards();
  std::vector<Finding> findings;
  const auto add = [&](std::vector<Finding> more) {
    std::move(more.begin(), more.end(), std::back_inserter(findings));
  };
  add(statement_conflict(papers.classifying, rules.comparison(), standards));
  if (papers.supervision != nullptr) {
    for (const Appraisal& appraisal : file.appraisals)
      add(appraisal_drift(appraisal, file.description, *papers.supervision, rules.comparison(),
                          standards.general));
    if (const auto& standing = *papers.standing;
        standing && !is_superiors_place(*papers.supervision, *standing, rules.link_words())) {
      add(headcount_conflict(*papers.supervision, *standing, standards));
      add(reporting_level_conflict(*papers.supervision, *standing, rules.link_words(), standards));
      add(one_over_one(*papers.supervision, *standing, standards));
      add(supervision_double_counted(*papers.supervision, *standing, papers.peers,
                                     rules.link_words(), standards));
    }
    add(pd_outdated(file.description, papers.dated, papers.reference_date, rules.link_words(),
                    standards));
  }
  add(papers_missing(file.papers, is_executive(file), papers.standing->has_value(), papers.pages,
                     standards));
  return findings;
}

}  // namespace secondlook
