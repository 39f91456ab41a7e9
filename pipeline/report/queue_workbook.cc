// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/queue_workbook.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "pipeline/report/review_queue.h"
#include "pipeline/report/workbook.h"

namespace secondlook {
namespace {

constexpr WorkbookColumn kQueueColumns[] = {
    {"Rank", 7},   {"Priority", 9},   {"Position", 44},        {"Pay plan", 9},     {"Series", 11},
    {"Grade", 7},  {"PD number", 16}, {"Organization", 48},    {"Supervisory", 13}, {"High", 7},
    {"Medium", 9}, {"Low", 7},        {"Gravest finding", 90}, {"Position ID", 28}};
constexpr WorkbookColumn kFindingColumns[] = {
    {"Position", 40},   {"Pay plan", 9},  {"Series", 11}, {"Grade", 7},
    {"PD number", 16},  {"Severity", 10}, {"Rule", 28},   {"Finding", 80},
    {"Citation", 50},   {"File", 44},     {"Page", 7},    {"Words on the page", 70},
    {"Position ID", 28}};
constexpr WorkbookColumn kInputColumns[] = {
    {"File", 70}, {"Outcome", 13},          {"Reason", 60},    {"Media type", 24}, {"Bytes", 12},
    {"Pages", 8}, {"Recognized pages", 18}, {"Positions", 11}, {"SHA-256", 68}};

double count_of(const QueuedPosition& position, std::string_view severity) {
  return static_cast<double>(
      std::count_if(position.findings.begin(), position.findings.end(),
                    [&](const QueuedFinding& finding) { return finding.severity == severity; }));
}

void write_position(WorkbookSheet& sheet, const WorkbookFormats& formats,
                    const QueuedPosition& position) {
  sheet.next_row();
  sheet.number(static_cast<double>(position.rank));
  sheet.number(position.priority, formats.fraction);
  sheet.link("positions/" + position.id + ".html",
             position.title.empty() ? "(no title found)" : position.title);
  sheet.text(position.pay_plan);
  sheet.text(position.series);
  sheet.number(position.grade);
  sheet.text(position.pd_number);
  sheet.text(position.organization);
  sheet.text(position.supervisory);
  for (const char* severity : {"high", "medium", "low"}) {
    const double number = count_of(position, severity);
    sheet.number(number, number > 0 ? formats.of(severity) : nullptr);
  }
  if (position.findings.empty())
    sheet.text("");
  else
    sheet.text(position.findings.front().summary, formats.of(position.findings.front().severity));
  sheet.text(position.id);
}

void write_finding(WorkbookSheet& sheet, const WorkbookFormats& formats,
                   const ListedFinding& finding) {
  sheet.next_row();
  sheet.text(finding.title);
  sheet.text(finding.pay_plan);
  sheet.text(finding.series);
  sheet.number(finding.grade);
  sheet.text(finding.pd_number);
  sheet.text(finding.severity, formats.of(finding.severity));
  sheet.text(finding.rule);
  sheet.text(finding.summary);
  sheet.text(finding.citation);
  sheet.text(finding.path);
  sheet.number(finding.page);
  sheet.text(finding.quote);
  sheet.text(finding.position_id);
}

void write_input(WorkbookSheet& sheet, const WorkbookFormats& formats, const ListedInput& input) {
  sheet.next_row();
  sheet.text(input.path);
  sheet.text(input.outcome, input.outcome == "failed" ? formats.high : nullptr);
  sheet.text(input.reason);
  sheet.text(input.media_type);
  sheet.number(static_cast<double>(input.bytes));
  sheet.number(static_cast<double>(input.pages));
  sheet.number(static_cast<double>(input.ocr_pages));
  sheet.number(static_cast<double>(input.positions));
  sheet.text(input.sha256);
}

}  // namespace

Result<void> write_queue_workbook(Database& review, const std::filesystem::path& path,
                                  const std::filesystem::path& scratch) {
  auto workbook = Workbook::create(path, scratch, "Review of position classifications");
  if (!workbook) return tl::unexpected(workbook.error());
  const WorkbookFormats& formats = workbook->formats();
  WorkbookSheet& queue = workbook->sheet("Queue", kQueueColumns);
  auto done = each_position(review, [&](const QueuedPosition& position) -> Result<void> {
    write_position(queue, formats, position);
    return {};
  });
  if (!done) return done;
  queue.end();
  WorkbookSheet& findings = workbook->sheet("Findings", kFindingColumns);
  done = each_finding(review, [&](const ListedFinding& finding) -> Result<void> {
    write_finding(findings, formats, finding);
    return {};
  });
  if (!done) return done;
  findings.end();
  WorkbookSheet& inputs = workbook->sheet("Inputs", kInputColumns);
  done = each_input(review, "", [&](const ListedInput& input) -> Result<void> {
    write_input(inputs, formats, input);
    return {};
  });
  if (!done) return done;
  inputs.end();
  return workbook->close();
}

}  // namespace secondlook
