// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/mission/alignment_sheet.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>

namespace secondlook {
namespace {

constexpr WorkbookColumn kColumns[] = {
    {"Priority", 14}, {"Title", 50},      {"Position", 44},   {"Pay plan", 9},      {"Unit", 40},
    {"Role", 13},     {"Confidence", 11}, {"Words", 60},      {"In the paper", 80}, {"File", 44},
    {"Page", 7},      {"Confirmed", 11},  {"Position ID", 28}};

void write_priority(WorkbookSheet& sheet, const MissionPriority& priority) {
  sheet.next_row();
  sheet.text(priority.id);
  sheet.text(priority.title);
}

void write_link(WorkbookSheet& sheet, const WorkbookFormats& formats,
                const AlignedPosition& position, const AlignmentLink& link, bool confirmed) {
  sheet.link("positions/" + position.position_id + ".html",
             position.title.empty() ? "(no title found)" : position.title);
  sheet.text(position.pay_plan);
  sheet.text(position.organization);
  sheet.text(std::string(name(link.role)));
  sheet.number(link.confidence, formats.fraction);
  sheet.text(fmt::format("{}", fmt::join(link.words, ", ")));
  sheet.text(link.evidence.front().quote);
  sheet.text(link.evidence.front().path);
  sheet.number(link.evidence.front().page);
  sheet.text(confirmed ? "yes" : "no");
  sheet.text(position.position_id);
}

}  // namespace

void write_alignment_sheet(const MissionAlignment& alignment, Workbook& workbook) {
  const MissionPriorities& priorities = alignment.priorities;
  if (priorities.list.empty()) return;
  WorkbookSheet& sheet = workbook.sheet("Alignment", kColumns);
  for (std::size_t i = 0; i < priorities.list.size(); ++i) {
    bool served = false;
    for (const AlignedPosition& position : alignment.positions)
      if (const AlignmentLink* link = find_link(position, i)) {
        write_priority(sheet, priorities.list[i]);
        write_link(sheet, workbook.formats(), position, *link, priorities.confirmed);
        served = true;
      }
    if (served) continue;
    write_priority(sheet, priorities.list[i]);
    sheet.text("(no position's papers show that it serves this)");
  }
  sheet.end();
}

}  // namespace secondlook
