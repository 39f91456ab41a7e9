// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/position_plan.h"

#include <algorithm>
#include <set>
#include <utility>

namespace secondlook {
namespace {

std::string reason_set_aside(const SurveyedFile& surveyed) {
  for (const SurveyedPaper& paper : surveyed.papers)
    if (paper.record().kind == RecordKind::cover_sheet)
      return "a cover sheet without a position description";
  return "no paper about a position";
}

void append(std::string& reason, const std::string& more) {
  if (more.empty()) return;
  reason += (reason.empty() ? "" : "; ") + more;
}

}  // namespace

std::vector<PositionPlan> plan_positions(const std::vector<SurveyedFile>& files) {
  std::vector<PositionPlan> plans;
  for (std::size_t file = 0; file < files.size(); ++file)
    for (std::size_t paper = 0; paper < files[file].papers.size(); ++paper)
      if (files[file].papers[paper].record().kind == RecordKind::position_description)
        plans.push_back({.papers = {{.file = file, .paper = paper, .reasons = {}}}});
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
