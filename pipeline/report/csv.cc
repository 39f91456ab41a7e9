// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/csv.h"

#include <array>
#include <utility>

#include "pipeline/report/printable.h"

namespace secondlook {
namespace {

// OWASP, "CSV Injection": the characters at a cell's start that make a spreadsheet calculate, with
// the full-width forms that some take for the same.
constexpr std::array<std::string_view, 11> kFormulaStarts{
    "=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};

bool starts_like_a_formula(std::string_view text) {
  for (const std::string_view start : kFormulaStarts)
    if (text.starts_with(start)) return true;
  return false;
}

}  // namespace

void CsvRow::separate() {
  if (!std::exchange(first_, false)) row_ += ',';
}

CsvRow& CsvRow::text(std::string_view words) {
  separate();
  std::string cell = printable(words);
  if (starts_like_a_formula(cell)) cell.insert(cell.begin(), '\'');
  if (cell.find_first_of(",\"\r\n") == std::string::npos) {
    row_ += cell;
    return *this;
  }
  row_ += '"';
  for (const char c : cell) {
    if (c == '"') row_ += '"';
    row_ += c;
  }
  row_ += '"';
  return *this;
}

CsvRow& CsvRow::number(std::optional<std::int64_t> value) {
  separate();
  if (value) row_ += std::to_string(*value);
  return *this;
}

std::string CsvRow::take() {
  first_ = true;
  return std::exchange(row_, {}) + "\r\n";
}

}  // namespace secondlook
