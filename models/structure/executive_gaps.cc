// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/executive_gaps.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "models/folded_words.h"
#include "models/structure/like_units.h"

namespace secondlook {
namespace {

// Where one paper names who is in a post that another calls vacant, either may be the older one.
constexpr double kPapersDisagree = 0.5;
// A box or row by itself, as against one that a second paper confirms.
constexpr double kOnePaper = 0.9;
// Where so many of the units like it have an executive, one that has none stands out.
constexpr double kMostOfThem = 0.75;
// A field that no series tells.
constexpr double kByTitleOnly = 0.5;

std::string plan_words(const StructurePost& post) {
  return post.pay_plan.empty() ? "executive" : post.pay_plan;
}

std::string led_words(const StructurePost& post) {
  return post.staff_below > 0 ? fmt::format(" {} work below it.", people(post.staff_below)) : "";
}

bool in_two_papers(const StructurePost& post) {
  return std::ranges::any_of(post.evidence, [&](const Evidence& evidence) {
    return evidence.document_id != post.evidence.front().document_id;
  });
}

// What a title tells of the field of work, in the order of the words.
std::set<std::string> field_words(const std::string& title, const StructureWords& words) {
  std::set<std::string> field;
  for (const std::string& word : folded_words(title))
    if (!word.empty() && !is_function_word(word) && !words.ranks.contains(word)) field.insert(word);
  return field;
}

// What makes two experts' posts ones of the same field.
std::vector<std::string> fields_of_post(const StructurePost& post, const StructureWords& words) {
  std::vector<std::string> fields;
  for (const std::string& series : post.series) fields.push_back("series " + series);
  std::string named;
  for (const std::string& word : field_words(post.title, words)) named += word + " ";
  if (!named.empty()) fields.push_back(named);
  return fields;
}

std::string field_name(const StructurePost& post) {
  return post.series.empty() ? "its field" : "series " + post.series.front();
}

// Others who work in a series at the grade below the experts', by series.
std::map<std::string, int> bench(const ExecutiveStructure& structure) {
  std::map<std::string, int> others;
  for (const StructurePost& post : structure.posts)
    if (!post.told_elsewhere && !post.executive && post.grade == 15)
      for (const std::string& series : post.series) ++others[series];
  return others;
}

std::string bench_words(int others) {
  if (others == 0) return "nobody at GS-15 is in the same series";
  return fmt::format("{} at GS-15 {} in the same series", others, others == 1 ? "is" : "are");
}

// From how many people on a unit like this one wants an executive, and by what.
struct WantsExecutive {
  double limit;
  std::string says;
};

std::optional<WantsExecutive> wants_executive(const Limit& policy, const UnitsByLevel& units,
                                              std::size_t unit) {
  if (policy.number)
    return WantsExecutive{
        static_cast<double>(*policy.number),
        fmt::format("The policy sets {} ({}).", *policy.number, citation(policy.source))};
  const LikeUnits like = units.like(unit);
  const auto limit = value_of(policy, like.sizes);
  const double led = static_cast<double>(like.led) / static_cast<double>(like.sizes.count);
  if (!limit || led < kMostOfThem) return std::nullopt;
  return WantsExecutive{
      *limit, fmt::format("Executives head {} of the {} units {} that compare with it in size; "
                          "they have {:.0f} to {:.0f} people.",
                          like.led, like.sizes.count,
                          like.of_other_levels ? "of its level and the next" : "of its level",
                          like.sizes.least, like.sizes.most)};
}

}  // namespace

std::vector<StructureFinding> unfilled_executives(const StructureAtHand& at_hand) {
  std::vector<StructureFinding> all;
  const ExecutiveStructure& structure = at_hand.structure;
  for (std::size_t i = 0; i < structure.posts.size(); ++i) {
    const StructurePost& post = structure.posts[i];
    if (!post.executive || post.told_elsewhere || !(post.vacant || post.acting)) continue;
    StructureFinding found =
        finding_on(structure, post.acting ? "acting-executive" : "vacant-executive", {i});
    found.measure = post.staff_below;
    const bool disagree = post.vacant && !post.acting && !post.incumbent.empty();
    found.confidence = disagree ? kPapersDisagree : in_two_papers(post) ? 1 : kOnePaper;
    found.says = fmt::format(
        "{} ({}) {}.{}{}", name_of(structure, i), plan_words(post),
        post.acting ? "is held by somebody who only acts in it" : "is vacant",
        disagree ? " Another paper names somebody who holds it, so one of the papers is older."
                 : "",
        led_words(post));
    all.push_back(std::move(found));
  }
  return all;
}

std::vector<StructureFinding> units_without_executive(const StructureAtHand& at_hand) {
  std::vector<StructureFinding> all;
  const ExecutiveStructure& structure = at_hand.structure;
  if (structure.executives == 0) return all;
  const UnitsByLevel units(structure);
  for (std::size_t i = 0; i < structure.units.size(); ++i) {
    const StructureUnit& unit = structure.units[i];
    if (unit.executives > 0 || !unit.head) continue;
    if (unit.parent && structure.units[*unit.parent].executives == 0) continue;
    const auto held_to = wants_executive(at_hand.policy.unit_without_executive, units, i);
    if (!held_to || unit.size < held_to->limit) continue;
    StructureFinding found = finding_on(structure, "unit-without-executive", {*unit.head});
    found.units = {i};
    found.measure = unit.size;
    found.limit = held_to->limit;
    if (!unit.listed) found.confidence = kOnePaper;
    found.says = fmt::format("{} has {} and no executive in it; {} heads it. {}", unit.name,
                             people(unit.size), name_of(structure, *unit.head), held_to->says);
    all.push_back(std::move(found));
  }
  return all;
}

std::vector<StructureFinding> executives_without_unit(const StructureAtHand& at_hand) {
  std::vector<StructureFinding> all;
  const ExecutiveStructure& structure = at_hand.structure;
  for (std::size_t i = 0; i < structure.posts.size(); ++i) {
    const StructurePost& post = structure.posts[i];
    if (post.pay_plan != "ES" || post.told_elsewhere || post.deputy || !post.whole) continue;
    const bool leads = std::ranges::any_of(
        post.reports, [&](std::size_t below) { return !structure.posts[below].assistant; });
    if (leads) continue;
    const StructuralFacts* facts = nullptr;
    if (post.position) facts = &at_hand.facts[*post.position];
    if (facts && facts->staff.supervises && !facts->staff.assistants_only) continue;
    // A position that only charts and lists know claims nothing. A chart may leave out who works
    // for its last boxes; a list does not.
    const bool described = facts && !facts->duties.empty();
    if (!post.listed && !described) continue;
    StructureFinding found = finding_on(structure, "executive-without-unit", {i});
    found.measure = static_cast<double>(post.reports.size());
    found.limit = 1;
    if (!described) found.confidence = kOnePaper;
    if (described && !facts->staff.evidence.empty())
      found.evidence.push_back(facts->staff.evidence.front());
    found.says = fmt::format("{} (ES) leads no unit: the papers show {} who reports to it{}.",
                             name_of(structure, i),
                             post.reports.empty() ? "nobody" : "nobody but an assistant",
                             described ? ", and its description claims no staff" : "");
    all.push_back(std::move(found));
  }
  return all;
}

std::vector<StructureFinding> single_experts(const StructureAtHand& at_hand) {
  const ExecutiveStructure& structure = at_hand.structure;
  std::map<std::string, int> in_field;
  std::vector<std::pair<std::size_t, std::vector<std::string>>> experts;
  for (std::size_t i = 0; i < structure.posts.size(); ++i) {
    const StructurePost& post = structure.posts[i];
    if ((post.pay_plan != "SL" && post.pay_plan != "ST") || post.told_elsewhere) continue;
    auto fields = fields_of_post(post, at_hand.words);
    for (const std::string& field : fields) ++in_field[field];
    if (!fields.empty()) experts.emplace_back(i, std::move(fields));
  }
  const auto others = bench(structure);
  std::vector<StructureFinding> all;
  for (const auto& [index, fields] : experts) {
    if (std::ranges::any_of(fields, [&](const auto& field) { return in_field.at(field) > 1; }))
      continue;
    const StructurePost& post = structure.posts[index];
    StructureFinding found = finding_on(structure, "single-expert", {index});
    found.measure = 1;
    found.confidence = post.series.empty() ? kByTitleOnly : kOnePaper;
    found.says = fmt::format("{} is the only {} post of {} in these papers",
                             name_of(structure, index), post.pay_plan, field_name(post));
    if (!post.series.empty()) {
      const auto known = others.find(post.series.front());
      found.says += "; " + bench_words(known == others.end() ? 0 : known->second);
    }
    found.says += '.';
    all.push_back(std::move(found));
  }
  return all;
}

std::vector<StructureFinding> crowded_branches(const StructureAtHand& at_hand) {
  std::vector<StructureFinding> all;
  const ExecutiveStructure& structure = at_hand.structure;
  const Distribution& spread = structure.measures.staff_per_executive;
  const auto limit = value_of(at_hand.policy.staff_per_executive, spread);
  if (!limit) return all;
  for (const std::size_t branch : structure.branches) {
    const StructurePost& post = structure.posts[branch];
    const int executives = post.executives_below + (post.executive ? 1 : 0);
    if (executives < 2 || !post.whole_below) continue;
    const int staff = post.staff_below + 1;
    if (staff >= *limit * executives) continue;
    StructureFinding found = finding_on(structure, "executive-ratio", {branch});
    const int for_each = staff / executives;
    found.measure = for_each;
    found.limit = *limit;
    found.says = fmt::format("{} has {} executives for {}, {} for each; {}.",
                             name_of(structure, branch), executives, people(staff), for_each,
                             told(at_hand.policy.staff_per_executive, spread));
    all.push_back(std::move(found));
  }
  return all;
}

}  // namespace secondlook
