// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/allocations_workbook.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "pipeline/report/mission/alignment_sheet.h"
#include "pipeline/report/workbook.h"

namespace secondlook {
namespace {

constexpr WorkbookColumn kSummaryColumns[] = {
    {"Organization", 44},     {"Category", 11}, {"Positions on paper", 19},
    {"After the review", 17}, {"Change", 9},    {"Uncertain, not counted", 22},
    {"Shown as vacant", 17}};
constexpr WorkbookColumn kChangeColumns[] = {
    {"Position", 44}, {"Organization", 40}, {"PD number", 16},  {"From", 8},
    {"To", 8},        {"Counted", 9},       {"Confidence", 11}, {"Certainty", 11},
    {"Reason", 80},   {"Findings", 60},     {"Position ID", 28}};
constexpr WorkbookColumn kVacancyColumns[] = {
    {"Organization", 40},    {"Category", 11}, {"Title", 44},      {"Classification", 16},
    {"Position number", 18}, {"Units", 60},    {"File", 44},       {"Page", 7},
    {"Also told in", 44},    {"Doubt", 60},    {"Position ID", 28}};
constexpr WorkbookColumn kPositionColumns[] = {
    {"Organization", 40}, {"On paper", 10}, {"Papers support", 15}, {"Certainty", 11},
    {"After", 8},         {"Position", 44}, {"Classification", 16}, {"PD number", 16},
    {"Confidence", 11},   {"Reason", 80},   {"Units", 60},          {"Position ID", 28}};
constexpr WorkbookColumn kNoteColumns[] = {{"How this was counted", 120}};

// A position that leaves the three for the General Schedule, or comes from it, is listed too.
constexpr std::array<std::string_view, 4> kCategories = {"SES", "SL", "ST", "GS"};

constexpr const char* kNone =
    "The papers of this review show no SES, SL or ST position, on paper or by what they support.";
constexpr const char* kNotes[] = {
    "This workbook advises. It is counted from the papers that were reviewed, not from OPM's or "
    "the "
    "agency's records of allocations.",
    "A position is counted once, under the largest unit of its organization in which the listed "
    "positions differ.",
    "After the review: what the papers support, where that was read with high or medium certainty; "
    "otherwise the category on paper stays.",
    "Certainty: high where readings like it were right at least 80 times in a hundred, medium at "
    "least 60, low below. What is low is counted apart, and not in the sums.",
    "GS counts only positions that leave SES, SL or ST for the General Schedule, or come from it; "
    "it "
    "is no count of the agency's General Schedule positions.",
    "Positions whose papers carry no conclusion stay as they are on paper and have no certainty.",
    "Shown as vacant: posts that a chart or a staffing list shows as vacant. A vacant post may be "
    "among the positions on paper as well, where its papers are in the archive.",
    "A vacant post that a chart and a list show with one category, title and unit is counted once. "
    "Where only some of that agrees both are counted, and the sheet Vacancies says which may be "
    "the "
    "same.",
    "Sums are formulas over the sheets Positions and Vacancies: correct a category there and they "
    "follow."};

/// Counts a list's rows by formula.
class List {
 public:
  List(std::string sheet, std::size_t rows)
      : sheet_(std::move(sheet)), last_(std::max<std::size_t>(rows, 1) + 1) {}
  std::string column(char letter) const {
    return fmt::format("{0}!${1}$2:${1}${2}", sheet_, letter, last_);
  }

 private:
  std::string sheet_;
  std::size_t last_;  // row
};

class Summary {
 public:
  Summary(const Allocations& all, WorkbookSheet& sheet, const WorkbookFormats& formats)
      : all_(all),
        sheet_(sheet),
        formats_(formats),
        positions_("Positions", all.positions.size()),
        vacancies_("Vacancies", all.vacancies.size()) {}

  void write() {
    for (const std::string& organization : all_.organizations)
      for (const std::string_view category : kCategories) row(organization, category);
    last_ = sheet_.row();
    for (const std::string_view category : kCategories) total(category);
  }

 private:
  template <class Row, class Test>
  static double count(const std::vector<Row>& rows, Test test) {
    return static_cast<double>(std::count_if(rows.begin(), rows.end(), test));
  }

  // Organization and category of the row beside a condition on the list.
  std::string counting(const List& list, char category, const std::string& more = "") const {
    return fmt::format("=SUMPRODUCT(({}=$A{})*({}=$B{}){})", list.column('A'), sheet_.row(),
                       list.column(category), sheet_.row(), more);
  }

  void row(const std::string& organization, std::string_view category) {
    const auto in_unit = [&](const auto& one) { return one.organization == organization; };
    const double paper = count(all_.positions, [&](const AllocatedPosition& one) {
      return in_unit(one) && one.on_paper == category;
    });
    const double after = count(all_.positions, [&](const AllocatedPosition& one) {
      return in_unit(one) && one.after == category;
    });
    const double uncertain = count(all_.positions, [&](const AllocatedPosition& one) {
      return in_unit(one) && one.supported == category && one.is_uncertain();
    });
    const double vacant = count(all_.vacancies, [&](const VacantPost& one) {
      return in_unit(one) && one.category == category;
    });
    if (paper + after + uncertain + vacant == 0) return;
    sheet_.next_row();
    sheet_.text(organization);
    sheet_.text(std::string(category));
    sheet_.formula(counting(positions_, 'B'), paper);
    sheet_.formula(counting(positions_, 'E'), after);
    sheet_.formula(fmt::format("=D{0}-C{0}", sheet_.row()), after - paper);
    sheet_.formula(
        counting(positions_, 'C',
                 fmt::format("*({}<>{})", positions_.column('C'), positions_.column('E'))),
        uncertain);
    sheet_.formula(counting(vacancies_, 'B'), vacant);
    auto& sums = sums_[static_cast<std::size_t>(
        std::find(kCategories.begin(), kCategories.end(), category) - kCategories.begin())];
    const double values[] = {paper, after, after - paper, uncertain, vacant};
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += values[i];
  }

