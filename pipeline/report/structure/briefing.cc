// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/structure/briefing.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string_view>
#include <utility>

#include "pipeline/report/structure/structure_kinds.h"

namespace secondlook {
namespace {

constexpr std::size_t kMatterMost = 10;
constexpr std::array<std::string_view, 4> kCategories = {"SES", "SL", "ST", "GS"};

// What weighs how much in the ten: a change that is counted before one that is not sure, that
// before a remark on the structure; the queue's own order decides between equals.
constexpr double kCounted = 4, kUncertain = 2, kStructure = 1;

std::vector<BriefedCategory> categories_of(const Allocations& all) {
  std::vector<BriefedCategory> found;
  for (const std::string_view category : kCategories) {
    BriefedCategory one{.category = std::string(category)};
    for (const AllocatedPosition& position : all.positions) {
      one.on_paper += position.on_paper == category;
      one.after += position.after == category;
      one.uncertain += position.supported == category && position.is_uncertain();
    }
    for (const VacantPost& post : all.vacancies) one.vacant += post.category == category;
    found.push_back(std::move(one));
  }
  return found;
}

std::string change_of(const AllocatedPosition& position) {
  const std::string paper = position.on_paper.empty() ? "nothing" : position.on_paper;
  return position.changes()
             ? fmt::format("On paper {}; its papers support {}, with {} certainty.", paper,
                           position.supported, position.certainty)
             : fmt::format(
                   "On paper {}; its papers may support {}, with low certainty, which is "
                   "not counted.",
                   paper, position.supported);
}

Result<std::int64_t> number(Database& review, const char* sql) {
  auto select = review.prepare(sql);
  if (!select) return tl::unexpected(select.error());
  return select->step().map([&](bool) { return select->integer(0); });
}

struct Named {
  std::string title, organization;
  double priority = 0;
};

Result<std::optional<Named>> position_named(Statement& select, const std::string& id) {
  const auto row = select.bind(id).step();
  if (!row) return tl::unexpected(row.error());
  if (!*row) return std::nullopt;
  return Named{select.text(0), select.text(1), select.real(2)};
}

/// Positions by what speaks for telling of them.
using Candidates = std::map<std::string, BriefedPosition>;

Candidates candidates_of(const Allocations& all, const std::vector<BriefedFinding>& findings) {
  Candidates candidates;
  const auto add = [&](const std::string& id, double weight, std::string why) {
    BriefedPosition& one = candidates[id];
    one.id = id;
    one.weight += weight;
    one.why.push_back(std::move(why));
  };
  for (const AllocatedPosition& position : all.positions)
    if (position.changes() || position.is_uncertain())
      add(position.id, (position.changes() ? kCounted : kUncertain) + position.confidence,
          change_of(position));
  for (const BriefedFinding& finding : findings)
    if (!finding.position_ids.empty() && !finding.position_ids.front().empty())
      add(finding.position_ids.front(), kStructure, finding.says);
  return candidates;
}

Result<std::vector<BriefedPosition>> ten_of(Database& review, Candidates candidates) {
  auto select =
      review.prepare("SELECT title, organization, priority FROM positions WHERE position_id = ?");
  if (!select) return tl::unexpected(select.error());
  std::vector<BriefedPosition> all;
  for (auto& [id, one] : candidates) {
    const auto named = position_named(*select, id);
    if (!named) return tl::unexpected(named.error());
    if (!*named) continue;
    one.title = (*named)->title;
    one.organization = (*named)->organization;
    one.weight += (*named)->priority;
    all.push_back(std::move(one));
  }
  std::ranges::stable_sort(all, std::ranges::greater(), &BriefedPosition::weight);
  if (all.size() > kMatterMost) all.resize(kMatterMost);
  return all;
}

std::vector<BriefedKind> kinds_of(const std::vector<BriefedFinding>& findings) {
  std::vector<BriefedKind> kinds;
  for (const StructureKind& kind : structure_kinds()) {
    BriefedKind one;
    one.kind = kind.kind;
    for (const BriefedFinding& finding : findings)
      if (finding.kind == kind.kind && ++one.number == 1) one.example = finding.says;
    if (one.number > 0) kinds.push_back(std::move(one));
  }
  return kinds;
}

}  // namespace

Result<Briefing> read_briefing(Database& review, const Allocations& allocations,
                               const std::vector<BriefedFinding>& findings,
                               const MissionPriorities& priorities) {
  Briefing briefing;
  const std::pair<const char*, std::int64_t*> counts[] = {
      {"SELECT count(*) FROM inputs", &briefing.files},
      {"SELECT count(*) FROM inputs WHERE outcome = 'failed'", &briefing.failed_files},
      {"SELECT count(*) FROM positions", &briefing.positions},
      {"SELECT count(DISTINCT position_id) FROM findings WHERE rule = 'low-read-quality'",
       &briefing.poorly_read},
      {"SELECT count(*) FROM positions p WHERE NOT EXISTS (SELECT 1 FROM documents d WHERE"
       " d.position_id = p.position_id AND d.kind = 'position_description')",
       &briefing.without_description}};
  for (const auto& [sql, into] : counts) {
    const auto read = number(review, sql);
    if (!read) return tl::unexpected(read.error());
    *into = *read;
  }
  for (const AllocatedPosition& position : allocations.positions) {
    briefing.changes += position.changes();
    briefing.uncertain += position.is_uncertain();
    briefing.without_conclusion += position.supported.empty();
  }
  briefing.categories = categories_of(allocations);
  briefing.kinds = kinds_of(findings);
  briefing.priorities = briefed_priorities(priorities, findings);
  auto ten = ten_of(review, candidates_of(allocations, findings));
  if (!ten) return tl::unexpected(ten.error());
  briefing.matter_most = std::move(*ten);
  return briefing;
}

}  // namespace secondlook
