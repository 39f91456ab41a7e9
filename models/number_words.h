// SPDX-License-Identifier: GPL-3.0-or-later
// Small numbers as papers write them: in figures or in words.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace secondlook {

/// RE2 syntax for one number: "14", "1,200", "seven", "twenty-four".
extern const std::string_view kNumberPattern;

/// One stands in the text. Most statements have none, and many patterns ask for one.
bool has_number(std::string_view text);

/// The value of what kNumberPattern matched, in any case of letters.
std::optional<int> number_of(std::string_view words);

}  // namespace secondlook
