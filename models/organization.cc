// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organization.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "models/guarded_pattern.h"
#include "models/link/paper_number.h"
#include "models/link/person_name.h"
#include "models/link/title_words.h"
#include "models/organization_lines.h"

namespace secondlook {
namespace {

// No agency has so many layers; a longer chain is a misreading.
constexpr int kMostLayers = 40;
// Where two papers name different supervisors of one post.
constexpr double kDisputed = 0;

// A box or row, before posts of several papers are put together.
struct Source {
  std::size_t paper = 0;
  const Identity* identity = nullptr;
  std::optional<std::size_t> position;
  bool vacant = false;
  std::optional<int> headcount;
  const Evidence* evidence = nullptr;
  bool charted = false;
};

bool tells_of_contractors(const Source& source) {
  static const GuardedPattern contractors(
      R"((?i)\bcontractors?\b|\bcontract(?:ed|or)? (?:support|staff|employees?|personnel|workers?|guards?)\b|\(ctr\.?\)|\bCTRs?$)");
  const Identity& identity = *source.identity;
  return identity.pay_plan == "CTR" || contractors.in(identity.title) ||
         contractors.in(identity.organizational_title) || contractors.in(identity.incumbent);
}

bool is_executive(const Identity& identity) {
  static const RE2 plan(R"((?i)^(?:ES|SES|EX)$)");
  static const RE2 title(R"(\bSES\b|\b(?i:senior executive service)\b)");
  return RE2::FullMatch(identity.pay_plan, plan) || RE2::PartialMatch(identity.title, title);
}

bool goes_on_elsewhere(const std::string& quote) {
  static const GuardedPattern elsewhere(
      R"((?i)\b(?:cont(?:inue[sd]|'?d|\.)|(?:see|on|to) (?:the )?(?:next|page|chart|sheet|attached|separate|following)\b))");
  return elsewhere.in(quote);
}

void fill(Identity& identity, const Identity& other) {
  const auto take = [](auto& mine, const auto& theirs) {
    if (mine.empty()) mine = theirs;
  };
  take(identity.pd_number, other.pd_number);
  take(identity.position_number, other.position_number);
  take(identity.title, other.title);
  take(identity.organizational_title, other.organizational_title);
  take(identity.pay_plan, other.pay_plan);
  take(identity.series, other.series);
  take(identity.organization, other.organization);
  take(identity.organization_code, other.organization_code);
  take(identity.incumbent, other.incumbent);
  if (!identity.grade) identity.grade = other.grade;
}

class Merging {
 public:
  explicit Merging(const LinkWords& words) : words_(words) {}

  void add(const LinkedChart& paper) {
    const std::size_t first = sources_.size(), number = papers_.size();
    for (std::size_t i = 0; i < paper.chart->posts.size(); ++i) {
      const ChartedPost& post = paper.chart->posts[i];
      sources_.push_back({number, &post.identity, position(paper.positions, i), post.vacant,
                          post.headcount, &post.evidence, true});
    }
    papers_.push_back({first, lines_of(*paper.chart)});
  }

  void add(const LinkedList& paper) {
    const std::size_t first = sources_.size(), number = papers_.size();
    for (std::size_t i = 0; i < paper.list->entries.size(); ++i) {
      const StaffingEntry& entry = paper.list->entries[i];
      sources_.push_back({number, &entry.identity, position(paper.positions, i), entry.vacant,
                          std::nullopt, &entry.evidence, false});
    }
    papers_.push_back({first, lines_of(*paper.list, words_)});
  }

  Organization run() {
    merge_posts();
    merge_lines();
    for (std::size_t i = 0; i < organization_.posts.size(); ++i)
      if (const auto position = organization_.posts[i].position)
        organization_.of_position[*position].push_back(i);
    return std::move(organization_);
  }

 private:
  struct Paper {
    std::size_t first = 0;  // of its sources
    PaperLines lines;
  };
  struct Line {
    std::size_t subordinate = 0, supervisor = 0;  // posts
    double confidence = 1;
    std::size_t paper = 0;
  };

