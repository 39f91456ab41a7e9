// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/staffing_list.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <utility>

#include "models/characters.h"
#include "pipeline/parse/staffing_columns.h"
#include "pipeline/parse/staffing_row.h"
#include "pipeline/parse/table_rows.h"

namespace secondlook {
namespace {

// Rows by which columns are told.
constexpr std::size_t kRowsToSettle = 300;
// A row that only goes on with the texts of the one above stands closer to it than a line's height.
constexpr double kCloseLines = 0.6;
// Cells that a row of positions fills at least: who or what, and two of plan, series and grade.
constexpr std::ptrdiff_t kFewestCells = 3;

/// A table's rows under one header.
struct Table {
  std::vector<StaffingColumn> columns;
  std::vector<std::size_t> rows;              // indexes
  std::vector<std::vector<TableCell>> cells;  // of each row, by column
};

std::string headings(const std::vector<StaffingColumn>& columns) {
  std::string all;
  for (const StaffingColumn& column : columns) all += lower(column.heading) + '\t';
  return all;
}

class ListReader {
 public:
  ListReader(std::span<const Page> pages, const std::string& document_id, const std::string& path,
             const FormLayout& layout)
      : pages_(pages),
        document_id_(document_id),
        path_(path),
        layout_(layout),
        rows_(table_rows(pages)),
        headers_(staffing_headers(rows_, pages, layout)) {
    if (headers_.empty()) find_header_by_cells();
  }

  Result<StaffingList> read() {
    std::vector<Table> tables = split();
    if (tables.empty())
      return refuse(
          "no row of it names columns of positions: head them \"Official Title\", \"Pay Plan\", "
          "\"Series\", \"Grade\" and the like");
    if (auto settled = settle(tables); !settled) return tl::unexpected(settled.error());
    for (const Table& table : tables) read(table);
    if (list_.entries.empty()) return refuse("no row of it reads like a position");
    return std::move(list_);
  }

  StaffingSigns signs() {
    StaffingSigns signs;
    if (headers_.empty()) return signs;
    std::set<std::string> fields;
    for (const StaffingColumn& column : headers_.front().columns)
      if (!column.field.empty() && column.field != "other") fields.insert(column.field);
    signs.columns = static_cast<int>(fields.size());
    std::vector<Table> tables = split();
    std::size_t header_rows = 0;
    for (const StaffingHeader& header : headers_) header_rows += header.last - header.first;
    // A list whose columns cannot be told apart is a list still, and its reader is to be told so.
    const bool settled = settle(tables).has_value();
    for (const Table& table : tables)
      for (const auto& cells : table.cells)
        signs.rows += settled ? staffing_entry(table.columns, cells, layout_).has_value()
                              : filled(cells) >= kFewestCells;
    signs.other_rows = static_cast<int>(rows_.size() - header_rows) - signs.rows;
    for (std::size_t r = headers_.front().first; r < headers_.front().last; ++r)
      signs.evidence.push_back(evidence(rows_[r]));
    return signs;
  }

 private:
  // Headings of which we know none or one: what stands below shows titles of positions in one
  // column, and in others who holds them, where they are or what they are classified as.
  void find_header_by_cells() {
    auto header = unknown_header(rows_, pages_, layout_);
    if (!header) return;
    std::vector<std::vector<TableCell>> sample;
    for (std::size_t r = header->last; r < rows_.size() && sample.size() < kRowsToSettle; ++r)
      sample.push_back(cells_by_column(rows_[r], pages_[rows_[r].page], header->columns));
    if (!settle_columns(header->columns, sample, layout_)) return;
    std::set<std::string_view> fields;
    for (const StaffingColumn& column : header->columns) fields.insert(column.field);
    const bool titled = fields.contains("title") || fields.contains("title_and_classification");
    const auto others = std::ranges::count_if(fields, [](std::string_view field) {
      return field == "incumbent" || field == "organization" || field == "classification" ||
             field == "series" || field == "position_number" || field == "pd_number";
    });
    constexpr std::ptrdiff_t kFewestOthers = 2;
    if (titled && others >= kFewestOthers) headers_.push_back(std::move(*header));
  }

  static std::ptrdiff_t filled(const std::vector<TableCell>& cells) {
    return std::ranges::count_if(cells, [](const TableCell& cell) { return !cell.text.empty(); });
  }

  tl::unexpected<Problem> refuse(std::string reason) const {
    return tl::unexpected(Problem{Problem::Kind::unsupported, path_, std::move(reason)});
  }

  std::vector<Table> split() const {
    std::vector<Table> tables;
    const auto add = [&](std::vector<StaffingColumn> columns, std::size_t first, std::size_t last) {
      Table table{std::move(columns), {}, {}};
      for (std::size_t r = first; r < last; ++r) {
        table.rows.push_back(r);
        table.cells.push_back(cells_by_column(rows_[r], pages_[rows_[r].page], table.columns));
      }
      tables.push_back(std::move(table));
    };
    for (std::size_t h = 0; h < headers_.size(); ++h)
      add(headers_[h].columns, headers_[h].last,
          h + 1 < headers_.size() ? headers_[h + 1].first : rows_.size());
    if (!headers_.empty()) return tables;
    if (auto header = scant_header(rows_, pages_, layout_))
      add(std::move(header->columns), header->last, rows_.size());
    else if (auto columns = columns_without_header(rows_); !columns.empty())
      add(std::move(columns), 0, rows_.size());
    return tables;
  }

