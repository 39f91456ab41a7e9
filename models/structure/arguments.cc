// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/arguments.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace secondlook {
namespace {

// A sentence is shown with its first words; the position's page has the rest.
constexpr std::size_t kMostEvidence = 3;

std::vector<Evidence> first_of(const std::vector<Evidence>& all) {
  return {all.begin(),
          all.begin() + static_cast<std::ptrdiff_t>(std::min(kMostEvidence, all.size()))};
}

const StructuralFacts* facts_of(const StructureAtHand& at_hand, std::size_t post) {
  const auto& position = at_hand.structure.posts[post].position;
  return position ? &at_hand.facts[*position] : nullptr;
}

// What a criterion asks, in a few words of our own (5 U.S.C. 3132(a)(2)).
std::string_view criterion_words(std::string_view criterion) {
  static const std::map<std::string_view, std::string_view> words{
      {"A", "directs the work of an organizational unit"},
      {"B", "is accountable for a program's success"},
      {"C", "monitors progress toward goals and changes them"},
      {"D", "supervises employees other than personal assistants"},
      {"E", "makes policy or has other executive functions"}};
  const auto at = words.find(criterion);
  return at == words.end() ? std::string_view() : at->second;
}

}  // namespace

std::vector<Argument> criteria_arguments(const StructureAtHand& at_hand, std::size_t post,
                                         bool met) {
  std::vector<Argument> all;
  const StructuralFacts* facts = facts_of(at_hand, post);
  if (!facts) return all;
  for (const ShownCriterion& criterion : facts->criteria) {
    const std::string_view words = criterion_words(criterion.criterion);
    const bool shown = met ? criterion.level == "met" : criterion.level == "not-met";
    if (words.empty() || !shown || criterion.evidence.empty()) continue;
    all.push_back({fmt::format("Criterion {} ({}) is {}.", criterion.criterion, words,
                               met ? "met" : "not met"),
                   first_of(criterion.evidence)});
  }
  return all;
}

std::vector<Argument> recommendation_arguments(const StructureAtHand& at_hand, std::size_t post,
                                               bool as_on_paper) {
  const StructuralFacts* facts = facts_of(at_hand, post);
  if (!facts || facts->recommended.empty() || facts->evidence.empty()) return {};
  const bool same = facts->recommended == at_hand.structure.posts[post].pay_plan;
  if (same != as_on_paper) return {};
  std::string says = fmt::format("Its papers support {}", facts->recommended);
  if (facts->grade) says += fmt::format("-{}", *facts->grade);
  says += fmt::format(" (confidence {:.2f})", facts->confidence);
  says += facts->summary.empty() ? "." : ": " + facts->summary;
  return {{std::move(says), first_of(facts->evidence)}};
}

std::vector<Argument> priority_arguments(const StructureAtHand& at_hand, std::size_t post,
                                         const MissionAlignment* alignment) {
  std::vector<Argument> all;
  const std::string& id = at_hand.structure.posts[post].position_id;
  if (!alignment || id.empty()) return all;
  const auto aligned = std::ranges::find(alignment->positions, id, &AlignedPosition::position_id);
  if (aligned == alignment->positions.end()) return all;
  for (const AlignmentLink& link : aligned->links) {
    if (link.role != AlignmentRole::accountable && link.role != AlignmentRole::directs) continue;
    if (link.evidence.empty()) continue;
    const MissionPriority& priority = alignment->priorities.list[link.priority];
    all.push_back(
        {fmt::format("It {} priority {}, {}.",
                     link.role == AlignmentRole::accountable ? "answers for" : "directs work for",
                     priority.id, priority.title),
         first_of(link.evidence)});
  }
  return all;
}

std::vector<Argument> staff_arguments(const StructureAtHand& at_hand, std::size_t post,
                                      const std::string& consequence) {
  const StructurePost& at = at_hand.structure.posts[post];
  if (at.staff_below == 0 || at.evidence.empty()) return {};
  return {{fmt::format("{} {} below it{}.", people(at.staff_below),
                       at.staff_below == 1 ? "works" : "work", consequence),
           first_of(at.evidence)}};
}

std::vector<Argument> span_arguments(const StructureAtHand& at_hand, std::size_t post,
                                     std::size_t chief) {
  const ExecutiveStructure& structure = at_hand.structure;
  const StructurePost &at = structure.posts[post], &above = structure.posts[chief];
  const AgencyMeasures& measures = structure.measures;
  const bool takes_supervisors =
      is_over_supervisors(structure, chief) || is_over_supervisors(structure, post);
  const Distribution& spread =
      takes_supervisors ? measures.span_over_supervisors : measures.span_over_others;
  const auto most = value_of(at_hand.policy.widest_span, spread);
  const bool reports_to_it = at.supervisor == chief;
  const std::size_t after = above.reports.size() + at.reports.size() - (reports_to_it ? 1 : 0);
  if (!most || static_cast<double>(after) <= *most || above.evidence.empty()) return {};
  return {{fmt::format("{} would then have {} direct reports; {}.", name_of(structure, chief),
                       after, told(at_hand.policy.widest_span, spread)),
           first_of(above.evidence)}};
}

}  // namespace secondlook
