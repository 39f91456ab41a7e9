// SPDX-License-Identifier: GPL-3.0-or-later
// Plain-text helpers on UTF-8 whose letters of interest are ASCII: captions, headings, codes and
// cues.
#pragma once
#include <cctype>
#include <string>
#include <string_view>

namespace secondlook {

inline bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n'; }
inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
inline bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
inline bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

inline std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return result;
}

/// `text` without any of `characters` at its ends.
inline std::string_view trimmed(std::string_view text, std::string_view characters = " \t\n") {
  const std::size_t first = text.find_first_not_of(characters);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(characters) - first + 1);
}

}  // namespace secondlook
