// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/spans_and_layers.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace secondlook {
namespace {

// The longest line from a post down.
std::vector<std::size_t> longest_line(const ExecutiveStructure& structure, std::size_t post) {
  std::vector<std::size_t> line{post};
  while (true) {
    const auto& below = structure.posts[line.back()].reports;
    const auto deepest = std::ranges::max_element(
        below, {}, [&](std::size_t at) { return structure.posts[at].depth; });
    if (deepest == below.end()) return line;
    line.push_back(*deepest);
  }
}

StructureFinding span_finding(const StructureAtHand& at_hand, std::size_t post,
                              std::string_view kind, const Limit& limit, const Distribution& spread,
                              double value) {
  const ExecutiveStructure& structure = at_hand.structure;
  StructureFinding found = finding_on(structure, kind, {post});
  for (const std::size_t below : structure.posts[post].reports) {
    const auto& evidence = structure.posts[below].evidence;
    if (!evidence.empty() && found.evidence.size() < 12) found.evidence.push_back(evidence.front());
    found.confidence = std::min(found.confidence, structure.posts[below].line);
  }
  const std::size_t span = structure.posts[post].reports.size();
  found.measure = static_cast<double>(span);
  found.limit = value;
  found.says = fmt::format("{} report{} directly to {}; {}.",
                           span == 1 ? "One post" : fmt::format("{} posts", span),
                           span == 1 ? "s" : "", name_of(structure, post), told(limit, spread));
  return found;
}

}  // namespace

std::vector<StructureFinding> deep_branches(const StructureAtHand& at_hand) {
  std::vector<StructureFinding> all;
  const ExecutiveStructure& structure = at_hand.structure;
  const Distribution& spread = structure.measures.depth;
  const auto limit = value_of(at_hand.policy.layers, spread);
  if (!limit) return all;
  for (const std::size_t branch : structure.branches) {
    const int depth = structure.posts[branch].depth;
    if (depth <= *limit) continue;
    StructureFinding found = finding_on(structure, "layers", longest_line(structure, branch));
    found.measure = depth;
    found.limit = *limit;
    found.says =
        fmt::format("Below the head of the agency, {} has {} layers; {}.",
                    name_of(structure, branch), depth, told(at_hand.policy.layers, spread));
    all.push_back(std::move(found));
  }
  return all;
}

std::vector<StructureFinding> unusual_spans(const StructureAtHand& at_hand,
                                            const std::set<std::size_t>& told) {
  std::vector<StructureFinding> all;
  const ExecutiveStructure& structure = at_hand.structure;
  const AgencyMeasures& measures = structure.measures;
  const auto& [narrow, wide] = std::pair(at_hand.policy.narrowest_span, at_hand.policy.widest_span);
  for (std::size_t i = 0; i < structure.posts.size(); ++i) {
    const StructurePost& post = structure.posts[i];
    if (post.told_elsewhere || post.assistant || post.reports.empty() || told.contains(i)) continue;
    const bool assistants_only = std::ranges::all_of(
        post.reports, [&](std::size_t below) { return structure.posts[below].assistant; });
    if (assistants_only) continue;
    const Distribution& spread = is_over_supervisors(structure, i) ? measures.span_over_supervisors
                                                                   : measures.span_over_others;
    const auto span = static_cast<double>(post.reports.size());
    // There is no other like the agency's head; only a number of the policy's can hold for it.
    const Distribution& of_kind = structure.head == i ? Distribution{} : spread;
    const auto least = value_of(narrow, of_kind), most = value_of(wide, of_kind);
    if (least && span < *least && post.whole)
      all.push_back(span_finding(at_hand, i, "span-narrow", narrow, spread, *least));
    if (most && span > *most)
      all.push_back(span_finding(at_hand, i, "span-wide", wide, spread, *most));
  }
  return all;
}

std::vector<StructureFinding> small_units(const StructureAtHand& at_hand) {
  std::vector<StructureFinding> all;
  const ExecutiveStructure& structure = at_hand.structure;
  const Distribution& spread = structure.measures.unit_size;
  const auto limit = value_of(at_hand.policy.smallest_unit, spread);
  if (!limit) return all;
  std::vector<bool> has_parts(structure.units.size());
  for (const StructureUnit& unit : structure.units)
    if (unit.parent) has_parts[*unit.parent] = true;
  for (std::size_t i = 0; i < structure.units.size(); ++i) {
    const StructureUnit& unit = structure.units[i];
    if (has_parts[i] || !unit.head || unit.size >= *limit) continue;
    const StructurePost& head = structure.posts[*unit.head];
    // The office of somebody who leads more than it is as small as it needs to be.
    if (!head.whole_below || head.staff_below >= unit.size) continue;
    if (tells(at_hand.words.head_offices, unit.name)) continue;
    StructureFinding found = finding_on(structure, "unit-small", {*unit.head});
    found.units = {i};
    found.measure = unit.size;
    found.limit = *limit;
    found.says =
        fmt::format("{} has {} with its head, {}; {}.", unit.name, people(unit.size),
                    name_of(structure, *unit.head), told(at_hand.policy.smallest_unit, spread));
    all.push_back(std::move(found));
  }
  return all;
}

}  // namespace secondlook
