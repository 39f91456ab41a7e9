// SPDX-License-Identifier: GPL-3.0-or-later
// The cells that the rules of a page enclose.
#pragma once
#include <vector>

#include "models/document.h"

namespace secondlook {

struct Cell {
  Box box;       // between its rules; an open side ends with the grid
  int grid = 0;  // index into Cells::grids
};

/// A grid is a set of rules that touch: a ruled table, a form, a frame around the page.
struct Cells {
  std::vector<Box> grids;         // the smaller before the larger
  std::vector<int> grid_in_cell;  // the cell that each grid stands in as a whole; -1 for the page
  std::vector<Cell> cells;        // those that hold words
  std::vector<int> cell_of_word;  // index into `cells`; -1 for the page itself
};

/// Finds the cell of each word: between the nearest rules on its four sides. An underline makes no
/// cell, for it touches no other rule.
Cells find_cells(const Page& page);

}  // namespace secondlook
