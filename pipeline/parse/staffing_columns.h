// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a staffing list: what each holds, by its heading and by its cells.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "models/result.h"
#include "pipeline/parse/form_layout.h"
#include "pipeline/parse/table_rows.h"

namespace secondlook {

struct StaffingColumn {
  std::string field;    // of data/forms/staffing_list.yaml; empty where nothing tells
  std::string heading;  // as printed
  Box box;              // of the heading
};

/// A row of headings, or two or three that read as one, found among the rows of a table.
struct StaffingHeader {
  std::vector<StaffingColumn> columns;  // from left to right
  std::size_t first = 0, last = 0;      // of its rows, [first, last)
};

/// The headers of all tables on the pages, in order; a table that goes on over a page may repeat
/// its own. Half of a header's columns must be known to us.
std::vector<StaffingHeader> staffing_headers(std::span<const TableRow> rows,
                                             std::span<const Page> pages, const FormLayout& layout);

/// For pages that have no such header: the first row that names two fields of positions, whatever
/// else it names.
std::optional<StaffingHeader> scant_header(std::span<const TableRow> rows,
                                           std::span<const Page> pages, const FormLayout& layout);

/// For pages whose headings are not known at all: the first row of three cells or more without long
/// numbers, if most rows below it have as many cells. Only the cells below can tell what it heads.
std::optional<StaffingHeader> unknown_header(std::span<const TableRow> rows,
                                             std::span<const Page> pages, const FormLayout& layout);

/// The cells of `row` by column, "" where there is none. A cell belongs to the column that it
/// stands nearest to, in order from left to right; words that reach under the next heading are the
/// next column's.
std::vector<TableCell> cells_by_column(const TableRow& row, const Page& page,
                                       std::span<const StaffingColumn> columns);

/// Columns for a list without headings: as many as most rows have cells, each with the box that
/// these cells fill. Empty where rows are too unlike.
std::vector<StaffingColumn> columns_without_header(std::span<const TableRow> rows);

/// Settles, by the cells of some rows, what the headings leave open. A Problem names the columns
/// that could hold the same thing and says how to name the right one.
Result<void> settle_columns(std::vector<StaffingColumn>& columns,
                            std::span<const std::vector<TableCell>> rows, const FormLayout& layout);

}  // namespace secondlook
