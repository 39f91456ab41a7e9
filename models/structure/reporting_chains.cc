// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/reporting_chains.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace secondlook {
namespace {

// A deputy over so few stands between, and leads nothing.
constexpr std::ptrdiff_t kThin = 2;
constexpr std::size_t kMostWithAssistants = 12;
constexpr std::size_t kFewestInChain = 3;
// An assistant who leads an office's other assistants is no chain; three in a line are.
constexpr std::size_t kAssistantsInLine = 3;

// Leads so few besides assistants.
bool is_thin(const ExecutiveStructure& structure, const StructurePost& post) {
  if (post.reports.size() > kMostWithAssistants) return false;
  return std::ranges::count_if(post.reports, [&](std::size_t below) {
           return !structure.posts[below].assistant;
         }) <= kThin;
}

// The only one who reports to the post, where that is a chain's link.
std::optional<std::size_t> only_report(const ExecutiveStructure& structure, std::size_t post) {
  const StructurePost& chief = structure.posts[post];
  if (chief.told_elsewhere || chief.assistant || chief.reports.size() != 1 || !chief.whole)
    return std::nullopt;
  const std::size_t below = chief.reports.front();
  if (structure.posts[below].assistant) return std::nullopt;
  return below;
}

// Steps from post to post by `next`, each chain from its first post on.
std::vector<std::vector<std::size_t>> chains_by(
    const ExecutiveStructure& structure,
    const std::function<std::optional<std::size_t>(std::size_t)>& next,
    const std::function<bool(std::size_t)>& is_first) {
  std::vector<std::vector<std::size_t>> chains;
  for (std::size_t i = 0; i < structure.posts.size(); ++i) {
    if (!is_first(i)) continue;
    std::vector<std::size_t> chain{i};
    while (const auto below = next(chain.back())) chain.push_back(*below);
    if (chain.size() > 1) chains.push_back(std::move(chain));
  }
  return chains;
}

// A field of its own, or a unit that the chief is not in: a head, whatever the title says.
bool leads_a_field(const ExecutiveStructure& structure, std::size_t post, std::size_t chief) {
  const StructurePost& at = structure.posts[post];
  if (at.portfolio) return true;
  return at.unit && structure.units[*at.unit].head == post &&
         structure.posts[chief].unit != at.unit;
}

// A deputy whose chief is a deputy too and not the head of something in which this one has a field.
bool is_deputy_of_deputy(const ExecutiveStructure& structure, std::size_t post) {
  const StructurePost& at = structure.posts[post];
  if (!at.deputy || at.told_elsewhere || at.contractor || !at.supervisor) return false;
  const StructurePost& chief = structure.posts[*at.supervisor];
  if (!chief.deputy) return false;
  return is_thin(structure, chief) || !leads_a_field(structure, post, *at.supervisor);
}

bool is_assistant_of_assistant(const ExecutiveStructure& structure, std::size_t post) {
  const StructurePost& at = structure.posts[post];
  if (!at.assistant || at.told_elsewhere || at.contractor || !at.supervisor) return false;
  return structure.posts[*at.supervisor].assistant;
}

// Lines in which each but the first is a deputy's deputy, and so on; where a line forks, the first
// branch is followed, as every post is in a chain once.
std::vector<std::vector<std::size_t>> lines_of(const ExecutiveStructure& structure,
                                               bool (*is_next)(const ExecutiveStructure&,
                                                               std::size_t)) {
  std::vector<bool> taken(structure.posts.size());
  return chains_by(
      structure,
      [&, is_next](std::size_t post) -> std::optional<std::size_t> {
        for (const std::size_t below : structure.posts[post].reports)
          if (!taken[below] && is_next(structure, below)) {
            taken[below] = true;
            return below;
          }
        return std::nullopt;
      },
      [&, is_next](std::size_t post) { return !is_next(structure, post); });
}

}  // namespace

std::vector<StructureFinding> one_over_one_chains(const StructureAtHand& at_hand) {
  const ExecutiveStructure& structure = at_hand.structure;
  std::vector<bool> only(structure.posts.size());  // is the only one who reports to somebody
  for (std::size_t i = 0; i < structure.posts.size(); ++i)
    if (const auto below = only_report(structure, i)) only[*below] = true;
  std::vector<StructureFinding> all;
  const auto chains = chains_by(
      structure, [&](std::size_t post) { return only_report(structure, post); },
      [&](std::size_t post) { return !only[post]; });
  for (const auto& chain : chains) {
    if (chain.size() < kFewestInChain) continue;
    StructureFinding found = finding_on(structure, "one-over-one-chain", chain);
    found.measure = static_cast<double>(chain.size());
    found.limit = kFewestInChain - 1;
    found.says = fmt::format(
        "{} posts in one line, each but the last over the next one only: {}. {} work below the "
        "line.",
        chain.size(), names_of(structure, chain),
        people(structure.posts[chain.back()].staff_below));
    all.push_back(std::move(found));
  }
  return all;
}

std::vector<StructureFinding> deputy_chains(const StructureAtHand& at_hand) {
  const ExecutiveStructure& structure = at_hand.structure;
  std::vector<StructureFinding> all;
  const auto add = [&](const std::vector<std::size_t>& chain, std::string_view kind,
                       std::string_view what) {
    StructureFinding found = finding_on(structure, kind, chain);
    found.measure = static_cast<double>(chain.size());
    found.limit = 1;
    found.says = fmt::format("{} {} in one line: {}. Directly to them report, in this order,",
                             chain.size(), what, names_of(structure, chain));
    for (std::size_t i = 0; i < chain.size(); ++i)
      found.says += fmt::format("{} {}",
                                i == 0                  ? ""
                                : i + 1 == chain.size() ? " and"
                                                        : ",",
                                structure.posts[chain[i]].reports.size());
    found.says += '.';
    all.push_back(std::move(found));
  };
  for (const auto& chain : lines_of(structure, is_deputy_of_deputy))
    add(chain, "deputy-chain", "deputies");
  for (const auto& chain : lines_of(structure, is_assistant_of_assistant))
    if (chain.size() >= kAssistantsInLine || structure.posts[chain.front()].executive)
      add(chain, "assistant-chain", "assistants");
  return all;
}

}  // namespace secondlook
