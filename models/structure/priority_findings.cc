// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/priority_findings.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace secondlook {
namespace {

// That nobody is accountable rests on all papers being there, and on what may be said in words that
// are not known for it.
constexpr double kNobody = 0.7, kNobodyButDirected = 0.5, kUnseen = 0.6;

// Who answers for a priority by papers that tell so much less surely than another's shares it by a
// word of theirs, and no more.
constexpr double kAsSure = 0.15;
// Less surely told, somebody may serve a priority, but is not said to answer for it. Where the
// positions that serve a priority are taken away, one of ten finds another that does so by this.
constexpr double kAnswers = 0.5;

struct Server {
  const AlignedPosition* position = nullptr;  // never null
  const AlignmentLink* link = nullptr;        // never null
};

class PriorityFindings {
 public:
  PriorityFindings(const StructureAtHand& at_hand, const MissionAlignment& alignment)
      : structure_(at_hand.structure), alignment_(alignment) {
    // By the post that counts, if one does.
    for (const bool elsewhere : {false, true})
      for (std::size_t post = 0; post < structure_.posts.size(); ++post)
        if (const StructurePost& at = structure_.posts[post];
            !at.position_id.empty() && at.told_elsewhere == elsewhere)
          post_of_.emplace(at.position_id, post);
  }

  std::vector<StructureFinding> all() {
    for (std::size_t i = 0; i < alignment_.priorities.list.size(); ++i) {
      if (has_parts(i)) continue;  // who answers for a goal is told by its objectives
      const std::vector<Server> accountable = serving(i, [](const Server& one) {
        return one.position->executive && one.link->role == AlignmentRole::accountable &&
               one.link->confidence >= kAnswers;
      });
      if (accountable.empty())
        add_without(i);
      else
        add_shared(i, accountable);
      add_unseen(i);
    }
    return std::move(found_);
  }

 private:
  const MissionPriority& priority(std::size_t i) const { return alignment_.priorities.list[i]; }

  bool has_parts(std::size_t i) const {
    return std::ranges::any_of(alignment_.priorities.list, [&](const MissionPriority& other) {
      return other.part_of == priority(i).id;
    });
  }

  template <class Test>
  std::vector<Server> serving(std::size_t i, Test test) const {
    std::vector<Server> servers;
    for (const AlignedPosition& position : alignment_.positions)
      if (const AlignmentLink* link = find_link(position, i))
        if (const Server one{&position, link}; test(one)) servers.push_back(one);
    return servers;
  }

  static std::string name_of(const Server& one) {
    const std::string& title =
        one.position->title.empty() ? one.position->position_id : one.position->title;
    return one.position->organization.empty() ||
                   title.find(one.position->organization) != title.npos
               ? title
               : fmt::format("{} ({})", title, one.position->organization);
  }

  static std::string names_of(const std::vector<Server>& servers) {
    std::vector<std::string> names;
    names.reserve(servers.size());
    for (const Server& one : servers) names.push_back(name_of(one));
    return fmt::format("{}", fmt::join(names, "; "));
  }

  StructureFinding finding(std::string kind, std::size_t i) const {
    StructureFinding finding;
    finding.kind = std::move(kind);
    finding.priorities = {priority(i).id};
    finding.evidence = priority(i).evidence;
    return finding;
  }

  void name(const std::vector<Server>& servers, StructureFinding& finding) const {
    for (const Server& one : servers) {
      if (const auto post = post_of_.find(one.position->position_id); post != post_of_.end())
        finding.posts.push_back(post->second);
      finding.evidence.push_back(one.link->evidence.front());
    }
  }

  void add_without(std::size_t i) {
    StructureFinding one = finding("priority-without-executive", i);
    const auto at_all = [](const Server&) { return true; };
    const std::vector<Server> servers = serving(i, at_all);
    one.measure = 0;
    one.limit = 1;
    if (servers.empty()) {
      one.confidence = kNobody;
      one.says = fmt::format(
          "No executive's papers show that anybody answers for priority {}, {}, or does any part "
          "of "
          "it.",
          priority(i).id, priority(i).title);
    } else {
      one.confidence = kNobodyButDirected;
      one.says = fmt::format(
          "No executive's papers say that they answer for priority {}, {}. It is served by {}.",
          priority(i).id, priority(i).title, names_of(servers));
      name(servers, one);
    }
    found_.push_back(std::move(one));
  }

  bool stands_above(const Server& upper, const Server& lower) const {
    const auto above = post_of_.find(upper.position->position_id);
    const auto below = post_of_.find(lower.position->position_id);
    if (above == post_of_.end() || below == post_of_.end()) return false;
    const std::vector<std::size_t> line = line_above(structure_, below->second);
    return std::ranges::find(line, above->second) != line.end();
  }

  // Those above whom no other of them stands: each of them answers in a line of its own.
  void add_shared(std::size_t i, const std::vector<Server>& accountable) {
    double surest = 0;
    for (const Server& one : accountable) surest = std::max(surest, one.link->confidence);
    std::vector<Server> sure;
    for (const Server& one : accountable)
      if (one.link->confidence >= surest - kAsSure) sure.push_back(one);
    std::vector<Server> heads;
    for (const Server& one : sure)
      if (std::ranges::none_of(sure, [&](const Server& other) {
            return other.position != one.position && stands_above(other, one);
          }))
        heads.push_back(one);
    if (heads.size() < 2) return;
    StructureFinding one = finding("priority-shared", i);
    one.measure = static_cast<double>(heads.size());
    one.limit = 1;
    one.confidence = 1;
    for (const Server& head : heads)
      one.confidence = std::min(one.confidence, head.link->confidence);
    one.says = fmt::format(
        "{} executives answer for priority {}, {}, and none of them stands above the others: {}.",
        heads.size(), priority(i).id, priority(i).title, names_of(heads));
    name(heads, one);
    found_.push_back(std::move(one));
  }

  void add_unseen(std::size_t i) {
    if (i >= alignment_.unseen.size() || alignment_.unseen[i].empty()) return;
    StructureFinding one = finding("capability-not-shown", i);
    one.confidence = kUnseen;
    one.says =
        fmt::format("Priority {}, {}, asks for what no description's duties tell of: {}.",
                    priority(i).id, priority(i).title, fmt::join(alignment_.unseen[i], "; "));
    found_.push_back(std::move(one));
  }

  const ExecutiveStructure& structure_;
  const MissionAlignment& alignment_;
  std::map<std::string, std::size_t, std::less<>> post_of_;  // by position id
  std::vector<StructureFinding> found_;
};

}  // namespace

std::vector<StructureFinding> priority_findings(const StructureAtHand& at_hand,
                                                const MissionAlignment& alignment) {
  return PriorityFindings(at_hand, alignment).all();
}

}  // namespace secondlook
