// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/queue_workbook.h"

#include <unicode/utf8.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "pipeline/report/review_queue.h"

namespace secondlook {
namespace {

// The limits of the format; a file that breaks one is "repaired" by Excel on opening.
constexpr lxw_row_t kRows = 1'048'576;
constexpr std::size_t kCellUnits = 32'767;  // UTF-16 units; bytes are never fewer
constexpr int kLinksPerSheet = 65'530;

struct WorkbookFree {
  void operator()(lxw_workbook* workbook) const noexcept { lxw_workbook_free(workbook); }
};
using Workbook = std::unique_ptr<lxw_workbook, WorkbookFree>;

struct Column {
  const char* heading;
  double width;  // characters
};
constexpr Column kQueueColumns[] = {
    {"Rank", 7},   {"Priority", 9},   {"Position", 44},        {"Pay plan", 9},     {"Series", 11},
    {"Grade", 7},  {"PD number", 16}, {"Organization", 48},    {"Supervisory", 13}, {"High", 7},
    {"Medium", 9}, {"Low", 7},        {"Gravest finding", 90}, {"Position ID", 28}};
constexpr Column kFindingColumns[] = {
    {"Position", 40},   {"Pay plan", 9},  {"Series", 11}, {"Grade", 7},
    {"PD number", 16},  {"Severity", 10}, {"Rule", 28},   {"Finding", 80},
    {"Citation", 50},   {"File", 44},     {"Page", 7},    {"Words on the page", 70},
    {"Position ID", 28}};
constexpr Column kInputColumns[] = {
    {"File", 70}, {"Outcome", 13},          {"Reason", 60},    {"Media type", 24}, {"Bytes", 12},
    {"Pages", 8}, {"Recognized pages", 18}, {"Positions", 11}, {"SHA-256", 68}};

/// A UTF-8 text cut to what a cell holds.
std::string fitting(std::string text) {
  if (text.size() <= kCellUnits) return text;
  constexpr std::string_view kEllipsis = "\u2026";
  std::size_t cut = kCellUnits - kEllipsis.size();
  while (cut > 0 && U8_IS_TRAIL(text[cut])) --cut;  // not through the middle of a character
  text.resize(cut);
  return text.append(kEllipsis);
}

struct Formats {
  explicit Formats(lxw_workbook* workbook)
      : heading(workbook_add_format(workbook)),
        text(workbook_add_format(workbook)),
        link(workbook_add_format(workbook)),
        priority(workbook_add_format(workbook)),
        high(workbook_add_format(workbook)),
        medium(workbook_add_format(workbook)),
        low(workbook_add_format(workbook)) {
    for (lxw_format* format : {text, link, priority, high, medium, low})
      format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_bold(heading);
    format_set_bottom(heading, LXW_BORDER_THIN);
    format_set_bg_color(heading, 0xF0F1F3);
    format_set_font_color(link, 0x0B57A4);
    format_set_underline(link, LXW_UNDERLINE_SINGLE);
    format_set_num_format(priority, "0.00");
    format_set_bg_color(high, 0xF9D8D6);
    format_set_font_color(high, 0x8C1D18);
    format_set_bg_color(medium, 0xFBE8C3);
    format_set_font_color(medium, 0x6B4300);
    format_set_bg_color(low, 0xDFE8F2);
    format_set_font_color(low, 0x24466B);
  }
  lxw_format* of(const std::string& severity) const {
    if (severity == "high") return high;
    if (severity == "medium") return medium;
    return severity == "low" ? low : text;
  }
  lxw_format *heading, *text, *link, *priority, *high, *medium, *low;  // the workbook owns them
};

/// One table that goes on over as many sheets as it needs. Rows are written once, from the left to
/// the right.
class Sheet {
 public:
  Sheet(lxw_workbook* workbook, const Formats& formats, std::string name,
        std::span<const Column> columns)
      : workbook_(workbook), formats_(formats), name_(std::move(name)), columns_(columns) {
    begin();
  }

  void next_row() {
    if (++row_ == kRows) {
      end();
      ++part_;
      begin();
      ++row_;
    }
    column_ = 0;
  }
  void text(const std::string& words, lxw_format* format = nullptr) {
    if (!format) format = formats_.text;
    const lxw_col_t at = column_++;
    if (!words.empty())
      check(worksheet_write_string(sheet_, row_, at, fitting(words).c_str(), format));
  }
  void number(std::optional<double> value, lxw_format* format = nullptr) {
    if (!format) format = formats_.text;
    const lxw_col_t at = column_++;
    if (value) check(worksheet_write_number(sheet_, row_, at, *value, format));
  }
  void link(const std::string& target, const std::string& words) {
    if (++links_ > kLinksPerSheet) return text(words);
    check(worksheet_write_url_opt(sheet_, row_, column_++, ("external:" + target).c_str(),
                                  formats_.link, fitting(words).c_str(), nullptr));
  }
  void end() {
    const auto last = static_cast<lxw_col_t>(columns_.size() - 1);
    check(worksheet_autofilter(sheet_, 0, 0, std::max<lxw_row_t>(row_, 1), last));
  }
  lxw_error error() const { return error_; }

