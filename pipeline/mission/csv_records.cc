// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mission/csv_records.h"

#include <fmt/format.h>

#include <utility>

#include "extractors/table/decode_text.h"
#include "models/characters.h"

namespace secondlook {
namespace {

char delimiter_of(std::string_view text) {
  const std::string_view first = text.substr(0, text.find_first_of("\r\n"));
  for (const char delimiter : {',', '\t', ';'})
    if (first.find(delimiter) != std::string_view::npos) return delimiter;
  return ',';
}

class CsvReader {
 public:
  CsvReader(std::string_view text, std::string_view file)
      : text_(text), file_(file), delimiter_(delimiter_of(text)) {}

  Result<std::vector<CsvRecord>> read() {
    std::vector<CsvRecord> records;
    while (at_ < text_.size()) {
      auto record = read_record();
      if (!record) return tl::unexpected(record.error());
      if (record->size() > 1 || !record->front().text.empty())
        records.push_back(std::move(*record));
    }
    return records;
  }

 private:
  bool at_end() const { return at_ >= text_.size(); }
  bool at_line_end() const { return at_end() || text_[at_] == '\n' || text_[at_] == '\r'; }

  char take() {
    const char c = text_[at_++];
    if (c == '\n') {
      ++line_;
      column_ = 1;
    } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {  // no later byte of a character
      ++column_;
    }
    return c;
  }

  Result<CsvRecord> read_record() {
    CsvRecord record;
    while (true) {
      auto cell = read_cell();
      if (!cell) return tl::unexpected(cell.error());
      record.push_back(std::move(*cell));
      if (at_line_end()) break;
      take();  // the delimiter
    }
    if (!at_end() && take() == '\r' && !at_end() && text_[at_] == '\n') take();
    return record;
  }

  Result<CsvCell> read_cell() {
    while (!at_end() && text_[at_] == ' ') take();
    CsvCell cell{.text = {}, .line = line_, .column = column_};
    if (!at_end() && text_[at_] == '"') {
      if (!read_quoted(cell.text))
        return tl::unexpected(problem(cell, "the quote that begins here is never closed"));
      while (!at_end() && text_[at_] == ' ') take();
      if (!at_line_end() && text_[at_] != delimiter_)
        return tl::unexpected(problem({.text = {}, .line = line_, .column = column_},
                                      "words follow a closing quote; a quote within a cell is "
                                      "written twice"));
      return cell;
    }
    while (!at_line_end() && text_[at_] != delimiter_) cell.text += take();
    cell.text = std::string(trimmed(cell.text));
    return cell;
  }

  bool read_quoted(std::string& cell) {
    take();
    while (!at_end()) {
      const char c = take();
      if (c != '"') {
        cell += c;
      } else if (!at_end() && text_[at_] == '"') {
        cell += take();
      } else {
        cell = std::string(trimmed(cell, " \t\r\n"));
        return true;
      }
    }
    return false;
  }

  Problem problem(const CsvCell& cell, std::string reason) const {
    return {Problem::Kind::unreadable, place_of(file_, cell), std::move(reason)};
  }

  std::string_view text_, file_;
  char delimiter_;
  std::size_t at_ = 0;
  int line_ = 1, column_ = 1;
};

}  // namespace

std::string place_of(std::string_view file, const CsvCell& cell) {
  return fmt::format("{}:{}:{}", file, cell.line, cell.column);
}

Result<std::vector<CsvRecord>> csv_records(std::string_view text, std::string_view file) {
  const std::string decoded = decode_text(text);
  return CsvReader(decoded, file).read();
}

}  // namespace secondlook
