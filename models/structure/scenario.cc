// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/scenario.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace secondlook {
namespace {

constexpr std::array<std::pair<Choice, std::string_view>, 7> kNames = {{
    {Choice::keep, "keep"},
    {Choice::redesignate_sl, "redesignate-sl"},
    {Choice::redesignate_st, "redesignate-st"},
    {Choice::redesignate_gs15, "redesignate-gs15"},
    {Choice::merge, "merge"},
    {Choice::abolish, "abolish"},
    {Choice::establish, "establish"},
}};
constexpr std::array<std::string_view, 4> kCategories = {"SES", "SL", "ST", "GS"};

bool ends(Choice choice) { return choice == Choice::merge || choice == Choice::abolish; }

std::string_view category_of(Choice choice) {
  switch (choice) {
    case Choice::redesignate_sl:
      return "SL";
    case Choice::redesignate_st:
      return "ST";
    case Choice::redesignate_gs15:
      return "GS";
    default:
      return {};
  }
}

/// Who is below whom on paper: of a walk through all trees, when each post was entered and left.
class Lines {
 public:
  explicit Lines(std::span<const ScenarioPost> posts)
      : entered_(posts.size()), left_(posts.size()) {
    std::vector<std::vector<std::size_t>> below(posts.size());
    std::vector<std::size_t> waiting;
    for (std::size_t i = 0; i < posts.size(); ++i) {
      if (posts[i].supervisor)
        below[*posts[i].supervisor].push_back(i);
      else
        waiting.push_back(i);
    }
    std::size_t time = 0;
    while (!waiting.empty()) {
      const std::size_t post = waiting.back();
      if (entered_[post] != 0) {
        left_[post] = ++time;
        waiting.pop_back();
        continue;
      }
      entered_[post] = ++time;
      waiting.insert(waiting.end(), below[post].begin(), below[post].end());
    }
  }

  bool is_at_or_below(std::size_t post, std::size_t top) const {
    return post == top || (entered_[post] > entered_[top] && left_[post] < left_[top]);
  }

 private:
  std::vector<std::size_t> entered_, left_;
};

/// Who stands where once the choices are made.
class Moves {
 public:
  Moves(std::span<const ScenarioPost> posts, std::span<const ScenarioChoice> choices)
      : posts_(posts), lines_(posts), ended_(posts.size()), into_(posts.size()) {
    for (const ScenarioChoice& one : choices) {
      if (!ends(one.choice)) continue;
      ended_[one.post] = true;
      into_[one.post] = one.choice == Choice::merge ? one.with : std::nullopt;
    }
  }

  bool ended(std::size_t post) const { return ended_[post]; }

  /// The first above the post that does not end; a post that ended hands its reports to the one it
  /// is merged into, unless that is `post` itself or below it. Nothing at the top, or where the
  /// choices turn in a circle.
  std::optional<std::size_t> supervisor(std::size_t post) const {
    auto above = posts_[post].supervisor;
    for (std::size_t steps = 0; above && ended_[*above]; ++steps) {
      if (steps > posts_.size()) return std::nullopt;
      const auto& into = into_[*above];
      above = into && !lines_.is_at_or_below(*into, post) ? into : posts_[*above].supervisor;
    }
    return above;
  }

 private:
  std::span<const ScenarioPost> posts_;
  Lines lines_;
  std::vector<bool> ended_;
  std::vector<std::optional<std::size_t>> into_;
};

std::vector<std::optional<std::size_t>> supervisors_after(std::span<const ScenarioPost> posts,
                                                          const Moves& moves) {
  std::vector<std::optional<std::size_t>> after(posts.size());
  for (std::size_t i = 0; i < posts.size(); ++i)
    if (!moves.ended(i)) after[i] = moves.supervisor(i);
  return after;
}

/// A post that would come to stand above itself.
std::optional<std::size_t> circle(const std::vector<std::optional<std::size_t>>& supervisors) {
  enum class State : char { unseen, on_the_way, sound };
  std::vector<State> states(supervisors.size(), State::unseen);
  for (std::size_t start = 0; start < supervisors.size(); ++start) {
    std::vector<std::size_t> way;
    std::optional<std::size_t> at = start;
    while (at && states[*at] == State::unseen) {
      states[*at] = State::on_the_way;
      way.push_back(*at);
      at = supervisors[*at];
    }
    if (at && states[*at] == State::on_the_way) return at;
    for (const std::size_t post : way) states[post] = State::sound;
  }
  return std::nullopt;
}

std::string title_of(const ScenarioPost& post) {
  return post.title.empty() ? "(no title found)" : "\"" + post.title + "\"";
}

std::string counted(std::size_t number, std::string_view one, std::string_view several) {
  return std::to_string(number) + " " + std::string(number == 1 ? one : several);
}

/// Counts of one organization and category, made where they are first asked for.
class Counts {
 public:
  void add(const std::string& organization, std::string_view category, int on_paper, int after) {
    if (category.empty()) return;
    AllocationCount& count = counts_[{organization, rank(category)}];
    count.organization = organization;
    count.category = category;
    count.on_paper += on_paper;
    count.after += after;
  }
  std::vector<AllocationCount> list() const {
    std::vector<AllocationCount> all;
    for (const auto& [key, count] : counts_)
      if (count.on_paper != 0 || count.after != 0) all.push_back(count);
    return all;
  }

 private:
  static std::size_t rank(std::string_view category) {
    return static_cast<std::size_t>(std::ranges::find(kCategories, category) - kCategories.begin());
  }
  std::map<std::pair<std::string, std::size_t>, AllocationCount> counts_;
};

}  // namespace

