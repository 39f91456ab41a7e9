// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/executive_structure.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "models/link/title_words.h"
#include "models/organization_figures.h"
#include "models/structure/agency_head.h"
#include "models/structure/structure_units.h"
#include "models/structure/unit_tree.h"

namespace secondlook {
namespace {

// Posts of a paper without a line may be anybody's. So few among so many of a tree are hardly this
// one's.
constexpr int kPostsForEachUnplaced = 100;

std::string plan_of(const Post& post) {
  const std::string& plan = post.identity.pay_plan;
  return plan == "SES" || (plan.empty() && post.executive) ? "ES" : plan;
}

template <class T>
void take(T& mine, const T& theirs) {
  if (mine.empty()) mine = theirs;
}

class Building {
 public:
  Building(const Organization& organization, std::span<const StructuralFacts> facts,
           const StructureWords& words, const LinkWords& link_words)
      : organization_(organization), facts_(facts), words_(words), link_words_(link_words) {}

  ExecutiveStructure build() {
    for (const Post& post : organization_.posts) add(post);
    for (std::size_t i = 0; i < facts_.size(); ++i)
      if (!organization_.of_position.contains(i)) add_uncharted(i);
    place_in_units();
    tell_the_same_once();
    count_below();
    fill_units(structure_, above_, people_);
    structure_.head = agency_head(structure_, organization_, words_);
    count_layers();
    find_branches();
    measure();
    return std::move(structure_);
  }

 private:
  using Index = std::size_t;

  void add_facts(StructurePost& post, Index position) {
    const StructuralFacts& facts = facts_[position];
    post.position = position;
    post.position_id = facts.id;
    if (!facts.identity.pay_plan.empty()) {
      post.pay_plan = facts.identity.pay_plan;
      post.series = facts.identity.series;
      post.grade = facts.identity.grade;
    }
    take(post.title, facts.identity.title);
    take(post.title, facts.identity.organizational_title);
    post.recommended = facts.recommended;
    heed_acting(post, facts.identity, facts.evidence);
    heed_acting(post, facts.appraised, facts.appraised_evidence);
  }

  // "Acting Director" on a description or the last appraisal, where no chart or list names somebody
  // else since.
  void heed_acting(StructurePost& post, const Identity& of,
                   const std::vector<Evidence>& evidence) const {
    const bool told = tells(words_.acting, of.title) ||
                      tells(words_.acting, of.organizational_title) ||
                      tells(words_.acting, of.incumbent);
    const bool another =
        !post.incumbent.empty() && of.incumbent.find(post.incumbent) == std::string::npos;
    if (!told || another || evidence.empty()) return;
    post.acting = true;
    take(post.incumbent, of.incumbent);
    for (const Evidence& item : evidence)
      if (std::ranges::find(post.evidence, item) == post.evidence.end())
        post.evidence.push_back(item);
  }

  void add_words(StructurePost& post, const Identity& identity) const {
    post.deputy = is_deputy(identity, words_);
    post.portfolio = post.deputy && has_portfolio(identity, words_);
    post.assistant = is_assistant(identity, words_);
  }

  void add(const Post& charted) {
    StructurePost post;
    const Identity& identity = charted.identity;
    post.title = identity.title;
    take(post.title, identity.organizational_title);
    post.incumbent = identity.incumbent;
    post.pay_plan = plan_of(charted);
    post.series = identity.series;
    post.grade = identity.grade;
    post.charted = true;
    post.listed = charted.in_list;
    post.vacant = charted.vacant;
    post.contractor = charted.contractor;
    post.evidence = charted.evidence;
    add_words(post, identity);
    std::vector<std::string> path = identity.organization;
    if (charted.position && *charted.position < facts_.size()) {
      add_facts(post, *charted.position);
      // A description tells the unit by its whole path, a chart by its last name only.
      const auto& told = facts_[*charted.position].identity.organization;
      if (path.size() <= 1 && told.size() > path.size() && (path.empty() || ends_alike(told, path)))
        path = told;
    }
    post.executive = is_executive_plan(post.pay_plan);
    for (const Evidence& evidence : charted.evidence)
      post.acting = post.acting || tells(words_.acting, evidence.quote);
    paths_.push_back(std::move(path));
    structure_.posts.push_back(std::move(post));
  }

  bool ends_alike(const std::vector<std::string>& one,
                  const std::vector<std::string>& other) const {
    return title_words(one.back(), link_words_) == title_words(other.back(), link_words_);
  }

  void add_uncharted(Index position) {
    StructurePost post;
    post.evidence = facts_[position].evidence;
    add_facts(post, position);
    add_words(post, facts_[position].identity);
    post.executive = is_executive_plan(post.pay_plan);
    paths_.push_back(facts_[position].identity.organization);
    structure_.posts.push_back(std::move(post));
  }