  // Tables with the same headings are one table over several pages.
  Result<void> settle(std::vector<Table>& tables) const {
    std::map<std::string, std::vector<Table*>> alike;
    for (Table& table : tables) alike[headings(table.columns)].push_back(&table);
    for (auto& [_, group] : alike) {
      std::vector<std::vector<TableCell>> sample;
      for (const Table* table : group)
        for (const auto& cells : table->cells)
          if (sample.size() < kRowsToSettle) sample.push_back(cells);
      if (auto settled = settle_columns(group.front()->columns, sample, layout_); !settled) {
        Problem problem = settled.error();
        problem.where = path_;
        return tl::unexpected(std::move(problem));
      }
      for (Table* table : group)
        for (std::size_t i = 0; i < table->columns.size(); ++i)
          table->columns[i].field = group.front()->columns[i].field;
    }
    return {};
  }

  void read(const Table& table) {
    const bool names_organization =
        std::any_of(table.columns.begin(), table.columns.end(),
                    [](const StaffingColumn& c) { return c.field == "organization"; });
    const TableRow* above = nullptr;  // the row of the last entry, with all that went on below it
    const std::vector<TableCell>* above_cells = nullptr;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      const TableRow& row = rows_[table.rows[i]];
      const std::vector<TableCell>& cells = table.cells[i];
      if (above != nullptr && goes_on(table, *above, *above_cells, row, cells)) {
        StaffingEntry& entry = list_.entries.back();
        add_to_entry(table.columns, cells, entry);
        add(entry.evidence, row);
        above = &row;
        continue;
      }
      if (const auto unit = organization_row(row)) {
        organization_ = *unit;
        above = nullptr;
        continue;
      }
      auto entry = staffing_entry(table.columns, cells, layout_);
      if (!entry) {
        above = nullptr;
        continue;
      }
      if (!names_organization && !organization_.empty())
        entry->identity.organization = {organization_};
      entry->evidence = evidence(row);
      list_.entries.push_back(std::move(*entry));
      above = &row;
      above_cells = &cells;
    }
  }

  // Whether `row` holds nothing but more text for cells that are filled above.
  bool goes_on(const Table& table, const TableRow& above, const std::vector<TableCell>& above_cells,
               const TableRow& row, const std::vector<TableCell>& cells) const {
    static const std::set<std::string_view> kTexts = {"title", "organizational_title",
                                                      "organization", "incumbent", "supervisor"};
    if (row.page != above.page ||
        row.box.y0 - above.box.y1 > kCloseLines * row.cells[0].box.height())
      return false;
    // The cells of a spreadsheet are whole, with room about their words.
    const TableCell& first = row.cells.front();
    if (first.box.x0 < pages_[row.page].words[first.words.front()].box.x0) return false;
    if (organization_row(row) && !cells.front().text.empty()) return false;
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (!cells[i].text.empty() &&
          (!kTexts.contains(table.columns[i].field) || above_cells[i].text.empty()))
        return false;
    return row.cells.size() < above.cells.size();
  }

  std::optional<std::string> organization_row(const TableRow& row) const {
    constexpr std::size_t kLongestName = 100;  // bytes
    if (row.cells.size() != 1 || row.cells[0].text.size() > kLongestName) return std::nullopt;
    const auto mark = layout_.sections.at_start(row.cells[0].text);
    if (!mark || mark->name != "organization") return std::nullopt;
    return row.cells[0].text;
  }

  Evidence evidence(const TableRow& row) const {
    Evidence evidence{document_id_, path_, pages_[row.page].number, {}, {}};
    add(evidence, row);
    return evidence;
  }

  void add(Evidence& evidence, const TableRow& row) const {
    for (const TableCell& cell : row.cells)
      for (const std::size_t i : cell.words) {
        const Word& word = pages_[row.page].words[i];
        evidence.box = evidence.quote.empty() ? word.box : enclosing(evidence.box, word.box);
        if (!evidence.quote.empty()) evidence.quote += ' ';
        evidence.quote += word.text;
      }
  }

  std::span<const Page> pages_;
  const std::string& document_id_;
  const std::string& path_;
  const FormLayout& layout_;
  std::vector<TableRow> rows_;
  std::vector<StaffingHeader> headers_;
  std::string organization_;  // named by the last row that names nothing else
  StaffingList list_;
};

}  // namespace

Result<StaffingList> parse_staffing_list(std::span<const Page> pages,
                                         const std::string& document_id, const std::string& path,
                                         const FormLayout& layout) {
  return ListReader(pages, document_id, path, layout).read();
}

StaffingSigns staffing_signs(std::span<const Page> pages, const std::string& document_id,
                             const std::string& path, const FormLayout& layout) {
  return ListReader(pages, document_id, path, layout).signs();
}

}  // namespace secondlook
