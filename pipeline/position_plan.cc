// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/position_plan.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "models/link/link.h"
#include "pipeline/link/link_items.h"

namespace secondlook {
namespace {

// No supervisor has more supervisors below; a list that says so is read wrongly, and counting each
// one's people for each of the others would take long.
constexpr std::size_t kMostBeside = 40;

// What the file holds that no position has, for a person.
std::string reason_set_aside(const SurveyedFile& surveyed) {
  for (const SurveyedPaper& paper : surveyed.papers)
    if (paper.record().kind == RecordKind::cover_sheet)
      return "a cover sheet without a position description";
  return "no paper about a position";
}

// What is to be linked, and where in the archive each item is.
struct ArchiveItems {
  struct Place {
    std::size_t file = 0, paper = 0;
  };
  std::vector<LinkItem> items;
  std::vector<Place> places;  // by the same index
};

// A chart is as many items as it has posts, a list as it has rows.
std::vector<LinkItem> items_of(SurveyedPaper& paper) {
  const Record& record = paper.record();
  const auto marked = [&](std::vector<LinkItem> items) {
    for (std::size_t i = 0; i < items.size() && i < paper.entry_marks.size(); ++i)
      items[i].marks = std::move(paper.entry_marks[i]);
    paper.entry_marks = {};
    return items;
  };
  switch (record.kind) {
    case RecordKind::org_chart:
      return marked(link_items(record, paper.chart));
    case RecordKind::staffing_list:
      return marked(link_items(record, paper.list));
    default: {
      LinkItem item = link_item(record, paper.identity, paper.date);
      item.marks = std::exchange(paper.marks, {});
      item.first_page = paper.records.front().first_page;  // of its cover sheet, if it has one
      return {std::move(item)};
    }
  }
}

ArchiveItems items_of(std::vector<SurveyedFile>& files) {
  ArchiveItems archive;
  for (std::size_t file = 0; file < files.size(); ++file)
    for (std::size_t paper = 0; paper < files[file].papers.size(); ++paper)
      for (LinkItem& item : items_of(files[file].papers[paper])) {
        archive.items.push_back(std::move(item));
        archive.places.push_back({file, paper});
      }
  return archive;
}

// Several rows or boxes of one paper may be about the position: the surest link speaks for it.
// Where one is its own beyond doubt, those that only may be are left out.
void add(const LinkedItem& linked, const ArchiveItems& archive, PositionPlan& plan) {
  const ArchiveItems::Place& place = archive.places[linked.item];
  auto planned = std::ranges::find_if(plan.papers, [&](const PlannedPaper& known) {
    return known.file == place.file && known.paper == place.paper;
  });
  if (planned == plan.papers.end()) {
    plan.papers.push_back(
        {place.file, place.paper, linked.confidence, linked.reasons, linked.doubtful, {}});
    planned = plan.papers.end() - 1;
  } else if (linked.doubtful && !planned->doubtful) {
    return;
  } else if (linked.confidence > planned->confidence) {
    if (planned->doubtful && !linked.doubtful) planned->entries.clear();
    planned->confidence = linked.confidence;
    planned->reasons = linked.reasons;
    planned->doubtful = linked.doubtful;
  }
  if (const auto& entry = archive.items[linked.item].entry) planned->entries.push_back(*entry);
}

bool shows_organization(const SurveyedFile& surveyed) {
  return std::ranges::any_of(surveyed.papers, [](const SurveyedPaper& paper) {
    return !paper.chart.posts.empty() || !paper.list.entries.empty();
  });
}

bool is_unusable(const SurveyedPaper& paper) { return paper.problem.has_value(); }

// Why papers of it could not be made use of, each reason once.
std::string problems_of(const SurveyedFile& surveyed) {
  std::vector<std::string> reasons;
  for (const SurveyedPaper& paper : surveyed.papers)
    if (is_unusable(paper) && std::ranges::find(reasons, paper.problem->reason) == reasons.end())
      reasons.push_back(paper.problem->reason);
  return fmt::format("{}", fmt::join(reasons, "; "));
}

void append(std::string& reason, const std::string& more) {
  if (more.empty()) return;
  reason += (reason.empty() ? "" : "; ") + more;
}

}  // namespace

std::vector<PositionPlan> plan_positions(std::vector<SurveyedFile>& files, const LinkWords& words) {
  const ArchiveItems archive = items_of(files);
  std::vector<PositionPlan> plans;
  for (const LinkedPosition& position : link_papers(archive.items, words).positions) {
    PositionPlan plan;
    for (const LinkedItem& item : position.items) add(item, archive, plan);
    plans.push_back(std::move(plan));
  }
  std::ranges::sort(plans, {}, [](const PositionPlan& plan) {
    return std::pair(plan.papers.front().file, plan.papers.front().paper);
  });
  return plans;
}

Organization place_positions(const std::vector<SurveyedFile>& files, const LinkWords& words,
                             const std::vector<PositionPlan>& plans) {
  // By file and paper: to which plan each post or row was linked without doubt.
  std::map<std::pair<std::size_t, std::size_t>, std::map<std::size_t, std::size_t>> linked;
  for (std::size_t plan = 0; plan < plans.size(); ++plan)
    for (const PlannedPaper& paper : plans[plan].papers)
      if (!paper.doubtful)
        for (const std::size_t entry : paper.entries)
          linked[{paper.file, paper.paper}][entry] = plan;
  const auto positions_of = [&](std::size_t file, std::size_t paper, std::size_t entries) {
    std::vector<std::optional<std::size_t>> positions(entries);
    if (const auto found = linked.find({file, paper}); found != linked.end())
      for (const auto& [entry, plan] : found->second) positions.at(entry) = plan;
    return positions;
  };
  std::vector<LinkedChart> charts;
  std::vector<LinkedList> lists;
  for (std::size_t file = 0; file < files.size(); ++file)
    for (std::size_t paper = 0; paper < files[file].papers.size(); ++paper) {
      const SurveyedPaper& surveyed = files[file].papers[paper];
      if (const std::size_t posts = surveyed.chart.posts.size(); posts > 0)
        charts.push_back({&surveyed.chart, positions_of(file, paper, posts)});
      if (const std::size_t rows = surveyed.list.entries.size(); rows > 0)
        lists.push_back({&surveyed.list, positions_of(file, paper, rows)});
    }
  return merge_organization(charts, lists, words);
}

std::optional<std::size_t> post_of(const Organization& organization, std::size_t plan) {
  const auto posts = organization.of_position.find(plan);
  if (posts == organization.of_position.end() || posts->second.size() != 1) return std::nullopt;
  return posts->second.front();
}

std::vector<Peer> peers_of(const Organization& organization, std::size_t post) {
  std::vector<Peer> peers;
  const auto& supervisor = organization.posts[post].supervisor;
  if (!supervisor) return peers;
  const auto& beside = organization.posts[*supervisor].subordinates;
  if (beside.size() > kMostBeside) return peers;
  for (const std::size_t other : beside) {
    const Post& peer = organization.posts[other];
    if (other == post || peer.subordinates.empty() || peer.evidence.empty()) continue;
    const std::string& title =
        peer.identity.title.empty() ? peer.identity.organizational_title : peer.identity.title;
    peers.push_back({title, standing_of(organization, other).headcount, peer.evidence.front()});
  }
  return peers;
}

void settle_outcomes(std::vector<SurveyedFile>& files, const std::vector<PositionPlan>& plans) {
  for (const PositionPlan& plan : plans) {
    std::set<std::size_t> of_position;
    for (const PlannedPaper& paper : plan.papers) of_position.insert(paper.file);
    for (const std::size_t file : of_position) ++files[file].file.positions;
  }
  for (SurveyedFile& surveyed : files) {
    SourceFile& file = surveyed.file;
    if (file.outcome != Outcome::pending) continue;
    append(file.reason, problems_of(surveyed));
    const std::string recognized = to_string(surveyed.recognized);
    if (!surveyed.papers.empty() && std::ranges::all_of(surveyed.papers, is_unusable)) {
      file.outcome = Outcome::failed;
      append(file.reason, recognized);
      continue;
    }
    if (file.positions > 0 || shows_organization(surveyed)) {
      file.outcome = Outcome::reviewed;
      append(file.reason, recognized);
      continue;
    }
    file.outcome = Outcome::set_aside;
    append(file.reason, reason_set_aside(surveyed));
    append(file.reason, recognized);
  }
}

}  // namespace secondlook