  void place_in_units() {
    const UnitTree tree = unit_tree(paths_, link_words_);
    for (const UnitNode& node : tree.units) {
      structure_.units.emplace_back().name = node.name;
      structure_.units.back().parent = node.parent;
    }
    for (Index i = 0; i < structure_.posts.size(); ++i) structure_.posts[i].unit = tree.of_path[i];
    // A box without a unit is in that of the box above it.
    std::vector<std::optional<Index>> above;
    for (const Post& post : organization_.posts) above.push_back(post.supervisor);
    for (const PlacedPost& placed : from_the_top(above)) {
      StructurePost& post = structure_.posts[placed.post];
      if (!post.unit && above[placed.post]) post.unit = structure_.posts[*above[placed.post]].unit;
    }
  }

  // An executive's box and row that nothing joined, of one title, are one post if they are in one
  // unit; or if there is but one of each, and one of the units is part of the other.
  void tell_the_same_once() {
    using Titled = std::pair<std::string, std::string>;  // pay plan and title
    struct Told {
      std::vector<Index> boxes, rows;
    };
    std::map<std::pair<Titled, Index>, Told> in_unit;
    std::map<Titled, Told> anywhere;
    const auto each = [&](const auto& take) {
      for (Index i = 0; i < organization_.posts.size(); ++i) {
        const StructurePost& post = structure_.posts[i];
        const Post& charted = organization_.posts[i];
        if (!post.executive || !post.unit || joined_.contains(i)) continue;
        if (charted.in_chart == charted.in_list) continue;
        const Titled titled{post.pay_plan, joined(title_words(post.title, link_words_))};
        Told& told = take(titled, *post.unit);
        (charted.in_chart ? told.boxes : told.rows).push_back(i);
      }
    };
    each([&](const Titled& titled, Index unit) -> Told& { return in_unit[{titled, unit}]; });
    for (const auto& [what, told] : in_unit)
      if (told.boxes.size() == 1 && told.rows.size() == 1) join(told.rows[0], told.boxes[0]);
    each([&](const Titled& titled, Index) -> Told& { return anywhere[titled]; });
    for (const auto& [what, told] : anywhere)
      if (told.boxes.size() == 1 && told.rows.size() == 1 &&
          (is_part(told.rows[0], told.boxes[0]) || is_part(told.boxes[0], told.rows[0])))
        join(told.rows[0], told.boxes[0]);
  }

  // Whether the one's unit is that of the other or below it.
  bool is_part(Index one, Index other) const {
    std::optional<Index> at = structure_.posts[one].unit;
    while (at && at != structure_.posts[other].unit) at = structure_.units[*at].parent;
    return at.has_value();
  }

  void join(Index kept, Index other) {
    StructurePost &one = structure_.posts[kept], &two = structure_.posts[other];
    if (one.position && two.position) return;
    if (one.vacant != two.vacant && !one.incumbent.empty() && !two.incumbent.empty()) return;
    if (two.position) add_facts(one, *two.position);
    one.vacant = one.vacant || two.vacant;
    one.acting = one.acting || two.acting;
    take(one.incumbent, two.incumbent);
    one.evidence.insert(one.evidence.end(), two.evidence.begin(), two.evidence.end());
    two.told_elsewhere = true;
    joined_.insert({kept, other});
  }

  // Lines by which people are counted. One that another paper has in other boxes is not counted
  // twice; nor is a post that is told elsewhere.
  void count_below() {
    auto& posts = structure_.posts;
    above_.assign(posts.size(), std::nullopt);
    for (Index i = 0; i < organization_.posts.size(); ++i) {
      posts[i].supervisor = organization_.posts[i].supervisor;
      posts[i].line = organization_.posts[i].confidence;
      for (const Index below : organization_.posts[i].subordinates)
        if (organization_.posts[below].supervisor == i && !posts[below].told_elsewhere)
          above_[below] = i;
    }
    for (Index i = 0; i < organization_.posts.size(); ++i) {
      if (posts[i].supervisor && !above_[i]) posts[i].told_elsewhere = true;
      if (above_[i] && !posts[i].contractor) posts[*above_[i]].reports.push_back(i);
    }
    order_ = from_the_top(above_);
    people_.assign(posts.size(), 0);
    gaps_below_.assign(posts.size(), false);
    for (auto at = order_.rbegin(); at != order_.rend(); ++at) count(at->post);
    heed_unplaced();
  }

