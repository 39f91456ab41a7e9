// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of a workbook as their cells show them, where it matters to what a list says.
#pragma once
#include <string>
#include <string_view>

namespace secondlook {

/// What a number format (ECMA-376, part 1, 18.8.30) makes of a number.
struct NumberFormat {
  enum class Kind { plain, date, percent };
  Kind kind = Kind::plain;
  int least_digits = 0;  // "0000" shows 343 as "0343"
  bool operator==(const NumberFormat&) const = default;
};

/// By the id of a built-in format, or by the code of one of the workbook's own.
NumberFormat built_in_format(int id);
NumberFormat format_of_code(std::string_view code);

/// `printed` is the number as the workbook stores it. A date comes as ISO 8601; `from_1904` tells
/// which day is day 0. What is no number comes back as it is.
std::string shown(std::string_view printed, const NumberFormat& format, bool from_1904);

}  // namespace secondlook
