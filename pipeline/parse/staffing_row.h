// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a staffing list as the position that it is about.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "models/staffing_list.h"
#include "pipeline/parse/form_layout.h"
#include "pipeline/parse/staffing_columns.h"

namespace secondlook {

/// Nothing for a row that does not read like a position: totals, notes, headings. Its evidence is
/// left empty. The columns are settled.
std::optional<StaffingEntry> staffing_entry(std::span<const StaffingColumn> columns,
                                            std::span<const TableCell> cells,
                                            const FormLayout& layout);

/// Adds the texts of a row that goes on with the one that `entry` was read from.
void add_to_entry(std::span<const StaffingColumn> columns, std::span<const TableCell> cells,
                  StaffingEntry& entry);

}  // namespace secondlook
