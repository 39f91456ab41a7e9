// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/structure/briefing_facts.h"

#include <set>
#include <string_view>
#include <utility>

namespace secondlook {
namespace {

/// Priorities that findings of a kind are on, each once.
int told_of(std::span<const BriefedFinding> findings, std::string_view kind) {
  std::set<std::string> ids;
  for (const BriefedFinding& finding : findings)
    if (finding.kind == kind) ids.insert(finding.priorities.begin(), finding.priorities.end());
  return static_cast<int>(ids.size());
}

}  // namespace

std::vector<BriefedFinding> briefed_findings(const ExecutiveStructure& structure,
                                             std::span<const StructureFinding> findings) {
  std::vector<BriefedFinding> briefed;
  std::set<std::set<std::string>> duplicates;  // a pair is one, whichever is told first
  for (const StructureFinding& finding : findings) {
    BriefedFinding one;
    one.kind = finding.kind;
    one.says = finding.says;
    one.priorities = finding.priorities;
    for (const std::size_t post : finding.posts)
      one.position_ids.push_back(structure.posts[post].position_id);
    if (finding.kind == "duplicate-duties" &&
        !duplicates.emplace(one.position_ids.begin(), one.position_ids.end()).second)
      continue;
    briefed.push_back(std::move(one));
  }
  return briefed;
}

std::optional<BriefedPriorities> briefed_priorities(const MissionPriorities& priorities,
                                                    std::span<const BriefedFinding> findings) {
  if (priorities.list.empty()) return std::nullopt;
  return BriefedPriorities{.all = static_cast<int>(priorities.list.size()),
                           .without_executive = told_of(findings, "priority-without-executive"),
                           .shared = told_of(findings, "priority-shared"),
                           .confirmed = priorities.confirmed};
}

}  // namespace secondlook
