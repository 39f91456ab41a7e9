// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/workbook.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace secondlook {
namespace {

// The limits of the format; a file that breaks one is "repaired" by Excel on opening.
constexpr lxw_row_t kRows = 1'048'576;
constexpr std::size_t kCellUnits = 32'767;  // UTF-16 units; bytes are never fewer
constexpr int kLinksPerSheet = 65'530;

/// A UTF-8 text cut to what a cell holds.
std::string fitting(std::string text) {
  if (text.size() <= kCellUnits) return text;
  constexpr std::string_view kEllipsis = "\u2026";
  std::size_t cut = kCellUnits - kEllipsis.size();
  while (cut > 0 && U8_IS_TRAIL(text[cut])) --cut;  // not through the middle of a character
  text.resize(cut);
  return text.append(kEllipsis);
}

}  // namespace

WorkbookFormats::WorkbookFormats(lxw_workbook* workbook)
    : heading(workbook_add_format(workbook)),
      text(workbook_add_format(workbook)),
      wrapped(workbook_add_format(workbook)),
      link(workbook_add_format(workbook)),
      fraction(workbook_add_format(workbook)),
      total(workbook_add_format(workbook)),
      high(workbook_add_format(workbook)),
      medium(workbook_add_format(workbook)),
      low(workbook_add_format(workbook)) {
  for (lxw_format* format : {text, wrapped, link, fraction, total, high, medium, low})
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  format_set_text_wrap(wrapped);
  format_set_bold(heading);
  format_set_bottom(heading, LXW_BORDER_THIN);
  format_set_bg_color(heading, 0xF0F1F3);
  format_set_font_color(link, 0x0B57A4);
  format_set_underline(link, LXW_UNDERLINE_SINGLE);
  format_set_num_format(fraction, "0.00");
  format_set_bold(total);
  format_set_top(total, LXW_BORDER_THIN);
  format_set_bg_color(high, 0xF9D8D6);
  format_set_font_color(high, 0x8C1D18);
  format_set_bg_color(medium, 0xFBE8C3);
  format_set_font_color(medium, 0x6B4300);
  format_set_bg_color(low, 0xDFE8F2);
  format_set_font_color(low, 0x24466B);
}

lxw_format* WorkbookFormats::of(const std::string& severity) const {
  if (severity == "high") return high;
  if (severity == "medium") return medium;
  return severity == "low" ? low : text;
}

WorkbookSheet::WorkbookSheet(lxw_workbook* workbook, const WorkbookFormats& formats,
                             std::string name, std::span<const WorkbookColumn> columns)
    : workbook_(workbook), formats_(formats), name_(std::move(name)), columns_(columns) {
  begin();
}

void WorkbookSheet::next_row() {
  if (++row_ == kRows) {
    end();
    ++part_;
    begin();
    ++row_;
  }
  column_ = 0;
}

void WorkbookSheet::text(const std::string& words, lxw_format* format) {
  const lxw_col_t at = column_++;
  if (!words.empty())
    check(worksheet_write_string(sheet_, row_, at, fitting(words).c_str(),
                                 format == nullptr ? formats_.text : format));
}

void WorkbookSheet::number(std::optional<double> value, lxw_format* format) {
  const lxw_col_t at = column_++;
  if (value)
    check(worksheet_write_number(sheet_, row_, at, *value,
                                 format == nullptr ? formats_.text : format));
}

void WorkbookSheet::formula(const std::string& formula, double value, lxw_format* format) {
  check(worksheet_write_formula_num(sheet_, row_, column_++, formula.c_str(),
                                    format == nullptr ? formats_.text : format, value));
}

void WorkbookSheet::link(const std::string& target, const std::string& words) {
  if (++links_ > kLinksPerSheet) return text(words);
  check(worksheet_write_url_opt(sheet_, row_, column_++, ("external:" + target).c_str(),
                                formats_.link, fitting(words).c_str(), nullptr));
}

void WorkbookSheet::end() {
  check(worksheet_autofilter(sheet_, 0, 0, std::max<lxw_row_t>(row_, 1),
                             static_cast<lxw_col_t>(columns_.size() - 1)));
}

void WorkbookSheet::begin() {
  row_ = 0;
  links_ = 0;
  const std::string name = part_ == 1 ? name_ : name_ + " " + std::to_string(part_);
  sheet_ = workbook_add_worksheet(workbook_, name.c_str());
  lxw_col_t at = 0;
  for (const WorkbookColumn& column : columns_) {
    check(worksheet_set_column(sheet_, at, at, column.width, nullptr));
    check(worksheet_write_string(sheet_, 0, at++, column.heading, formats_.heading));
  }
  worksheet_freeze_panes(sheet_, 1, 0);
  worksheet_set_landscape(sheet_);
  worksheet_fit_to_pages(sheet_, 1, 0);
  check(worksheet_repeat_rows(sheet_, 0, 0));
}

void WorkbookSheet::check(lxw_error error) {
  if (error_ == LXW_NO_ERROR) error_ = error;
}

Problem Workbook::problem(lxw_error error) const {
  return {Problem::Kind::unmet_need, path_.string(), lxw_strerror(error)};
}

Result<Workbook> Workbook::create(const std::filesystem::path& path,
                                  const std::filesystem::path& scratch, const std::string& title) {
  Workbook made(path);
  made.scratch_ = std::make_unique<std::string>(scratch.string());
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  options.tmpdir = made.scratch_->data();
  made.workbook_.reset(workbook_new_opt(path.c_str(), &options));
  if (!made.workbook_) return tl::unexpected(made.problem(LXW_ERROR_MEMORY_MALLOC_FAILED));
  lxw_doc_properties properties{};
  std::string words = title;  // the library takes it as char*, and only reads it
  properties.title = words.data();
  properties.created = 946'684'800;  // 2000-01-01
  workbook_set_properties(made.workbook_.get(), &properties);
  made.formats_ = std::make_unique<const WorkbookFormats>(made.workbook_.get());
  return made;
}

WorkbookSheet& Workbook::sheet(const char* name, std::span<const WorkbookColumn> columns) {
  sheets_.push_back(std::make_unique<WorkbookSheet>(workbook_.get(), *formats_, name, columns));
  return *sheets_.back();
}

Result<void> Workbook::close() {
  for (const auto& one : sheets_)
    if (one->error() != LXW_NO_ERROR) return tl::unexpected(problem(one->error()));
  // Closing writes the file and frees the workbook, also when it fails.
  if (const lxw_error error = workbook_close(workbook_.release()); error != LXW_NO_ERROR)
    return tl::unexpected(problem(error));
  return {};
}

}  // namespace secondlook
