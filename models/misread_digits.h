// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that a recogniser takes for digits.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace secondlook {

/// An RE2 character class body of digits and of the letters they are misread as.
inline constexpr std::string_view kDigitLike = "0-9OoQDIlLiZzSsBG|!";

/// The digit that `c` is or looks like.
std::optional<char> digit_as_meant(char c);

/// `text` with look-alikes put back to digits: "O343" to "0343", "I4" to "14". Nothing where a
/// character looks like no digit, or where none is a digit: a word must not become a number.
std::optional<std::string> digits_as_meant(std::string_view text);

}  // namespace secondlook
