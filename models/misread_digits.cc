// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/misread_digits.h"

namespace secondlook {

std::optional<char> digit_as_meant(char c) {
  switch (c) {
    case 'O':
    case 'o':
    case 'Q':
    case 'D':
      return '0';
    case 'I':
    case 'l':
    case 'L':
    case 'i':
    case '|':
    case '!':
      return '1';
    case 'Z':
    case 'z':
      return '2';
    case 'S':
    case 's':
      return '5';
    case 'G':
    case 'b':
      return '6';
    case 'B':
      return '8';
    default:
      return c >= '0' && c <= '9' ? std::optional(c) : std::nullopt;
  }
}

std::optional<std::string> digits_as_meant(std::string_view text) {
  std::string digits;
  bool any_digit = false;
  for (const char c : text) {
    const auto digit = digit_as_meant(c);
    if (!digit) return std::nullopt;
    any_digit = any_digit || digit == c;
    digits += *digit;
  }
  if (!any_digit) return std::nullopt;
  return digits;
}

}  // namespace secondlook
