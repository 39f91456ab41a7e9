// SPDX-License-Identifier: GPL-3.0-or-later
// What choices about single posts make of an agency's allocations, layers and spans.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/structure/scenario_shape.h"

namespace secondlook {

struct ScenarioPost {
  std::string position_id;  // empty where no position of the review is this post
  std::string title;
  std::string organization;  // that its allocation is counted under
  std::string category;      // on paper: "SES", "SL", "ST", "GS"; empty where it is not known
  bool counted = false;      // among the report's allocations on paper
  std::optional<std::size_t> supervisor;
  int people = 1;  // that its box or row stands for; 0 where it is vacant
  bool executive = false;
};

enum class Choice {
  keep,
  redesignate_sl,
  redesignate_st,
  redesignate_gs15,
  merge,     // into another post, which takes over who reports to it
  abolish,   // who reports to it reports to its supervisor
  establish  // an SES post beside it: in its organization, under its supervisor
};

/// "redesignate-gs15"
std::string_view name(Choice choice);
std::optional<Choice> choice_named(std::string_view name);

struct ScenarioChoice {
  std::size_t post = 0;
  Choice choice = Choice::keep;
  std::optional<std::size_t> with;  // that it is merged into; only there
};

// More than the executives of the largest departments; a line of posts that end is walked for each
// post below it.
constexpr std::size_t kMostChoices = 1000;

/// Why the choices cannot all be made, in words for the person who chose; nothing where they can.
std::optional<std::string> refusal(std::span<const ScenarioPost> posts,
                                   std::span<const ScenarioChoice> choices);

struct AllocationCount {
  std::string organization, category;
  int on_paper = 0, after = 0;
  bool operator==(const AllocationCount&) const = default;
};

/// What a choice brings with it that its figures do not say.
struct ScenarioNotice {
  std::size_t post = 0;
  std::string says;
};

struct ScenarioOutcome {
  // By organization and category, those that hold anything. GS has only what moves to or from it,
  // as in the report.
  std::vector<AllocationCount> allocations;
  std::vector<AllocationCount> totals;  // by category; the organization is empty
  Shape before, after;
  std::vector<ScenarioNotice> notices;  // in the order of the choices
};

/// The choices must not be refused. Takes time about in proportion to the posts.
ScenarioOutcome play(std::span<const ScenarioPost> posts, std::span<const ScenarioChoice> choices);

}  // namespace secondlook
