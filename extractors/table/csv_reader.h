// SPDX-License-Identifier: GPL-3.0-or-later
// Tables written as plain text: a line for each row, a delimiter between cells (RFC 4180, and what
// programs make of it).
#pragma once
#include <optional>
#include <string_view>

#include "extractors/table/sheet.h"
#include "models/result.h"

namespace secondlook {

/// The delimiter (',', ';', '|' or a tab) that parts `head`, the UTF-8 beginning of a file, into a
/// table: most rows have as many cells as the others. Nothing for prose, whose commas and
/// semicolons are followed by blanks and come as they please.
std::optional<char> csv_delimiter(std::string_view head);

/// `bytes` in any encoding of decode_text. A quoted cell may hold delimiters and line ends; one
/// that is never closed ends with the file. Blank rows are left out.
Result<Sheet> read_csv(std::string_view bytes, const TableLimits& limits);

}  // namespace secondlook