std::string_view name(Choice choice) {
  return std::ranges::find(kNames, choice, &std::pair<Choice, std::string_view>::first)->second;
}

std::optional<Choice> choice_named(std::string_view name) {
  const auto found = std::ranges::find(kNames, name, &std::pair<Choice, std::string_view>::second);
  return found == kNames.end() ? std::nullopt : std::optional(found->first);
}

std::optional<std::string> refusal(std::span<const ScenarioPost> posts,
                                   std::span<const ScenarioChoice> choices) {
  if (choices.size() > kMostChoices)
    return "There are more than " + std::to_string(kMostChoices) + " choices.";
  std::vector<const ScenarioChoice*> chosen(posts.size());
  for (const ScenarioChoice& one : choices) {
    if (one.post >= posts.size()) return "There is no such post.";
    if (std::exchange(chosen[one.post], &one))
      return "There are two choices for " + title_of(posts[one.post]) + ".";
  }
  for (const ScenarioChoice& one : choices) {
    const std::string title = title_of(posts[one.post]);
    if ((one.choice == Choice::merge) != one.with.has_value())
      return "A post is merged into another one, which has to be named: " + title + ".";
    if (!one.with) continue;
    if (*one.with >= posts.size()) return "There is no such post to merge " + title + " into.";
    if (*one.with == one.post) return title + " cannot be merged into itself.";
    if (const auto* other = chosen[*one.with]; other && ends(other->choice))
      return title + " cannot be merged into " + title_of(posts[*one.with]) +
             ", which itself is merged or abolished.";
  }
  const Moves moves(posts, choices);
  if (const auto post = circle(supervisors_after(posts, moves)))
    return "These choices would put " + title_of(posts[*post]) + " above itself.";
  return std::nullopt;
}

ScenarioOutcome play(std::span<const ScenarioPost> posts, std::span<const ScenarioChoice> choices) {
  const Moves moves(posts, choices);
  const auto supervisors = supervisors_after(posts, moves);
  std::vector<std::size_t> reports(posts.size()), executive_reports(posts.size()),
      moved(posts.size());
  std::vector<ShapedPost> before, after;
  for (std::size_t i = 0; i < posts.size(); ++i) {
    before.push_back({posts[i].supervisor, posts[i].people, true, posts[i].executive});
    after.push_back({supervisors[i], posts[i].people, !moves.ended(i), posts[i].executive});
    if (moves.ended(i)) continue;
    if (supervisors[i]) {
      ++reports[*supervisors[i]];
      executive_reports[*supervisors[i]] += posts[i].executive;
    }
    if (posts[i].supervisor && moves.ended(*posts[i].supervisor)) ++moved[*posts[i].supervisor];
  }

  Counts counts, totals;
  const auto count = [&](const ScenarioPost& post, std::string_view category, int on_paper,
                         int then) {
    counts.add(post.organization, category, on_paper, then);
    totals.add("", category, on_paper, then);
  };
  std::vector<const ScenarioChoice*> chosen(posts.size());
  for (const ScenarioChoice& one : choices) chosen[one.post] = &one;
  ScenarioOutcome outcome;
  for (std::size_t i = 0; i < posts.size(); ++i) {
    const ScenarioPost& post = posts[i];
    const Choice choice = chosen[i] ? chosen[i]->choice : Choice::keep;
    const std::string_view becomes = category_of(choice);
    const bool allocated = post.category != "GS";
    // GS is counted only for what comes to it or leaves it.
    if (post.counted && allocated) count(post, post.category, 1, becomes.empty() && !ends(choice));
    if (post.counted && !becomes.empty() && (allocated || becomes != "GS")) {
      if (!allocated) count(post, "GS", 1, 0);
      count(post, becomes, 0, 1);
    }
    if (!becomes.empty()) after[i].executive = becomes != "GS";
    if (choice == Choice::establish) {
      count(post, "SES", 0, 1);
      // Nobody is in it yet.
      after.push_back({moves.ended(i) ? std::nullopt : supervisors[i], 0, true, true});
    }
  }

  for (const ScenarioChoice& one : choices) {
    const auto notice = [&](std::string says) {
      outcome.notices.push_back({one.post, std::move(says)});
    };
    const std::size_t direct = reports[one.post];
    switch (one.choice) {
      case Choice::redesignate_sl:
      case Choice::redesignate_st:
        if (direct > 0)
          notice(counted(direct, "post reports", "posts report") +
                 " to it. Supervising takes less than 25 percent of the time of an SL or ST "
                 "position: they need another supervisor, or it stays in the SES.");
        break;
      case Choice::redesignate_gs15:
        if (executive_reports[one.post] > 0)
          notice(counted(executive_reports[one.post], "executive", "executives") +
                 " would report to a GS-15 position.");
        break;
      case Choice::merge:
        notice(counted(moved[one.post], "post moves", "posts move") + " to " +
               title_of(posts[*one.with]) + ".");
        break;
      case Choice::abolish:
        if (posts[one.post].supervisor)
          notice(counted(moved[one.post], "post reports", "posts report") +
                 " to its supervisor instead.");
        else if (moved[one.post] > 0)
          notice("Nobody is above it: " + counted(moved[one.post], "post is", "posts are") +
                 " left without a supervisor.");
        break;
      case Choice::keep:
      case Choice::establish:
        break;
    }
  }
  outcome.allocations = counts.list();
  outcome.totals = totals.list();
  outcome.before = shape_of(before);
  outcome.after = shape_of(after);
  return outcome;
}

}  // namespace secondlook
