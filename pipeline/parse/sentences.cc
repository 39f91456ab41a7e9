// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/sentences.h"

#include "models/characters.h"

namespace secondlook {
namespace {

// A full stop behind so few letters ends an abbreviation: "No.", "U.S."
constexpr std::size_t kAbbreviation = 2;

// "GS-10 ........ 24", "GS-10 . . . . 24": dots that lead across a row.
bool leads_across(std::string_view text, std::size_t at) {
  const auto dot = [&](std::size_t i) { return i < text.size() && text[i] == '.'; };
  const bool close = at >= 3 && dot(at - 1) && dot(at - 2) && dot(at - 3);
  const bool spaced = at + 2 < text.size() && is_space(text[at + 1]) && dot(at + 2);
  const bool last_spaced = at >= 2 && is_space(text[at - 1]) && dot(at - 2);
  return close || spaced || last_spaced;
}

bool ends_sentence(std::string_view text, std::size_t at) {
  if (text[at] == '\n') return at + 1 < text.size() && text[at + 1] == '\n';
  if (text[at] != '.' && text[at] != '?' && text[at] != '!') return false;
  if (at + 1 >= text.size() || !is_space(text[at + 1]) || leads_across(text, at)) return false;
  std::size_t word = at;
  while (word > 0 && is_letter(text[word - 1])) --word;
  if (at - word > 0 && at - word <= kAbbreviation) return false;
  std::size_t next = at + 1;
  while (next < text.size() && is_space(text[next])) ++next;
  return next >= text.size() || !(text[next] >= 'a' && text[next] <= 'z');
}

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> sentences(std::string_view text) {
  std::vector<std::pair<std::size_t, std::size_t>> found;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && !ends_sentence(text, i)) continue;
    const std::size_t end = i < text.size() ? i + 1 : i;
    std::size_t first = begin, last = end;
    while (first < last && is_space(text[first])) ++first;
    while (last > first && is_space(text[last - 1])) --last;
    if (first < last) found.emplace_back(first, last);
    begin = end;
  }
  return found;
}

}  // namespace secondlook