  static std::optional<std::size_t> position(
      const std::vector<std::optional<std::size_t>>& positions, std::size_t i) {
    return i < positions.size() ? positions[i] : std::nullopt;
  }

  // What makes posts of two papers one; each holds only where a paper has it once.
  std::vector<std::string> names_of(const Source& source) const {
    std::vector<std::string> names;
    if (source.position) names.push_back("position " + std::to_string(*source.position));
    const PaperNumber number = paper_number(source.identity->position_number);
    if (!number.empty()) names.push_back("number " + number.printed);
    const PersonName person = person_name(source.identity->incumbent, words_);
    if (!person.empty() && !person.first.empty() && !source.identity->title.empty())
      names.push_back("person " + person.last + " " + person.first.substr(0, 1) + " " +
                      joined(title_words(source.identity->title, words_)));
    return names;
  }

  std::size_t root(std::size_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }

  void join(std::size_t a, std::size_t b) {
    a = root(a);
    b = root(b);
    if (a == b) return;
    // Two boxes of one chart are two posts, whatever they have in common with a third paper.
    for (const std::size_t paper : papers_of_[b])
      if (papers_of_[a].contains(paper)) return;
    if (papers_of_[a].size() < papers_of_[b].size()) std::swap(a, b);
    papers_of_[a].insert(papers_of_[b].begin(), papers_of_[b].end());
    parent_[b] = a;
  }

  void merge_posts() {
    parent_.resize(sources_.size());
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    papers_of_.resize(sources_.size());
    std::map<std::string, std::vector<std::size_t>> named;
    for (std::size_t i = 0; i < sources_.size(); ++i) {
      papers_of_[i].insert(sources_[i].paper);
      for (const std::string& name : names_of(sources_[i])) named[name].push_back(i);
    }
    for (const auto& [name, all] : named) {
      const bool once =
          std::adjacent_find(all.begin(), all.end(), [&](std::size_t a, std::size_t b) {
            return sources_[a].paper == sources_[b].paper;
          }) == all.end();
      if (once)
        for (const std::size_t other : all) join(all.front(), other);
    }
    std::map<std::size_t, std::size_t> post_of_root;
    post_of_.resize(sources_.size());
    for (std::size_t i = 0; i < sources_.size(); ++i) {
      const auto [at, fresh] = post_of_root.try_emplace(root(i), organization_.posts.size());
      if (fresh) organization_.posts.emplace_back();
      post_of_[i] = at->second;
      add_source(organization_.posts[at->second], sources_[i]);
    }
  }

  void add_source(Post& post, const Source& source) const {
    fill(post.identity, *source.identity);
    if (!post.position) post.position = source.position;
    post.vacant = post.vacant || source.vacant;
    post.contractor = post.contractor || tells_of_contractors(source);
    post.executive = post.executive || is_executive(*source.identity);
    if (source.headcount) post.headcount = std::max(post.headcount.value_or(0), *source.headcount);
    post.unplaced = std::max(post.unplaced, papers_[source.paper].lines.unplaced);
    post.cut_off = post.cut_off || goes_on_elsewhere(source.evidence->quote);
    (source.charted ? post.in_chart : post.in_list) = true;
    post.evidence.push_back(*source.evidence);
  }

  // Whether `above` stands over `below`, or the chain is longer than any.
  bool is_above(std::size_t above, std::size_t below) const {
    std::optional<std::size_t> at = below;
    for (int layer = 0; at; ++layer) {
      if (*at == above || layer == kMostLayers) return true;
      at = organization_.posts[*at].supervisor;
    }
    return false;
  }

  bool paper_shows(std::size_t paper, std::size_t post) const {
    return papers_showing_.at(post).contains(paper);
  }

