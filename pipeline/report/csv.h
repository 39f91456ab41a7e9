// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of comma-separated values that no spreadsheet takes for a formula.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace secondlook {

/// One row of RFC 4180, put together cell by cell.
class CsvRow {
 public:
  /// Text of a paper. Where it starts like a formula, an apostrophe goes before it, which
  /// spreadsheets take as "this is text".
  CsvRow& text(std::string_view words);
  /// A number of ours; an empty cell where there is none.
  CsvRow& number(std::optional<std::int64_t> value);
  /// The row with its line end; the next cell begins a new row.
  std::string take();

 private:
  void separate();
  std::string row_;
  bool first_ = true;
};

}  // namespace secondlook