  void total(std::string_view category) {
    const auto& sums = sums_[static_cast<std::size_t>(
        std::find(kCategories.begin(), kCategories.end(), category) - kCategories.begin())];
    sheet_.next_row();
    sheet_.text("All", formats_.total);
    sheet_.text(std::string(category), formats_.total);
    char letter = 'C';
    for (const double sum : sums) {
      // Without a row above, a range that ran backwards would hold the sum itself.
      const std::string formula =
          last_ < 2 ? std::string("=0")
                    : fmt::format("=SUMPRODUCT(($B$2:$B${0}=$B{1})*{2}$2:{2}${0})", last_,
                                  sheet_.row(), letter);
      sheet_.formula(formula, sum, formats_.total);
      ++letter;
    }
  }

  const Allocations& all_;
  WorkbookSheet& sheet_;
  const WorkbookFormats& formats_;
  List positions_, vacancies_;
  int last_ = 1;  // row of the last organization
  std::array<std::array<double, 5>, kCategories.size()> sums_{};
};

std::string title_of(const AllocatedPosition& position) {
  return position.title.empty() ? "(no title found)" : position.title;
}

void write_change(WorkbookSheet& sheet, const WorkbookFormats& formats,
                  const AllocatedPosition& position) {
  sheet.next_row();
  sheet.link("positions/" + position.id + ".html", title_of(position));
  sheet.text(position.organization);
  sheet.text(position.pd_number);
  sheet.text(position.on_paper);
  sheet.text(position.supported);
  sheet.text(position.changes() ? "yes" : "no");
  sheet.number(position.confidence, formats.fraction);
  sheet.text(position.certainty);
  sheet.text(position.summary);
  sheet.text(position.findings);
  sheet.text(position.id);
}

void write_vacancy(WorkbookSheet& sheet, const VacantPost& vacant) {
  sheet.next_row();
  sheet.text(vacant.organization);
  sheet.text(vacant.category);
  sheet.text(vacant.title);
  sheet.text(vacant.classified);
  sheet.text(vacant.position_number);
  sheet.text(vacant.path);
  sheet.text(vacant.file);
  sheet.number(vacant.page);
  sheet.text(vacant.also);
  sheet.text(vacant.doubt);
  sheet.text(vacant.position_id);
}

void write_position(WorkbookSheet& sheet, const WorkbookFormats& formats,
                    const AllocatedPosition& position) {
  sheet.next_row();
  sheet.text(position.organization);
  sheet.text(position.on_paper);
  sheet.text(position.supported);
  sheet.text(position.certainty);
  sheet.text(position.after);
  sheet.link("positions/" + position.id + ".html", title_of(position));
  sheet.text(position.classified);
  sheet.text(position.pd_number);
  sheet.number(position.certainty.empty() ? std::nullopt : std::optional(position.confidence),
               formats.fraction);
  sheet.text(position.summary);
  sheet.text(position.path);
  sheet.text(position.id);
}

}  // namespace

Result<void> write_allocations_workbook(const Allocations& allocations,
                                        const MissionAlignment& alignment,
                                        const std::filesystem::path& path,
                                        const std::filesystem::path& scratch,
                                        const ScenarioReport* scenario) {
  auto workbook = Workbook::create(path, scratch, "SES, SL and ST allocations");
  if (!workbook) return tl::unexpected(workbook.error());
  const WorkbookFormats& formats = workbook->formats();
  Summary(allocations, workbook->sheet("Summary", kSummaryColumns), formats).write();
  WorkbookSheet& changes = workbook->sheet("Changes", kChangeColumns);
  for (const AllocatedPosition& position : allocations.positions)
    if (position.changes() || position.is_uncertain()) write_change(changes, formats, position);
  changes.end();
  WorkbookSheet& vacancies = workbook->sheet("Vacancies", kVacancyColumns);
  for (const VacantPost& vacant : allocations.vacancies) write_vacancy(vacancies, vacant);
  vacancies.end();
  WorkbookSheet& positions = workbook->sheet("Positions", kPositionColumns);
  for (const AllocatedPosition& position : allocations.positions)
    write_position(positions, formats, position);
  positions.end();
  write_alignment_sheet(alignment, *workbook);
  if (scenario) write_scenario_sheets(*workbook, *scenario, allocations.positions.size());
  WorkbookSheet& notes = workbook->sheet("Notes", kNoteColumns);
  const auto note = [&](const char* words) {
    notes.next_row();
    notes.text(words, formats.wrapped);
  };
  if (allocations.positions.empty()) note(kNone);
  for (const char* words : kNotes) note(words);
  notes.end();
  return workbook->close();
}

}  // namespace secondlook
