// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/table_rows.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace secondlook {
namespace {

// Of the lower one's height, that two cells side by side share at least.
constexpr double kSharedHeight = 0.5;
constexpr double kOverlapSlack = 2;  // points by which cells side by side may reach into each other
// Rows that may still be going on while the next begins: a page that is not level.
constexpr std::size_t kOpenRows = 6;

void append(TableCell& cell, const Page& page, const Line& line) {
  for (std::size_t i = line.first; i < line.first + line.count; ++i) {
    if (!cell.text.empty()) cell.text += ' ';
    cell.text += page.words[i].text;
    cell.words.push_back(i);
  }
  cell.box = cell.words.size() == line.count ? line.box : enclosing(cell.box, line.box);
}

// What the layout holds for one row.
std::vector<TableRow> given_rows(const Page& page, std::size_t index) {
  std::vector<TableRow> rows;
  std::map<int, std::size_t> row_at;                   // by Line::row
  std::map<std::pair<int, int>, std::size_t> cell_at;  // by row and block
  for (const Line& line : page.lines) {
    if (line.count == 0) continue;
    const auto [row, is_new_row] = row_at.emplace(line.row, rows.size());
    if (is_new_row) rows.push_back({index, line.box, {}});
    TableRow& into = rows[row->second];
    const auto [cell, is_new] = cell_at.emplace(std::pair(line.row, line.block), into.cells.size());
    if (is_new) into.cells.emplace_back();
    append(into.cells[cell->second], page, line);
    into.box = enclosing(into.box, line.box);
  }
  return rows;
}

double middle(const Box& box) { return (box.y0 + box.y1) / 2; }

// Whether `cells` stand to the left or right of all of `row`, at the height of their neighbour.
bool beside(const TableRow& row, const TableRow& other) {
  const TableCell* nearest = nullptr;
  double least = 0;
  for (const TableCell& cell : row.cells) {
    const double gap = std::max(cell.box.x0, other.box.x0) - std::min(cell.box.x1, other.box.x1);
    if (gap < -kOverlapSlack) return false;
    if (nearest != nullptr && gap >= least) continue;
    nearest = &cell;
    least = gap;
  }
  const double shared =
      std::min(nearest->box.y1, other.box.y1) - std::max(nearest->box.y0, other.box.y0);
  return shared >= kSharedHeight * std::min(nearest->box.height(), other.box.height());
}

}  // namespace

std::vector<TableRow> table_rows(std::span<const Page> pages) {
  std::vector<TableRow> rows;
  for (std::size_t p = 0; p < pages.size(); ++p) {
    std::vector<TableRow> given = given_rows(pages[p], p);
    std::stable_sort(given.begin(), given.end(), [](const TableRow& a, const TableRow& b) {
      return middle(a.box) < middle(b.box);
    });
    const std::size_t first = rows.size();
    for (TableRow& next : given) {
      const std::size_t open = rows.size() - std::min(rows.size() - first, kOpenRows);
      const auto row = std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(open), rows.end(),
                                    [&](const TableRow& before) { return beside(before, next); });
      if (row == rows.end()) {
        rows.push_back(std::move(next));
        continue;
      }
      row->box = enclosing(row->box, next.box);
      std::move(next.cells.begin(), next.cells.end(), std::back_inserter(row->cells));
    }
    for (std::size_t r = first; r < rows.size(); ++r)
      std::stable_sort(rows[r].cells.begin(), rows[r].cells.end(),
                       [](const TableCell& a, const TableCell& b) { return a.box.x0 < b.box.x0; });
  }
  return rows;
}

}  // namespace secondlook
