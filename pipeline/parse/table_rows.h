// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as rows of cells, by where lines stand.
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "models/document.h"

namespace secondlook {

struct TableCell {
  std::string text;  // its lines as one, words parted by blanks
  Box box;
  std::vector<std::size_t> words;  // indexes into Page::words, in reading order
};

struct TableRow {
  std::size_t page = 0;  // index into the pages given
  Box box;
  std::vector<TableCell> cells;  // from left to right; those that are empty are not there
};

/// From top to bottom, page by page. Lines that the layout holds for cells of one row are one, and
/// lines that stand beside each other without it: a table without rules may have been read column
/// by column. Lines of one block within a row are one cell.
std::vector<TableRow> table_rows(std::span<const Page> pages);

}  // namespace secondlook
