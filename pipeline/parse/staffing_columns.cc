// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/staffing_columns.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <set>

#include "models/characters.h"

namespace secondlook {
namespace {

// A header may stand in so many rows, one below the other.
constexpr std::size_t kHeaderRows = 3;
// Fewer columns that we know make no list of positions.
constexpr std::size_t kFewestFields = 3;
constexpr std::size_t kLongestHeading = 60;  // bytes
// Rows of more cells are those of no list; what headings and cells cost grows with their product.
constexpr std::size_t kMostCells = 120;
// Rows without numbers that are looked at for headings: whoever has none by then has none.
constexpr std::size_t kRowsTried = 2000;
// Words of headings that may have been read as one line, and of one heading.
constexpr std::size_t kMostWords = 30, kWordsOfHeading = 6;
constexpr double kUnknownWord = 3;  // as much as three headings that we know
// Points that joining two cells of a row under one heading weighs as much as.
constexpr double kJoinCost = 20;

const std::set<std::string_view> kOfPositions = {
    "title",          "some_title", "organizational_title", "title_and_classification",
    "classification", "series",     "position_number",      "pd_number"};

std::string as_heading(std::string_view text) {
  std::string heading(text);
  std::replace(heading.begin(), heading.end(), '_', ' ');
  return heading;
}

// The field that a heading names, matched as a whole but for a remark after it.
std::string field_of(std::string_view text, const FormLayout& layout) {
  if (text.empty() || text.size() > kLongestHeading) return {};
  const std::string heading = as_heading(text);
  const auto match = layout.labels.at_start(heading);
  if (!match) return {};
  const std::string_view rest = trimmed(std::string_view(heading).substr(match->length), " .:*#?");
  return rest.empty() || rest.front() == '(' || rest.front() == '[' ? std::string(match->name)
                                                                    : std::string();
}

// Headings hold no long numbers; rows of positions do. It saves looking for headings in them. A row
// of one cell, all headings run together, begins with one.
bool may_be_header(const TableRow& row, const FormLayout& layout) {
  if (row.cells.size() == 1 && (row.cells[0].words.size() > kMostWords ||
                                !layout.labels.at_start(as_heading(row.cells[0].text))))
    return false;
  std::size_t digits = 0;
  for (const TableCell& cell : row.cells)
    for (const char c : cell.text) {
      digits = is_digit(c) ? digits + 1 : 0;
      if (digits >= 3) return false;
    }
  return true;
}

double gap(const Box& a, const Box& b) { return std::max(a.x0, b.x0) - std::min(a.x1, b.x1); }

// Puts a row of a header below what stands above it.
void add_below(std::vector<StaffingColumn>& columns, const TableRow& row) {
  for (const TableCell& cell : row.cells) {
    const auto above = std::min_element(columns.begin(), columns.end(), [&](auto& a, auto& b) {
      return gap(a.box, cell.box) < gap(b.box, cell.box);
    });
    if (above != columns.end() && gap(above->box, cell.box) < 0) {
      above->heading += ' ' + cell.text;
      above->box = enclosing(above->box, cell.box);
    } else {
      columns.push_back({{}, cell.text, cell.box});
    }
  }
  std::stable_sort(columns.begin(), columns.end(),
                   [](auto& a, auto& b) { return a.box.x0 < b.box.x0; });
}

struct Named {
  std::size_t fields = 0;  // different ones
  bool of_positions = false;
  bool heads_a_list = false;
};

// Gives each column the field that its heading names.
Named name_fields(std::vector<StaffingColumn>& columns, const FormLayout& layout) {
  std::set<std::string> fields;
  std::size_t known = 0;
  Named named;
  for (StaffingColumn& column : columns) {
    column.field = field_of(column.heading, layout);
    known += !column.field.empty();
    named.of_positions = named.of_positions || kOfPositions.contains(column.field);
    if (!column.field.empty() && column.field != "other") fields.insert(column.field);
  }
  named.fields = fields.size();
  // "Title | Grade": a small list whose every column is known.
  const bool small = fields.size() == 2 && known == columns.size() && !fields.contains("incumbent");
  named.heads_a_list = named.of_positions && known * 2 >= columns.size() &&
                       (fields.size() >= kFewestFields || small);
  return named;
}

// Headings that stand so close that they were read as one line, taken apart into as few as there
// can be that we know; a word that belongs to none stands for itself. Nothing where fewer than two
// are known.
std::vector<StaffingColumn> run_together(const TableCell& cell, const Page& page,
                                         const FormLayout& layout) {
  const std::size_t n = cell.words.size();
  if (n < 2 || n > kMostWords || !layout.labels.at_start(as_heading(cell.text))) return {};
  struct Step {
    double cost = std::numeric_limits<double>::infinity();
    std::size_t from = 0;  // where its heading begins
    bool known = false;
  };
  std::vector<Step> best(n + 1);
  best[0].cost = 0;
  for (std::size_t i = 0; i < n; ++i) {
    std::string heading;
    for (std::size_t k = i; k < std::min(n, i + kWordsOfHeading); ++k) {
      if (!heading.empty()) heading += ' ';
      heading += page.words[cell.words[k]].text;
      const bool known = !field_of(heading, layout).empty();
      if (!known && k > i) continue;
      const double cost = best[i].cost + (known ? 1 : kUnknownWord);
      if (cost < best[k + 1].cost) best[k + 1] = {cost, i, known};
    }
  }
  std::vector<StaffingColumn> columns;
  std::size_t known = 0;
  for (std::size_t end = n; end > 0; end = best[end].from) {
    StaffingColumn column;
    known += best[end].known;
    for (std::size_t k = best[end].from; k < end; ++k) {
      const Word& word = page.words[cell.words[k]];
      column.box = column.heading.empty() ? word.box : enclosing(column.box, word.box);
      column.heading += (column.heading.empty() ? "" : " ") + word.text;
    }
    columns.insert(columns.begin(), std::move(column));
  }
  return known >= 2 ? columns : std::vector<StaffingColumn>{};
}

std::vector<StaffingColumn> columns_of(const TableRow& row, std::span<const Page> pages,
                                       const FormLayout& layout) {
  std::vector<StaffingColumn> columns;
  for (const TableCell& cell : row.cells) {
    auto parts = field_of(cell.text, layout).empty() ? run_together(cell, pages[row.page], layout)
                                                     : std::vector<StaffingColumn>{};
    if (parts.empty()) parts.push_back({{}, cell.text, cell.box});
    std::move(parts.begin(), parts.end(), std::back_inserter(columns));
  }
  return columns;
}

// Cells that lie under two headings or more are parted between their words.
std::vector<TableCell> parted(const TableCell& cell, const Page& page,
                              std::span<const StaffingColumn> columns) {
  const auto under = [&](const StaffingColumn& column) {
    return gap(column.box, cell.box) < 0 &&
           std::any_of(cell.words.begin(), cell.words.end(), [&](std::size_t i) {
             const double middle = (page.words[i].box.x0 + page.words[i].box.x1) / 2;
             return middle > column.box.x0 && middle < column.box.x1;
           });
  };
  if (std::count_if(columns.begin(), columns.end(), under) < 2) return {cell};
  std::vector<TableCell> parts;
  const StaffingColumn* before = nullptr;
  for (const std::size_t i : cell.words) {
    const Word& word = page.words[i];
    const auto nearest = std::min_element(columns.begin(), columns.end(), [&](auto& a, auto& b) {
      return gap(a.box, word.box) < gap(b.box, word.box);
    });
    const bool is_under = gap(nearest->box, word.box) < 0;
    if (parts.empty() || (is_under && before != &*nearest)) {
      parts.push_back({word.text, word.box, {i}});
    } else {
      parts.back().text += ' ' + word.text;
      parts.back().box = enclosing(parts.back().box, word.box);
      parts.back().words.push_back(i);
    }
    if (is_under) before = &*nearest;
  }
  return parts;
}

}  // namespace

std::vector<StaffingHeader> staffing_headers(std::span<const TableRow> rows,
                                             std::span<const Page> pages,
                                             const FormLayout& layout) {
  std::vector<StaffingHeader> headers;
  std::size_t tried = 0;
  for (std::size_t first = 0; first < rows.size() && tried < kRowsTried;) {
    if (!may_be_header(rows[first], layout)) {
      ++first;
      continue;
    }
    ++tried;
    StaffingHeader best;
    std::size_t most = 0;
    std::vector<StaffingColumn> columns = columns_of(rows[first], pages, layout);
    for (std::size_t last = first + 1; last <= std::min(rows.size(), first + kHeaderRows); ++last) {
      if (last > first + 1) {
        const TableRow &above = rows[last - 2], &row = rows[last - 1];
        const bool close = row.page == above.page && row.box.y0 - above.box.y1 < row.box.height();
        if (!close || !may_be_header(row, layout)) break;
        add_below(columns, row);
      }
      if (const Named named = name_fields(columns, layout);
          named.heads_a_list && named.fields > most) {
        most = named.fields;
        best = {columns, first, last};
      }
    }
    if (most == 0) {
      ++first;
      continue;
    }
    first = best.last;
    headers.push_back(std::move(best));
  }
  return headers;
}

std::optional<StaffingHeader> scant_header(std::span<const TableRow> rows,
                                           std::span<const Page> pages, const FormLayout& layout) {
  for (std::size_t r = 0, tried = 0; r < rows.size() && tried < kRowsTried; ++r) {
    if (!may_be_header(rows[r], layout)) continue;
    ++tried;
    StaffingHeader header{columns_of(rows[r], pages, layout), r, r + 1};
    const Named named = name_fields(header.columns, layout);
    if (named.of_positions && named.fields >= 2 && header.columns.size() >= kFewestFields)
      return header;
  }
  return std::nullopt;
}

std::optional<StaffingHeader> unknown_header(std::span<const TableRow> rows,
                                             std::span<const Page> pages,
                                             const FormLayout& layout) {
  constexpr std::size_t kFewestRows = 5, kTitlesAbove = 3;
  for (std::size_t r = 0; r < std::min(rows.size(), kTitlesAbove); ++r) {
    const std::size_t cells = rows[r].cells.size();
    if (cells < kFewestFields || cells > kMostCells || !may_be_header(rows[r], layout)) continue;
    const auto below = rows.subspan(r + 1);
    const auto like = std::ranges::count_if(
        below, [&](const TableRow& row) { return row.cells.size() == cells; });
    const auto many = static_cast<std::size_t>(like);
    if (many < kFewestRows || many * 4 < below.size() * 3) return std::nullopt;
    StaffingHeader header{columns_of(rows[r], pages, layout), r, r + 1};
    name_fields(header.columns, layout);
    return header;
  }
  return std::nullopt;
}

std::vector<TableCell> cells_by_column(const TableRow& row, const Page& page,
                                       std::span<const StaffingColumn> columns) {
  // Without headings the columns are as wide as their widest cells, and may overlap.
  const bool headed = std::ranges::any_of(
      columns, [](const StaffingColumn& column) { return !column.heading.empty(); });
  if (!headed && row.cells.size() == columns.size()) return row.cells;
  std::vector<TableCell> cells;
  for (const TableCell& cell : row.cells)
    for (TableCell& part : parted(cell, page, columns)) cells.push_back(std::move(part));
  std::vector<TableCell> placed(columns.size());
  if (cells.empty() || columns.empty() || cells.size() > kMostCells) return placed;

  // The cheapest way to give each cell a column without crossing: cost[i][k] is that of the first
  // i + 1 cells, the last of them in column k.
  const std::size_t n = cells.size(), m = columns.size();
  constexpr double kNever = std::numeric_limits<double>::infinity();
  std::vector<std::vector<double>> cost(n, std::vector<double>(m, kNever));
  std::vector<std::vector<std::size_t>> from(n, std::vector<std::size_t>(m, 0));
  for (std::size_t i = 0; i < n; ++i) {
    double best = kNever;  // of the cells before, in a column before k
    std::size_t best_at = 0;
    for (std::size_t k = 0; k < m; ++k) {
      const double apart = gap(cells[i].box, columns[k].box);
      // Under its heading a cell costs nothing, or the less the more of it is.
      const double own = std::max(apart, -std::min(cells[i].box.width(), columns[k].box.width()));
      const double joined = i == 0 ? kNever : cost[i - 1][k] + kJoinCost;
      const double before = i == 0 ? 0 : best;
      cost[i][k] = std::min(before, joined) + own;
      from[i][k] = before <= joined ? best_at : k;
      if (i > 0 && cost[i - 1][k] < best) {
        best = cost[i - 1][k];
        best_at = k;
      }
    }
  }
  std::size_t k = static_cast<std::size_t>(
      std::min_element(cost[n - 1].begin(), cost[n - 1].end()) - cost[n - 1].begin());
  for (std::size_t i = n; i-- > 0; k = from[i][k]) {
    TableCell& to = placed[k];
    if (to.text.empty()) {
      to = std::move(cells[i]);
      continue;
    }
    to.text = cells[i].text + ' ' + to.text;
    to.box = enclosing(to.box, cells[i].box);
    to.words.insert(to.words.begin(), cells[i].words.begin(), cells[i].words.end());
  }
  return placed;
}

std::vector<StaffingColumn> columns_without_header(std::span<const TableRow> rows) {
  std::map<std::size_t, std::size_t> rows_of_size;
  for (const TableRow& row : rows)
    if (row.cells.size() <= kMostCells) ++rows_of_size[row.cells.size()];
  const auto most =
      std::max_element(rows_of_size.begin(), rows_of_size.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most == rows_of_size.end() || most->first < kFewestFields || most->second * 2 < rows.size())
    return {};
  std::vector<StaffingColumn> columns(most->first);
  bool first = true;
  for (const TableRow& row : rows) {
    if (row.cells.size() != columns.size()) continue;
    for (std::size_t i = 0; i < columns.size(); ++i)
      columns[i].box = first ? row.cells[i].box : enclosing(columns[i].box, row.cells[i].box);
    first = false;
  }
  return columns;
}

}  // namespace secondlook
