// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/title_case.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "models/characters.h"

namespace secondlook {

bool is_title_case(std::string_view text) {
  std::size_t words = 0, capitals = 0, letters = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_letter(text[i]) || (i > 0 && (is_letter(text[i - 1]) || text[i - 1] == '\''))) continue;
    std::size_t end = i;
    while (end < text.size() && is_letter(text[end])) ++end;
    letters = end - i;
    if (letters < 4) continue;
    ++words;
    if (is_upper(text[i])) ++capitals;
  }
  return words > 0 && 2 * capitals > words;
}

bool is_prose(std::string_view words) {
  static constexpr std::string_view kOfTitles[] = {"of", "and", "for", "the", "in", "to", "or"};
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    const std::string_view word = trimmed(words.substr(at, end - at), "(),;:");
    at = end + 1;
    if (!word.empty() && is_letter(word.front()) && !is_upper(word.front()) &&
        std::find(std::begin(kOfTitles), std::end(kOfTitles), word) == std::end(kOfTitles))
      return true;
  }
  return false;
}

}  // namespace secondlook
