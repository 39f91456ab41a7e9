// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a spreadsheet as a reader of it sees them.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace secondlook {

/// One table of a workbook, or a CSV file. Rows may differ in length; an empty cell is an empty
/// string.
struct Sheet {
  std::string name;  // empty for a CSV file
  std::vector<std::vector<std::string>> rows;
  bool operator==(const Sheet&) const = default;
};

/// What one spreadsheet may cost. Lists of whole departments come to 100,000 rows of 20 cells.
struct TableLimits {
  std::size_t rows = 1'048'576;   // in all sheets; as many as a sheet of a spreadsheet program has
  std::size_t cells = 4'000'000;  // filled ones, in all sheets
  std::size_t places = 32'000'000;          // filled or empty, up to the last filled one of a row
  std::size_t columns = 512;                // further ones are left out; no list has them
  std::size_t cell_bytes = 4096;            // the rest of a longer cell is left out
  std::size_t text_bytes = 512 << 20;       // of all cells
  std::size_t unpacked_bytes = 1024 << 20;  // of the parts of a workbook that are read
};

/// Counts what is read against the limits.
class TableBudget {
 public:
  explicit TableBudget(const TableLimits& limits) : limits_(limits) {}
  /// False where a limit is passed.
  bool take_row(std::size_t places) {
    places_ += places;
    return ++rows_ <= limits_.rows && places_ <= limits_.places;
  }
  bool take_cell(std::size_t bytes) {
    text_bytes_ += bytes;
    return ++cells_ <= limits_.cells && text_bytes_ <= limits_.text_bytes;
  }
  const TableLimits& limits() const { return limits_; }

 private:
  TableLimits limits_;
  std::size_t rows_ = 0, places_ = 0, cells_ = 0, text_bytes_ = 0;
};

}  // namespace secondlook
