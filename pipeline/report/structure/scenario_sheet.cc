// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/structure/scenario_sheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace secondlook {
namespace {

constexpr WorkbookColumn kFigureColumns[] = {{"Organization", 44},
                                             {"Category", 14},
                                             {"On paper", 12},
                                             {"After the choices", 18},
                                             {"Change", 9}};
constexpr WorkbookColumn kChoiceColumns[] = {{"Position", 44},
                                             {"Organization", 40},
                                             {"From", 8},
                                             {"Choice", 20},
                                             {"Into", 44},
                                             {"Speaks for it", 80},
                                             {"Speaks against it", 80},
                                             {"It brings with it", 60},
                                             {"Position ID", 28}};
constexpr WorkbookColumn kAboutColumns[] = {{"About the scenario", 120}};

// A sheet's name has at most 31 characters, and the ends of long lists are numbered.
constexpr std::size_t kLongestName = 19;  // bytes

std::string sheet_name(std::string_view kind, const std::string& name) {
  std::string fit;
  for (const char c : name)
    fit += std::string_view("[]:*?/\\'").find(c) == std::string_view::npos ? c : ' ';
  std::size_t end = std::min(fit.size(), kLongestName);
  // Not within a character: its later bytes begin with the bits 10.
  while (end < fit.size() && end > 0 && (static_cast<unsigned char>(fit[end]) & 0xC0U) == 0x80U)
    --end;
  return fmt::format("{} {}", kind, fit.substr(0, end));
}

void write_count(WorkbookSheet& sheet, const AllocationCount& count, std::size_t positions) {
  sheet.next_row();
  sheet.text(count.organization);
  sheet.text(count.category);
  // As the summary counts it: by the sheet Positions, which a reader may correct.
  sheet.formula(
      fmt::format("=SUMPRODUCT((Positions!$A$2:$A${0}=$A{1})*(Positions!$B$2:$B${0}=$B{1}))",
                  std::max<std::size_t>(positions, 1) + 1, sheet.row()),
      count.on_paper);
  sheet.number(count.after);
  sheet.formula(fmt::format("=D{0}-C{0}", sheet.row()), count.after - count.on_paper);
}

void write_total(WorkbookSheet& sheet, const WorkbookFormats& formats, const AllocationCount& total,
                 int last) {
  sheet.next_row();
  sheet.text("All", formats.total);
  sheet.text(total.category, formats.total);
  const double values[] = {static_cast<double>(total.on_paper), static_cast<double>(total.after),
                           static_cast<double>(total.after - total.on_paper)};
  char letter = 'C';
  for (const double value : values) {
    sheet.formula(
        fmt::format("=SUMPRODUCT(($B$2:$B${0}=$B{1})*{2}$2:{2}${0})", last, sheet.row(), letter),
        value, formats.total);
    ++letter;
  }
}

void write_shape(WorkbookSheet& sheet, const ScenarioOutcome& outcome) {
  const auto row = [&](const char* words, double before, double after) {
    sheet.next_row();
    sheet.text(words);
    sheet.text("");
    sheet.number(before);
    sheet.number(after);
    sheet.formula(fmt::format("=D{0}-C{0}", sheet.row()), after - before);
  };
  const Shape &before = outcome.before, &after = outcome.after;
  row("Executive posts, charted and described", before.executives, after.executives);
  row("Layers", before.layers, after.layers);
  row("Supervisors", before.supervisors, after.supervisors);
  row("Supervisors of a single supervisor", before.one_over_one, after.one_over_one);
  row("Direct reports, median", before.median_span, after.median_span);
  row("Direct reports, most", before.widest_span, after.widest_span);
  row("People for each executive post", before.staff_per_executive(), after.staff_per_executive());
}

}  // namespace

void write_scenario_sheets(Workbook& workbook, const ScenarioReport& scenario,
                           std::size_t positions) {
  const WorkbookFormats& formats = workbook.formats();
  WorkbookSheet& figures =
      workbook.sheet(sheet_name("Scenario", scenario.name).c_str(), kFigureColumns);
  for (const AllocationCount& count : scenario.outcome.allocations)
    write_count(figures, count, positions);
  const int last = figures.row();
  for (const AllocationCount& total : scenario.outcome.totals)
    write_total(figures, formats, total, last);
  write_shape(figures, scenario.outcome);

  WorkbookSheet& choices =
      workbook.sheet(sheet_name("Choices", scenario.name).c_str(), kChoiceColumns);
  for (const ScenarioRow& row : scenario.rows) {
    choices.next_row();
    choices.link("positions/" + row.position_id + ".html",
                 row.title.empty() ? "(no title found)" : row.title);
    for (const std::string* words : {&row.organization, &row.from, &row.choice, &row.with})
      choices.text(*words);
    for (const std::string* words : {&row.supports, &row.against, &row.notice})
      choices.text(*words, formats.wrapped);
    choices.text(row.position_id);
  }
  choices.end();

  WorkbookSheet& about = workbook.sheet(sheet_name("About", scenario.name).c_str(), kAboutColumns);
  const auto line = [&](const std::string& words) {
    about.next_row();
    about.text(words, formats.wrapped);
  };
  line(fmt::format("\"{}\", saved by {} at {}.", scenario.name, scenario.reviewer, scenario.at));
  if (!scenario.note.empty()) line(scenario.note);
  line(
      "A scenario is a thought, not a decision: it shows what allocations, layers and spans "
      "would be if these choices were made, from the papers that were reviewed.");
  about.end();
}

}  // namespace secondlook
