// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/points_arithmetic.h"

#include <fmt/format.h>

#include <cstdlib>
#include <iterator>
#include <string>
#include <utility>

#include "pipeline/check/stated_set.h"

namespace secondlook {
namespace {

constexpr const char* kRule = "points-arithmetic";

std::string cite(const StatedSet& set) {
  for (const char* id : {"FES-RECORD", "APP-3"})
    if (const Rule* rule = find_rule(*set.standard, id)) return citation(rule->source);
  return citation(set.standard->source);
}

std::vector<Evidence> evidence(const StatedSet& set, const Stated<int>& total) {
  std::vector<Evidence> all = total.evidence;
  for (const StatedEntry& entry : set.entries) {
    const auto of = evidence_of(entry);
    all.insert(all.end(), of.begin(), of.end());
  }
  return all;
}

// What would make the sum right: points that are not those of the level stated beside them, or a
// factor that was left out of the total or counted twice. Empty where nothing of the kind fits.
std::string explanation(const StatedSet& set, int total) {
  const int sum = set.sum();
  for (const StatedEntry& entry : set.entries)
    if (entry.points && entry.table_points && sum - *entry.points + *entry.table_points == total)
      return fmt::format(
          " The total is right if {} has the {} points of its stated level {} instead of {}.",
          name_of(entry), *entry.table_points, entry.level, *entry.points);
  for (const StatedEntry& entry : set.entries)
    if (std::abs(sum - total) == entry.value())
      return fmt::format(" The difference is what {} carries, as if it had been {}.",
                         name_of(entry), sum > total ? "left out" : "counted twice");
  return {};
}

std::string grade_words(std::optional<int> grade) {
  return grade ? fmt::format("GS-{}", *grade) : "no grade";
}

Finding mismatch(const StatedSet& set, const Stated<int>& total) {
  const int sum = set.sum();
  const auto from_sum = grade_for(*set.standard, sum);
  const auto from_total = grade_for(*set.standard, total.value);
  Finding finding;
  finding.rule = kRule;
  finding.severity = from_sum == from_total ? Severity::low : Severity::high;
  finding.summary =
      fmt::format("The stated points of the factors add up to {}, but the stated total is {}.{}",
                  sum, total.value, explanation(set, total.value));
  finding.summary += from_sum == from_total
                         ? fmt::format(" Both convert to {}.", grade_words(from_sum))
                         : fmt::format(" The sum converts to {}, the stated total to {}.",
                                       grade_words(from_sum), grade_words(from_total));
  finding.citation = cite(set);
  finding.evidence = evidence(set, total);
  return finding;
}

Finding uncheckable(const StatedSet& set, const Stated<int>& total) {
  std::string missing;
  for (const Factor* factor : set.missing)
    missing += (missing.empty() ? "" : ", ") + factor->number;
  Finding finding;
  finding.rule = kRule;
  finding.severity = Severity::info;
  finding.summary = fmt::format(
      "The stated total of {} cannot be checked: neither points nor level were found for factor "
      "{}.",
      total.value, missing);
  finding.citation = cite(set);
  finding.evidence = evidence(set, total);
  return finding;
}

}  // namespace

std::vector<Finding> points_arithmetic(const PositionDescription& position,
                                       const Standards& standards) {
  const auto& total = position.stated.total_points;
  if (!total) return {};
  const std::vector<StatedSet> sets = stated_sets(position.stated, standards);
  // Where a paper rates by two standards the total is that of one of them; which one, the sum
  // tells.
  const StatedSet* nearest = nullptr;
  bool all_complete = true;
  for (const StatedSet& set : sets) {
    if (!set.complete()) {
      all_complete = false;
      continue;
    }
    if (set.sum() == total->value) return {};
    if (!nearest || std::abs(set.sum() - total->value) < std::abs(nearest->sum() - total->value))
      nearest = &set;
  }
  if (nearest && all_complete) return {mismatch(*nearest, *total)};
  for (const StatedSet& set : sets)
    if (!set.complete()) return {uncheckable(set, *total)};
  return {};
}

}  // namespace secondlook
