// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/title_case.h"

#include <cstddef>

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

}  // namespace secondlook