  void count(Index i) {
    StructurePost& post = structure_.posts[i];
    const bool charted = i < organization_.posts.size();
    const int boxed = charted ? organization_.posts[i].headcount.value_or(0) : 0;
    const int with_itself = post.staff_below + (post.contractor ? 0 : 1);
    people_[i] = post.contractor ? post.staff_below : std::max(with_itself, boxed);
    if (!post.reports.empty()) post.staff_below = std::max(post.staff_below, boxed);
    const bool claims_more = post.position && facts_[*post.position].staff.employees.value_or(0) >
                                                  std::max(post.staff_below, people_[i] - 1);
    // Below supervisors a chart may leave out whole branches; who reports to the post it shows.
    post.whole = charted && !organization_.posts[i].cut_off &&
                 (!claims_more || is_over_supervisors(structure_, i));
    post.whole_below = post.whole && !claims_more && !gaps_below_[i];
    if (!above_[i]) return;
    StructurePost& chief = structure_.posts[*above_[i]];
    chief.staff_below += people_[i];
    chief.executives_below += post.executives_below + (post.executive ? 1 : 0);
    chief.depth = std::max(chief.depth, post.depth + 1);
    gaps_below_[*above_[i]] = gaps_below_[*above_[i]] || !post.whole_below;
  }

  void heed_unplaced() {
    int of_tree = 0;
    for (const PlacedPost& placed : order_) {
      if (placed.layer == 0) of_tree = people_[placed.post];
      if (placed.post >= organization_.posts.size()) continue;
      StructurePost& post = structure_.posts[placed.post];
      if (organization_.posts[placed.post].unplaced * kPostsForEachUnplaced <= of_tree) continue;
      post.whole = post.whole_below = false;
    }
  }

  void count_layers() {
    for (const StructurePost& post : structure_.posts)
      if (!post.told_elsewhere) structure_.executives += post.executive ? 1 : 0;
    for (const PlacedPost& placed : order_)
      if (placed.layer == 0) structure_.staff += people_[placed.post];
    if (!structure_.head) return;
    bool within = false;
    for (const PlacedPost& placed : order_) {
      if (placed.layer == 0) within = placed.post == *structure_.head;
      if (within) structure_.posts[placed.post].layer = static_cast<int>(placed.layer) + 1;
    }
  }

  // A deputy who stands between the head and the offices makes no branch of its own.
  void find_branches() {
    if (!structure_.head) return;
    std::vector<Index> between{*structure_.head};
    for (Index next = 0; next < between.size(); ++next)
      for (const Index below : structure_.posts[between[next]].reports) {
        const StructurePost& post = structure_.posts[below];
        if (post.reports.empty()) continue;
        const bool stands_in = post.deputy && !post.portfolio;
        (stands_in ? between : structure_.branches).push_back(below);
      }
    std::ranges::sort(structure_.branches);
  }

  void measure() {
    std::vector<int> managed, supervised, depths, sizes, led, staff;
    for (Index i = 0; i < structure_.posts.size(); ++i) {
      const StructurePost& post = structure_.posts[i];
      if (post.told_elsewhere || post.reports.empty()) continue;
      if (post.whole)
        (is_over_supervisors(structure_, i) ? managed : supervised)
            .push_back(static_cast<int>(post.reports.size()));
      if (post.pay_plan == "ES" && post.whole_below) led.push_back(post.staff_below);
    }
    std::vector<bool> has_parts(structure_.units.size());
    for (const StructureUnit& unit : structure_.units)
      if (unit.parent) has_parts[*unit.parent] = true;
    for (Index i = 0; i < structure_.units.size(); ++i)
      if (structure_.units[i].head && !has_parts[i]) sizes.push_back(structure_.units[i].size);
    for (const Index branch : structure_.branches) {
      const StructurePost& post = structure_.posts[branch];
      depths.push_back(post.depth);
      const int executives = post.executives_below + (post.executive ? 1 : 0);
      if (executives > 0) staff.push_back((post.staff_below + 1) / executives);
    }
    structure_.measures = {distribution(std::move(managed)), distribution(std::move(supervised)),
                           distribution(std::move(depths)),  distribution(std::move(sizes)),
                           distribution(std::move(led)),     distribution(std::move(staff))};
  }

  const Organization& organization_;
  std::span<const StructuralFacts> facts_;
  const StructureWords& words_;
  const LinkWords& link_words_;
  ExecutiveStructure structure_;
  std::set<Index> joined_;                       // with another one
  std::vector<std::vector<std::string>> paths_;  // of units, by post
  std::vector<std::optional<Index>> above_;      // the lines that count
  std::vector<PlacedPost> order_;
  std::vector<int> people_;  // that a post stands for, with those below it
  std::vector<bool> gaps_below_;
};

}  // namespace

ExecutiveStructure executive_structure(const Organization& organization,
                                       std::span<const StructuralFacts> facts,
                                       const StructureWords& words, const LinkWords& link_words) {
  return Building(organization, facts, words, link_words).build();
}

bool is_over_supervisors(const ExecutiveStructure& structure, std::size_t post) {
  return std::ranges::any_of(structure.posts[post].reports, [&](std::size_t below) {
    return !structure.posts[below].reports.empty();
  });
}

std::vector<std::size_t> line_above(const ExecutiveStructure& structure, std::size_t post) {
  std::vector<std::size_t> line{post};
  for (auto at = structure.posts[post].supervisor; at; at = structure.posts[*at].supervisor)
    line.push_back(*at);
  return line;
}

}  // namespace secondlook
