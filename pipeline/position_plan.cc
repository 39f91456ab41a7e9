// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/position_plan.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "models/link/link.h"

namespace secondlook {
namespace {

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

LinkItem item_of(const SurveyedPaper& paper) {
  const Record& record = paper.record();
  LinkItem item;
  item.identity = paper.identity;
  item.kind = record.kind;
  item.document_id = record.document_id;
  item.path = record.path;
  item.first_page = paper.records.front().first_page;
  item.last_page = record.last_page;
  item.recognised =
      std::ranges::any_of(paper.records, [](const Record& one) { return one.ocr_pages > 0; });
  item.date = paper.date;
  return item;
}

// A chart is as many items as it has posts, a list as it has rows.
void add_items(const SurveyedPaper& paper, ArchiveItems::Place place, ArchiveItems& archive) {
  LinkItem item = item_of(paper);
  const auto add = [&](LinkItem one) {
    archive.items.push_back(std::move(one));
    archive.places.push_back(place);
  };
  const auto add_entries = [&](const auto& entries) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
      item.identity = entries[i].identity;
      item.entry = i;
      item.first_page = item.last_page = entries[i].evidence.page;
      add(item);
    }
  };
  switch (item.kind) {
    case RecordKind::other:
      return;
    case RecordKind::org_chart:
      return add_entries(paper.chart.posts);
    case RecordKind::staffing_list:
      return add_entries(paper.list.entries);
    default:
      return add(std::move(item));
  }
}

ArchiveItems items_of(const std::vector<SurveyedFile>& files) {
  ArchiveItems archive;
  for (std::size_t file = 0; file < files.size(); ++file)
    for (std::size_t paper = 0; paper < files[file].papers.size(); ++paper)
      add_items(files[file].papers[paper], {file, paper}, archive);
  return archive;
}

// Several rows or boxes of one paper may be about the position: the surest link speaks for it.
void add(const LinkedItem& linked, const ArchiveItems& archive, PositionPlan& plan) {
  const auto [file, paper] = archive.places[linked.item];
  auto planned = std::ranges::find_if(plan.papers, [&](const PlannedPaper& known) {
    return known.file == file && known.paper == paper;
  });
  if (planned == plan.papers.end()) {
    plan.papers.push_back({file, paper, linked.confidence, linked.reasons, linked.doubtful, {}});
    planned = plan.papers.end() - 1;
  } else if (linked.confidence > planned->confidence) {
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

// Why a paper of it could not be made use of, where nothing else is in the file.
std::optional<std::string> problem_of(const SurveyedFile& surveyed) {
  if (surveyed.papers.size() != 1 || !surveyed.papers.front().problem) return std::nullopt;
  return surveyed.papers.front().problem->reason;
}

void append(std::string& reason, const std::string& more) {
  if (more.empty()) return;
  reason += (reason.empty() ? "" : "; ") + more;
}

}  // namespace

std::vector<PositionPlan> plan_positions(const std::vector<SurveyedFile>& files,
                                         const LinkWords& words) {
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
                             std::vector<PositionPlan>& plans) {
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
  Organization organization = merge_organization(charts, lists, words);
  std::vector<std::vector<std::size_t>> posts_of_plan(plans.size());
  for (std::size_t post = 0; post < organization.posts.size(); ++post)
    if (const auto& plan = organization.posts[post].position) posts_of_plan[*plan].push_back(post);
  // Where several posts have one description, none of them is the position's place.
  for (std::size_t plan = 0; plan < plans.size(); ++plan)
    if (posts_of_plan[plan].size() == 1)
      plans[plan].standing = standing_of(organization, posts_of_plan[plan].front());
  return organization;
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
    if (const auto problem = problem_of(surveyed)) {
      file.outcome = Outcome::failed;
      append(file.reason, *problem);
      continue;
    }
    if (file.positions > 0 || shows_organization(surveyed)) {
      file.outcome = Outcome::reviewed;
      continue;
    }
    file.outcome = Outcome::set_aside;
    append(file.reason, reason_set_aside(surveyed));
  }
}

}  // namespace secondlook
