// SPDX-License-Identifier: GPL-3.0-or-later
// A spreadsheet file, CSV or Excel workbook, as pages.
#pragma once
#include <string_view>

#include "extractors/table/sheet_pages.h"
#include "models/result.h"

namespace secondlook {

/// "text/csv" or the media type of XLSX.
bool is_table(std::string_view media_type);

/// `media_type` is one of those. A Problem also where no cell is filled.
Result<SheetPages> open_table(std::string_view bytes, std::string_view media_type);

}  // namespace secondlook
