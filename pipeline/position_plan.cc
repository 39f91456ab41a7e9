// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/position_plan.h"

#include <algorithm>
#include <set>
#include <utility>

#include "models/link/link.h"

namespace secondlook {
namespace {

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

void settle_outcomes(std::vector<SurveyedFile>& files, const std::vector<PositionPlan>& plans) {
  for (const PositionPlan& plan : plans) {
    std::set<std::size_t> of_position;
    for (const PlannedPaper& paper : plan.papers) of_position.insert(paper.file);
    for (const std::size_t file : of_position) ++files[file].file.positions;
  }
  for (SurveyedFile& surveyed : files) {
    SourceFile& file = surveyed.file;
    if (file.outcome != Outcome::pending) continue;
    if (file.positions > 0) {
      file.outcome = Outcome::reviewed;
      continue;
    }
    file.outcome = Outcome::set_aside;
    append(file.reason, reason_set_aside(surveyed));
  }
}

}  // namespace secondlook
