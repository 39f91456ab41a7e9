// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one sheet of a workbook from its XML (ECMA-376, part 1, 18.3).
#pragma once
#include <string>
#include <vector>

#include "extractors/table/number_format.h"
#include "extractors/table/sheet.h"
#include "extractors/table/xml_reader.h"

namespace secondlook {

/// What the cells of all sheets refer to.
struct WorkbookCells {
  std::vector<std::string> shared;    // strings
  std::vector<NumberFormat> formats;  // by a cell's style
  bool from_1904 = false;
};

/// A handler that adds rows to `sheet` until `budget` is used up, which turns `affordable` false.
/// What it refers to must outlive it.
XmlHandler read_sheet_cells(const WorkbookCells& book, TableBudget& budget, Sheet& sheet,
                            bool& affordable);

}  // namespace secondlook
