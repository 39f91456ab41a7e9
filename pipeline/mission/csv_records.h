// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV file that a person wrote for us, read strictly (RFC 4180): each cell knows where it stands,
// so that what is wrong with it can be found.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "models/result.h"

namespace secondlook {

struct CsvCell {
  std::string text;          // without its quotes and the blanks around it
  int line = 1, column = 1;  // where it begins, both from 1; columns count characters
};

using CsvRecord = std::vector<CsvCell>;

/// "priorities.csv:3:14"
std::string place_of(std::string_view file, const CsvCell& cell);

/// `text` in any encoding of decode_text. Cells are parted by commas, or by tabs or semicolons
/// where the first line has no comma. Empty lines are left out. A Problem is for a quote that is
/// never closed or that other words follow; it says where.
Result<std::vector<CsvRecord>> csv_records(std::string_view text, std::string_view file);

}  // namespace secondlook
