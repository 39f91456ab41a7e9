// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/table/sheet_cells.h"

#include <charconv>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace secondlook {
namespace {

std::optional<std::size_t> index_of(std::string_view text) {
  std::size_t index = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), index);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return index;
}

// The column of a reference: 2 for "C5". Nothing where it is none, or beyond all columns.
std::optional<std::size_t> column_of(std::string_view reference) {
  constexpr std::size_t kLastColumn = 16'384;
  std::size_t column = 0;
  for (const char c : reference) {
    if (c < 'A' || c > 'Z') break;
    column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
    if (column > kLastColumn) return std::nullopt;
  }
  if (column == 0) return std::nullopt;
  return column - 1;
}

class CellReader {
 public:
  CellReader(const WorkbookCells& book, TableBudget& budget, Sheet& sheet, bool& affordable)
      : book_(book), budget_(budget), sheet_(sheet), affordable_(affordable) {}

  void begin(std::string_view name, const XmlAttributes& attributes) {
    if (name == "row") {
      row_.clear();
      column_ = 0;
    } else if (name == "c") {
      if (const auto reference = attributes.find("r"))
        column_ = column_of(*reference).value_or(column_);
      type_ = attributes.find("t").value_or("n");
      style_ = index_of(attributes.find("s").value_or("0")).value_or(0);
      value_.clear();
    } else if (name == "rPh") {
      phonetic_ = true;
    } else if (name == "v" || name == "t") {
      in_value_ = !phonetic_;
    }
  }

  void text(std::string_view text) {
    if (in_value_ && value_.size() < budget_.limits().cell_bytes)
      value_ += text.substr(0, budget_.limits().cell_bytes - value_.size());
  }

  void end(std::string_view name) {
    if (name == "v" || name == "t") in_value_ = false;
    if (name == "rPh") phonetic_ = false;
    if (name == "c") end_cell();
    if (name == "row") end_row();
  }

 private:
  std::string value() const {
    if (type_ == "s") {
      const auto index = index_of(value_);
      return index && *index < book_.shared.size() ? book_.shared[*index] : std::string();
    }
    if (type_ == "b") return value_ == "1" ? "TRUE" : "FALSE";
    if (type_ != "n") return value_;
    const NumberFormat format =
        style_ < book_.formats.size() ? book_.formats[style_] : NumberFormat{};
    return shown(value_, format, book_.from_1904);
  }

  void end_cell() {
    const std::size_t column = column_++;
    if (!affordable_ || value_.empty() || column >= budget_.limits().columns) return;
    std::string cell = value();
    if (cell.find_first_not_of(" \t\r\n") == std::string::npos) return;
    affordable_ = budget_.take_cell(cell.size());
    if (row_.size() <= column) row_.resize(column + 1);
    row_[column] = std::move(cell);
  }

  void end_row() {
    if (row_.empty() || !affordable_) return;
    affordable_ = budget_.take_row(row_.size());
    sheet_.rows.push_back(std::exchange(row_, {}));
  }

  const WorkbookCells& book_;
  TableBudget& budget_;
  Sheet& sheet_;
  bool& affordable_;
  std::vector<std::string> row_;
  std::size_t column_ = 0, style_ = 0;
  std::string type_, value_;
  bool in_value_ = false, phonetic_ = false;
};

}  // namespace

XmlHandler read_sheet_cells(const WorkbookCells& book, TableBudget& budget, Sheet& sheet,
                            bool& affordable) {
  const auto reader = std::make_shared<CellReader>(book, budget, sheet, affordable);
  return {.begin = [reader](std::string_view name,
                            const XmlAttributes& attributes) { reader->begin(name, attributes); },
          .end = [reader](std::string_view name) { reader->end(name); },
          .text = [reader](std::string_view text) { reader->text(text); }};
}

}  // namespace secondlook