 private:
  void begin() {
    row_ = 0;
    links_ = 0;
    const std::string name = part_ == 1 ? name_ : name_ + " " + std::to_string(part_);
    sheet_ = workbook_add_worksheet(workbook_, name.c_str());
    lxw_col_t at = 0;
    for (const Column& column : columns_) {
      check(worksheet_set_column(sheet_, at, at, column.width, nullptr));
      check(worksheet_write_string(sheet_, 0, at++, column.heading, formats_.heading));
    }
    worksheet_freeze_panes(sheet_, 1, 0);
    worksheet_set_landscape(sheet_);
    worksheet_fit_to_pages(sheet_, 1, 0);
    check(worksheet_repeat_rows(sheet_, 0, 0));
  }
  void check(lxw_error error) {
    if (error_ == LXW_NO_ERROR) error_ = error;
  }

  lxw_workbook* workbook_;
  const Formats& formats_;
  std::string name_;
  std::span<const Column> columns_;
  lxw_worksheet* sheet_ = nullptr;  // the workbook owns it
  lxw_row_t row_ = 0;
  lxw_col_t column_ = 0;
  int part_ = 1, links_ = 0;
  lxw_error error_ = LXW_NO_ERROR;
};

double count_of(const QueuedPosition& position, std::string_view severity) {
  return static_cast<double>(
      std::count_if(position.findings.begin(), position.findings.end(),
                    [&](const QueuedFinding& finding) { return finding.severity == severity; }));
}

void write_position(Sheet& sheet, const Formats& formats, const QueuedPosition& position) {
  sheet.next_row();
  sheet.number(static_cast<double>(position.rank));
  sheet.number(position.priority, formats.priority);
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

void write_finding(Sheet& sheet, const Formats& formats, const ListedFinding& finding) {
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

void write_input(Sheet& sheet, const Formats& formats, const ListedInput& input) {
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
  const auto failed = [&path](lxw_error error) {
    return tl::unexpected(Problem{Problem::Kind::unmet_need, path.string(), lxw_strerror(error)});
  };
  std::string folder = scratch.string();  // the library takes it as char*, and only reads it
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  options.tmpdir = folder.data();
  Workbook workbook{workbook_new_opt(path.c_str(), &options)};
  if (!workbook) return failed(LXW_ERROR_MEMORY_MALLOC_FAILED);
  lxw_doc_properties properties{};
  std::string title = "Review of position classifications";
  properties.title = title.data();
  properties.created = 946'684'800;  // 2000-01-01: the same review gives the same bytes on any day
  workbook_set_properties(workbook.get(), &properties);
  const Formats formats(workbook.get());

  std::vector<std::unique_ptr<Sheet>> sheets;
  const auto sheet = [&](const char* name, std::span<const Column> columns) -> Sheet& {
    sheets.push_back(std::make_unique<Sheet>(workbook.get(), formats, name, columns));
    return *sheets.back();
  };
  Sheet& queue = sheet("Queue", kQueueColumns);
  auto done = each_position(review, [&](const QueuedPosition& position) -> Result<void> {
    write_position(queue, formats, position);
    return {};
  });
  if (!done) return done;
  queue.end();
  Sheet& findings = sheet("Findings", kFindingColumns);
  done = each_finding(review, [&](const ListedFinding& finding) -> Result<void> {
    write_finding(findings, formats, finding);
    return {};
  });
  if (!done) return done;
  findings.end();
  Sheet& inputs = sheet("Inputs", kInputColumns);
  done = each_input(review, "", [&](const ListedInput& input) -> Result<void> {
    write_input(inputs, formats, input);
    return {};
  });
  if (!done) return done;
  inputs.end();
  for (const auto& one : sheets)
    if (one->error() != LXW_NO_ERROR) return failed(one->error());
  // Closing writes the file and frees the workbook, also when it fails.
  if (const lxw_error error = workbook_close(workbook.release()); error != LXW_NO_ERROR)
    return failed(error);
  return {};
}

}  // namespace secondlook