  void merge_lines() {
    std::vector<Line> lines;
    for (std::size_t p = 0; p < papers_.size(); ++p) {
      const Paper& paper = papers_[p];
      for (const PostLine& line : paper.lines.lines)
        lines.push_back({post_of_[paper.first + line.subordinate],
                         post_of_[paper.first + line.supervisor], line.confidence, p});
      for (const std::size_t post : paper.lines.doubtful)
        organization_.posts[post_of_[paper.first + post]].cut_off = true;
    }
    for (std::size_t i = 0; i < sources_.size(); ++i)
      papers_showing_[post_of_[i]].insert(sources_[i].paper);
    std::sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
      return std::tie(b.confidence, a.paper, a.subordinate, a.supervisor) <
             std::tie(a.confidence, b.paper, b.subordinate, b.supervisor);
    });
    std::set<std::size_t> disputed;
    std::map<std::size_t, std::map<std::size_t, std::vector<Line>>> below;  // supervisor, paper
    for (const Line& line : lines) {
      Post& post = organization_.posts[line.subordinate];
      if (post.supervisor && *post.supervisor != line.supervisor &&
          paper_shows(line.paper, *post.supervisor))
        disputed.insert(line.subordinate);
      if (is_above(line.subordinate, line.supervisor)) continue;
      if (!post.supervisor) {
        post.supervisor = line.supervisor;
        post.confidence = line.confidence;
      }
      below[line.supervisor][line.paper].push_back(line);
    }
    for (const auto& [supervisor, papers] : below) take_subordinates(supervisor, papers, disputed);
    for (const std::size_t post : disputed) {
      organization_.posts[post].supervisor = std::nullopt;
      organization_.posts[post].confidence = kDisputed;
    }
  }

  // Whether two posts may be one that two papers tell of in other words: no paper has both, and
  // they are not of different pay plans or series. Who is in them says nothing: papers age.
  bool may_be_one(std::size_t a, std::size_t b) const {
    const auto differ = [](const auto& mine, const auto& theirs) {
      return !mine.empty() && !theirs.empty() && mine != theirs;
    };
    const Identity& one = organization_.posts[a].identity;
    const Identity& other = organization_.posts[b].identity;
    if (differ(one.pay_plan, other.pay_plan) || differ(one.series, other.series)) return false;
    return std::none_of(papers_showing_.at(a).begin(), papers_showing_.at(a).end(),
                        [&](std::size_t paper) { return paper_shows(paper, b); });
  }

  // Boxes of a chart and rows of a list can be the same people without our knowing it, so to those
  // of the paper that shows most only those of other papers are added that can be none of them.
  void take_subordinates(std::size_t supervisor,
                         const std::map<std::size_t, std::vector<Line>>& papers,
                         const std::set<std::size_t>& disputed) {
    Post& post = organization_.posts[supervisor];
    const auto most = std::max_element(
        papers.begin(), papers.end(),
        [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
    std::set<std::size_t> taken;
    for (const Line& line : most->second) taken.insert(line.subordinate);
    for (const auto& [paper, lines] : papers)
      for (const Line& line : lines)
        if (std::none_of(taken.begin(), taken.end(), [&](std::size_t one) {
              return one == line.subordinate || may_be_one(one, line.subordinate);
            }))
          taken.insert(line.subordinate);
    for (const std::size_t subordinate : taken)
      if (disputed.contains(subordinate))
        post.cut_off = true;
      else
        post.subordinates.push_back(subordinate);
  }

  const LinkWords& words_;
  std::vector<Paper> papers_;
  std::vector<Source> sources_;
  std::vector<std::size_t> parent_;
  std::vector<std::set<std::size_t>> papers_of_;
  std::vector<std::size_t> post_of_;                             // by source
  std::map<std::size_t, std::set<std::size_t>> papers_showing_;  // by post
  Organization organization_;
};

}  // namespace

Organization merge_organization(std::span<const LinkedChart> charts,
                                std::span<const LinkedList> lists, const LinkWords& words) {
  Merging merging(words);
  for (const LinkedChart& chart : charts) merging.add(chart);
  for (const LinkedList& list : lists) merging.add(list);
  return merging.run();
}

}  // namespace secondlook
