// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/table/csv_reader.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "extractors/table/decode_text.h"

namespace secondlook {
namespace {

// Semicolons stand inside of cells more rarely than commas, tabs and bars hardly ever.
constexpr std::array<char, 4> kDelimiters = {'\t', '|', ';', ','};
constexpr std::size_t kRowsJudged = 500;
constexpr std::size_t kBytesJudged = std::size_t{256} << 10;
// Titles above a table, totals and notes below it are rows with fewer cells.
constexpr double kAlikeShare = 0.6;
constexpr std::size_t kFewestColumns = 3, kFewestRows = 2;
// Where every delimiter is followed by a blank, as in prose, a table has to be seen more clearly.
constexpr std::size_t kClearColumns = 5, kClearRows = 5;
// Longer than this on average, cells are sentences.
constexpr std::size_t kLongCell = 80;  // bytes

using Row = std::vector<std::string>;

/// Gives each row of `text` to `take` until that says no. The last row is given though no line end
/// follows.
void for_each_row(std::string_view text, char delimiter, const TableLimits& limits,
                  const std::function<bool(Row&&)>& take) {
  Row row;
  std::string cell;
  bool quoted = false, was_quoted = false;
  const auto end_cell = [&] {
    if (row.size() < limits.columns) row.push_back(std::move(cell));
    cell.clear();
    was_quoted = false;
  };
  const auto blank_so_far = [&] { return cell.find_first_not_of(' ') == std::string::npos; };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      if (c != '"') {
        if (cell.size() < limits.cell_bytes) cell += c == '\r' || c == '\n' || c == '\t' ? ' ' : c;
      } else if (i + 1 < text.size() && text[i + 1] == '"') {
        cell += '"';
        ++i;
      } else {
        quoted = false;
      }
    } else if (c == '"' && !was_quoted && blank_so_far()) {
      quoted = was_quoted = true;
      cell.clear();
    } else if (c == delimiter) {
      end_cell();
    } else if (c == '\n' || c == '\r') {
      end_cell();
      if (!take(std::exchange(row, {}))) return;
    } else if (cell.size() < limits.cell_bytes) {
      cell += c;
    }
  }
  end_cell();
  take(std::move(row));
}

bool is_blank(const Row& row) {
  return std::all_of(row.begin(), row.end(), [](const std::string& cell) {
    return cell.find_first_not_of(" \t") == std::string::npos;
  });
}

// Whether `delimiter` parts `text` into rows like each other.
bool makes_a_table(std::string_view text, char delimiter) {
  std::map<std::size_t, std::size_t> rows_of_size;
  std::size_t rows = 0, cells = 0, bytes = 0, begun = 0, spaced = 0;
  for_each_row(text, delimiter, {}, [&](Row&& row) {
    if (is_blank(row)) return true;
    ++rows;
    ++rows_of_size[row.size()];
    cells += row.size();
    for (std::size_t i = 0; i < row.size(); ++i) {
      bytes += row[i].size();
      if (i == 0 || row[i].empty()) continue;
      ++begun;
      spaced += row[i].front() == ' ';
    }
    return rows < kRowsJudged;
  });
  if (rows < kFewestRows) return false;
  const auto most =
      std::max_element(rows_of_size.begin(), rows_of_size.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  const auto& [columns, alike] = *most;
  if (columns < kFewestColumns || bytes > cells * kLongCell) return false;
  const bool like_prose = (delimiter == ',' || delimiter == ';') && spaced * 10 > begun * 9;
  if (like_prose) return columns >= kClearColumns && rows >= kClearRows && alike == rows;
  return static_cast<double>(alike) >= kAlikeShare * static_cast<double>(rows);
}

}  // namespace

std::optional<char> csv_delimiter(std::string_view head) {
  std::string_view text = head.substr(0, kBytesJudged);
  // A row cut off by the end of the head would differ from the others.
  if (text.size() < head.size()) text = text.substr(0, text.find_last_of("\r\n") + 1);
  for (const char delimiter : kDelimiters)
    if (text.find(delimiter) != std::string_view::npos && makes_a_table(text, delimiter))
      return delimiter;
  return std::nullopt;
}

Result<Sheet> read_csv(std::string_view bytes, const TableLimits& limits) {
  const std::string text = decode_text(bytes);
  const auto delimiter = csv_delimiter(text);
  if (!delimiter)
    return tl::unexpected(
        Problem{Problem::Kind::unreadable, "", "it is no table: its rows differ in their cells"});
  Sheet sheet;
  TableBudget budget(limits);
  bool affordable = true;
  for_each_row(text, *delimiter, limits, [&](Row&& row) {
    if (is_blank(row)) return true;
    affordable =
        budget.take_row(row.size()) && std::all_of(row.begin(), row.end(), [&](const auto& cell) {
          return cell.empty() || budget.take_cell(cell.size());
        });
    sheet.rows.push_back(std::move(row));
    return affordable;
  });
  if (!affordable)
    return tl::unexpected(Problem{Problem::Kind::too_large, "",
                                  "it has more rows or cells than are read of a table"});
  return sheet;
}

}  // namespace secondlook
