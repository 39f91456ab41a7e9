// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in a spreadsheet file, within the limits of its format. Words of papers are written as
// text, so that none can start a formula.
#pragma once
#include <xlsxwriter.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "models/result.h"

namespace secondlook {

struct WorkbookColumn {
  const char* heading;
  double width;  // characters
};

/// How cells look; the workbook owns them.
struct WorkbookFormats {
  explicit WorkbookFormats(lxw_workbook* workbook);
  /// "high", "medium" or "low"; plain text for anything else.
  lxw_format* of(const std::string& severity) const;

  lxw_format *heading, *text, *wrapped, *link, *fraction, *total, *high, *medium, *low;
};

/// One table that goes on over as many sheets as it needs. Rows are written once, from the left to
/// the right.
class WorkbookSheet {
 public:
  WorkbookSheet(lxw_workbook* workbook, const WorkbookFormats& formats, std::string name,
                std::span<const WorkbookColumn> columns);

  void next_row();
  void text(const std::string& words, lxw_format* format = nullptr);
  void number(std::optional<double> value, lxw_format* format = nullptr);
  /// `value` is what the formula gives, for readers that do not calculate.
  void formula(const std::string& formula, double value, lxw_format* format = nullptr);
  /// To a file beside the workbook.
  void link(const std::string& target, const std::string& words);
  /// The number of the row that is being written, as formulas count: the heading is row 1.
  int row() const { return static_cast<int>(row_) + 1; }
  /// After the last row, where all of the rows may be filtered.
  void end();
  lxw_error error() const { return error_; }

 private:
  void begin();
  void check(lxw_error error);

  lxw_workbook* workbook_;
  const WorkbookFormats& formats_;
  std::string name_;
  std::span<const WorkbookColumn> columns_;
  lxw_worksheet* sheet_ = nullptr;  // the workbook owns it
  lxw_row_t row_ = 0;
  lxw_col_t column_ = 0;
  int part_ = 1, links_ = 0;
  lxw_error error_ = LXW_NO_ERROR;
};

/// A file in the making. The same calls give the same bytes on any day.
class Workbook {
 public:
  /// `scratch` is a folder for what does not fit into memory.
  static Result<Workbook> create(const std::filesystem::path& path,
                                 const std::filesystem::path& scratch, const std::string& title);
  /// Stays valid as long as the workbook, and so does what `formats` gives.
  WorkbookSheet& sheet(const char* name, std::span<const WorkbookColumn> columns);
  const WorkbookFormats& formats() const { return *formats_; }
  /// Writes the file. The workbook is spent.
  Result<void> close();

 private:
  struct Free {
    void operator()(lxw_workbook* workbook) const noexcept { lxw_workbook_free(workbook); }
  };
  explicit Workbook(std::filesystem::path path) : path_(std::move(path)) {}
  Problem problem(lxw_error error) const;

  std::filesystem::path path_;
  std::unique_ptr<std::string> scratch_;  // the library keeps a pointer to its characters
  std::unique_ptr<lxw_workbook, Free> workbook_;
  std::unique_ptr<const WorkbookFormats> formats_;
  std::vector<std::unique_ptr<WorkbookSheet>> sheets_;
};

}  // namespace secondlook
