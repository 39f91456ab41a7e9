// SPDX-License-Identifier: GPL-3.0-or-later
// An Excel workbook (Office Open XML, ECMA-376) by its cells.
#pragma once
#include <string_view>
#include <vector>

#include "extractors/table/sheet.h"
#include "models/result.h"

namespace secondlook {

/// The sheets that a viewer shows, in its order; blank rows are left out, formulas come as the
/// values last computed. Everything is bounded by `limits`, whatever the file says of its own size.
Result<std::vector<Sheet>> read_xlsx(std::string_view bytes, const TableLimits& limits);

}  // namespace secondlook
