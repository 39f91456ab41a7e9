// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/proposals.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>

#include "models/structure/arguments.h"

namespace secondlook {
namespace {

using Arguments = std::vector<Argument>;

void add(Arguments& all, Arguments more) {
  std::move(more.begin(), more.end(), std::back_inserter(all));
}

std::optional<Choice> redesignation_to(std::string_view pay_plan) {
  if (pay_plan == "SL") return Choice::redesignate_sl;
  if (pay_plan == "ST") return Choice::redesignate_st;
  if (pay_plan == "GS") return Choice::redesignate_gs15;
  return std::nullopt;
}

// Kinds of which each post that is named is a candidate; of the others only the first is.
bool is_about_all(std::string_view kind) {
  return kind == "one-over-one-chain" || kind == "deputy-chain" || kind == "assistant-chain" ||
         kind == "duplicate-duties" || kind == "priority-shared";
}

// Figures that say nothing of what one post is for.
bool is_figure(std::string_view kind) {
  return kind == "span-narrow" || kind == "span-wide" || kind == "layers" ||
         kind == "executive-ratio" || kind == "capability-not-shown" ||
         kind == "priority-without-executive";
}

class Proposing {
 public:
  Proposing(const StructureAtHand& at_hand, std::span<const StructureFinding> findings,
            const MissionAlignment* alignment)
      : at_hand_(at_hand), findings_(findings), alignment_(alignment) {}

  std::vector<PositionProposal> all() {
    for (std::size_t i = 0; i < findings_.size(); ++i) {
      const StructureFinding& found = findings_[i];
      if (is_figure(found.kind) || found.posts.empty()) continue;
      const std::size_t count = is_about_all(found.kind) ? found.posts.size() : 1;
      for (std::size_t p = 0; p < count; ++p) on_[found.posts[p]].push_back(i);
    }
    for (std::size_t i = 0; i < posts().size(); ++i)
      if (!posts()[i].told_elsewhere && supports_another(posts()[i])) on_.try_emplace(i);
    std::vector<PositionProposal> proposals;
    for (const auto& [post, found] : on_)
      if (posts()[post].executive || !posts()[post].position_id.empty())
        proposals.push_back(proposal(post, found));
    return proposals;
  }

 private:
  const std::vector<StructurePost>& posts() const { return at_hand_.structure.posts; }

  static bool supports_another(const StructurePost& post) {
    return !post.recommended.empty() && post.recommended != post.pay_plan &&
           (post.executive || is_executive_plan(post.recommended));
  }

  PositionProposal proposal(std::size_t post, const std::vector<std::size_t>& found) const {
    PositionProposal made{.post = post, .kinds = {}, .choices = {}};
    for (const std::size_t i : found)
      if (std::ranges::find(made.kinds, findings_[i].kind) == made.kinds.end())
        made.kinds.push_back(findings_[i].kind);
    made.choices.push_back(keep(post, found));
    redesignate(post, found, made.choices);
    merge(post, found, made.choices);
    abolish(post, found, made.choices);
    establish(post, found, made.choices);
    return made;
  }

  bool has(const std::vector<std::size_t>& found, std::string_view kind) const {
    return std::ranges::any_of(found, [&](std::size_t i) { return findings_[i].kind == kind; });
  }

  Argument of(const StructureFinding& found) const { return {found.says, found.evidence}; }

  // The findings of these kinds as reasons.
  Arguments of(const std::vector<std::size_t>& found,
               std::initializer_list<std::string_view> kinds) const {
    Arguments reasons;
    for (const std::size_t i : found)
      if (std::ranges::find(kinds, findings_[i].kind) != kinds.end() &&
          !findings_[i].evidence.empty())
        reasons.push_back(of(findings_[i]));
    return reasons;
  }

  ProposedChoice keep(std::size_t post, const std::vector<std::size_t>& found) const {
    ProposedChoice choice;
    add(choice.supports, recommendation_arguments(at_hand_, post, true));
    if (posts()[post].executive) add(choice.supports, criteria_arguments(at_hand_, post, true));
    add(choice.supports, priority_arguments(at_hand_, post, alignment_));
    add(choice.supports, staff_arguments(at_hand_, post, ""));
    add(choice.supports, of(found, {"single-expert"}));
    add(choice.against, recommendation_arguments(at_hand_, post, false));
    for (const std::size_t i : found)
      if (findings_[i].kind != "single-expert" && !findings_[i].evidence.empty())
        choice.against.push_back(of(findings_[i]));
    return choice;
  }

