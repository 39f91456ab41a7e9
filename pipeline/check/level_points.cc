// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/level_points.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <optional>
#include <string>
#include <utility>

#include "pipeline/check/stated_set.h"

namespace secondlook {
namespace {

std::string cite(const StatedSet& set) {
  for (const char* id : {"FES-POINTS", "APP-1"})
    if (const Rule* rule = find_rule(*set.standard, id)) return citation(rule->source);
  return citation(set.standard->source);
}

std::string title_of(const StatedEntry& entry) {
  if (entry.factors.size() > 1) return name_of(entry);
  return fmt::format("{}, {},", name_of(entry), entry.factors[0]->name);
}

// The level of the factor that has exactly these points: " (those of Level 4-5)".
std::string whose(const StatedEntry& entry, int points) {
  if (entry.factors.size() > 1) return {};
  const auto levels = levels_with_points(*entry.factors[0], points);
  return levels.empty() ? ", which no level of the factor has"
                        : fmt::format(", those of Level {}", levels.front()->id);
}

std::optional<std::string> complaint(const StatedEntry& entry) {
  const bool one_factor = entry.factors.size() == 1;
  if (!entry.level.empty() && !entry.table_points)
    return fmt::format("{} is stated at Level {}, which does not exist; its levels are {}.{}",
                       title_of(entry), entry.level, fmt::join(level_ids(*entry.factors[0]), ", "),
                       entry.points ? fmt::format(" The stated points are {}{}.", *entry.points,
                                                  whose(entry, *entry.points))
                                    : "");
  if (!entry.points || entry.points == entry.table_points) return std::nullopt;
  if (entry.table_points)
    return fmt::format("{} is stated at Level {}, which carries {} points, but is given {}{}.",
                       title_of(entry), entry.level, *entry.table_points, *entry.points,
                       whose(entry, *entry.points));
  if (one_factor && levels_with_points(*entry.factors[0], *entry.points).empty())
    return fmt::format("{} is given {} points, which no level of the factor has.", title_of(entry),
                       *entry.points);
  return std::nullopt;
}

// A slip that changes the grade is worse than one that does not. Without all factors nobody can
// tell.
void weigh(const StatedSet& set, const StatedEntry& entry, Finding& finding) {
  finding.severity = Severity::medium;
  if (!set.complete() || !entry.points || !entry.table_points) return;
  const auto as_given = grade_for(*set.standard, set.sum());
  const auto by_table = grade_for(*set.standard, set.sum() - *entry.points + *entry.table_points);
  if (as_given == by_table || !as_given || !by_table) return;
  finding.severity = Severity::high;
  finding.summary += fmt::format(" With the points of the level the grade is GS-{}, not GS-{}.",
                                 *by_table, *as_given);
}

}  // namespace

std::vector<Finding> level_points_mismatch(const PositionDescription& position,
                                           const Standards& standards) {
  std::vector<Finding> findings;
  for (const StatedSet& set : stated_sets(position.stated, standards))
    for (const StatedEntry& entry : set.entries) {
      auto summary = complaint(entry);
      if (!summary) continue;
      Finding finding;
      finding.rule = "level-points-mismatch";
      finding.summary = std::move(*summary);
      finding.citation = cite(set);
      finding.evidence = evidence_of(entry);
      weigh(set, entry, finding);
      findings.push_back(std::move(finding));
    }
  return findings;
}

}  // namespace secondlook
