// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/obsolete_classification.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace secondlook {
namespace {

constexpr const char* kRule = "obsolete-classification";

std::string named(const Standards& standards, const std::string& code) {
  const Series* series = find_series(standards.series, code);
  return series ? fmt::format("{} {}", code, series->title) : code;
}

std::optional<Finding> old_series(const Stated<std::string>& stated, const Standards& standards) {
  // Trades and labor codes, 2500 and up, are in no group here and none of our business.
  if (!find_group(standards.series, stated.value)) return std::nullopt;
  const Series* series = find_series(standards.series, stated.value);
  if (!series)
    return Finding{kRule, Severity::low,
                   fmt::format("Series {} is not in the list of series; it may be cancelled or "
                               "misread.",
                               stated.value),
                   citation(standards.series.source), stated.evidence};
  if (!series->cancelled) return std::nullopt;
  std::string successors;
  for (const std::string& code : series->cancelled->successors)
    successors += (successors.empty() ? "" : " or ") + named(standards, code);
  return Finding{
      kRule, Severity::medium,
      fmt::format("Series {} {} was cancelled ({}).{}", series->code, series->title,
                  series->cancelled->since,
                  successors.empty() ? " No series was named for its work."
                                     : " Its work is now classified in " + successors + "."),
      citation(series->cancelled->source), stated.evidence};
}

std::optional<Finding> old_pay_plan(const Classification& classified, const Standards& standards) {
  if (!classified.pay_plan) return std::nullopt;
  const Stated<std::string>& stated = *classified.pay_plan;
  const PayPlan* plan = find_pay_plan(standards.pay_plans, stated.value);
  if (!plan) return std::nullopt;
  if (plan->ended)
    return Finding{kRule, Severity::medium,
                   fmt::format("Pay plan {} ended ({}); a position is now classified as {}.",
                               plan->code, plan->ended->since, plan->ended->replaced_by),
                   citation(plan->ended->source), stated.evidence};
  const auto& former = plan->former_grades;
  const auto& grade = classified.grade;
  if (!former || !grade || grade->value < former->lowest || grade->value > former->highest)
    return std::nullopt;
  Finding finding{
      kRule, Severity::high,
      fmt::format("Grade {}-{} no longer exists ({}); such work is now classified as {}.",
                  plan->code, grade->value, former->ending.since, former->ending.replaced_by),
      citation(former->ending.source), stated.evidence};
  finding.evidence.insert(finding.evidence.end(), grade->evidence.begin(), grade->evidence.end());
  return finding;
}

std::optional<Finding> old_standard(const SupersededStandard& old,
                                    std::span<const PaperWords> papers) {
  for (const PaperWords& paper : papers)
    if (auto evidence = paper.find(*old.cited_as))
      return Finding{kRule,
                     Severity::medium,
                     fmt::format("The papers cite the {}, which was replaced ({}) by: {}.",
                                 old.title, old.since, old.replaced_by),
                     citation(old.source),
                     {std::move(*evidence)}};
  return std::nullopt;
}

}  // namespace

std::vector<Finding> obsolete_classification(const PositionDescription& position,
                                             std::span<const PaperPages> papers,
                                             const Standards& standards) {
  std::vector<Finding> findings;
  const auto add = [&](std::optional<Finding> finding) {
    if (finding) findings.push_back(std::move(*finding));
  };
  for (const Stated<std::string>& series : position.classified.series)
    add(old_series(series, standards));
  add(old_pay_plan(position.classified, standards));
  const std::vector<PaperWords> words(papers.begin(), papers.end());
  for (const SupersededStandard& old : standards.superseded) add(old_standard(old, words));
  return findings;
}

}  // namespace secondlook