  // To what the papers support; a senior executive without a unit may be a senior-level expert.
  void redesignate(std::size_t post, const std::vector<std::size_t>& found,
                   std::vector<ProposedChoice>& choices) const {
    const StructurePost& at = posts()[post];
    if (!at.executive || at.pay_plan == "EX") return;
    auto to = redesignation_to(at.recommended);
    if (at.recommended == at.pay_plan) to.reset();
    const bool alone = has(found, "executive-without-unit");
    if (!to && alone) to = Choice::redesignate_sl;
    if (!to) return;
    ProposedChoice choice{.choice = *to, .with = {}, .supports = {}, .against = {}};
    add(choice.supports, recommendation_arguments(at_hand_, post, false));
    add(choice.supports, criteria_arguments(at_hand_, post, false));
    add(choice.supports, of(found, {"executive-without-unit"}));
    add(choice.against, recommendation_arguments(at_hand_, post, true));
    add(choice.against, criteria_arguments(at_hand_, post, true));
    if (*to != Choice::redesignate_gs15)
      add(choice.against,
          staff_arguments(at_hand_, post,
                          ", and a senior-level position may spend less than a quarter of its time "
                          "on supervision (5 CFR part 319)"));
    choices.push_back(std::move(choice));
  }

  void merge(std::size_t post, const std::vector<std::size_t>& found,
             std::vector<ProposedChoice>& choices) const {
    for (const std::size_t i : found) {
      const StructureFinding& finding = findings_[i];
      const auto with = merged_into(post, finding);
      const bool known = std::ranges::any_of(choices, [&](const ProposedChoice& choice) {
        return choice.choice == Choice::merge && choice.with == with;
      });
      if (!with || known || finding.evidence.empty()) continue;
      ProposedChoice choice{.choice = Choice::merge, .with = with, .supports = {}, .against = {}};
      choice.supports.push_back(of(finding));
      if (posts()[post].vacant) add(choice.supports, of(found, {"vacant-executive"}));
      add(choice.against, staff_arguments(at_hand_, post, ""));
      add(choice.against, span_arguments(at_hand_, post, *with));
      add(choice.against, priority_arguments(at_hand_, post, alignment_));
      choices.push_back(std::move(choice));
    }
  }

  // Of a chain, into the one above; of duplicates, into the other, the one that leads fewer into
  // the one that leads more.
  std::optional<std::size_t> merged_into(std::size_t post, const StructureFinding& finding) const {
    if (finding.kind == "duplicate-duties" || finding.kind == "priority-shared") {
      if (finding.posts.size() != 2) return std::nullopt;
      const bool first = finding.posts[0] == post;
      const std::size_t other = finding.posts[first ? 1 : 0];
      const int mine = posts()[post].staff_below, theirs = posts()[other].staff_below;
      return mine < theirs || (mine == theirs && !first) ? std::optional(other) : std::nullopt;
    }
    if (!finding.kind.ends_with("-chain") || finding.posts.front() == post) return std::nullopt;
    return posts()[post].supervisor;
  }

  void abolish(std::size_t post, const std::vector<std::size_t>& found,
               std::vector<ProposedChoice>& choices) const {
    const StructurePost& at = posts()[post];
    ProposedChoice choice{.choice = Choice::abolish, .with = {}, .supports = {}, .against = {}};
    add(choice.supports, of(found, {"vacant-executive", "executive-without-unit", "unit-small"}));
    for (const std::size_t i : found)
      if (findings_[i].kind.ends_with("-chain") && findings_[i].posts.front() != post)
        choice.supports.push_back(of(findings_[i]));
    if (choice.supports.empty()) return;
    if (at.executive) add(choice.against, criteria_arguments(at_hand_, post, true));
    add(choice.against, priority_arguments(at_hand_, post, alignment_));
    add(choice.against, of(found, {"single-expert"}));
    if (at.supervisor) {
      add(choice.against,
          staff_arguments(at_hand_, post,
                          ", who would report to " + name_of(at_hand_.structure, *at.supervisor)));
      add(choice.against, span_arguments(at_hand_, post, *at.supervisor));
    } else {
      add(choice.against, staff_arguments(at_hand_, post, ""));
    }
    choices.push_back(std::move(choice));
  }

  // An executive post where the head of a unit is none.
  void establish(std::size_t post, const std::vector<std::size_t>& found,
                 std::vector<ProposedChoice>& choices) const {
    const StructurePost& at = posts()[post];
    const bool becomes = !at.executive && at.recommended == "ES";
    if (at.executive || (!becomes && !has(found, "unit-without-executive"))) return;
    ProposedChoice choice{.choice = Choice::establish, .with = {}, .supports = {}, .against = {}};
    add(choice.supports, of(found, {"unit-without-executive"}));
    if (becomes) add(choice.supports, recommendation_arguments(at_hand_, post, false));
    add(choice.supports, criteria_arguments(at_hand_, post, true));
    add(choice.supports, priority_arguments(at_hand_, post, alignment_));
    add(choice.against, criteria_arguments(at_hand_, post, false));
    if (!becomes) add(choice.against, recommendation_arguments(at_hand_, post, true));
    choices.push_back(std::move(choice));
  }

  const StructureAtHand& at_hand_;
  std::span<const StructureFinding> findings_;
  const MissionAlignment* alignment_;
  std::map<std::size_t, std::vector<std::size_t>> on_;  // findings by post
};

}  // namespace

std::vector<PositionProposal> propose(const StructureAtHand& at_hand,
                                      std::span<const StructureFinding> findings,
                                      const MissionAlignment* alignment) {
  return Proposing(at_hand, findings, alignment).all();
}

}  // namespace secondlook
