// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/link/person_name.h"

#include <vector>

#include "models/characters.h"
#include "models/link/title_words.h"

namespace secondlook {
namespace {

constexpr std::size_t kMostParts = 6;

// The parts of a name in the order they stand, without courtesies.
std::vector<std::string> parts(std::string_view text, const LinkWords& words) {
  std::vector<std::string> found;
  std::string part;
  const auto close = [&] {
    if (!part.empty() && !words.courtesy.contains(part)) {
      // One word at a time keeps the order, and folds as titles are folded.
      const std::vector<std::string> folded = title_words(part, {});
      if (!folded.empty()) found.push_back(folded.front());
    }
    part.clear();
  };
  for (const char c : lower(text)) {
    const bool beyond_ascii = static_cast<unsigned char>(c) >= 0x80;
    if (is_letter(c) || is_digit(c) || beyond_ascii)
      part += c;
    else if (c != '\'' && c != '-')
      close();
  }
  close();
  return found;
}

bool is_empty_post(std::string_view text) {
  const std::string plain = lower(text);
  return plain.find("vacan") != std::string::npos || plain == "tbd" || plain == "n/a";
}

bool agree(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return true;
  if (a.size() == 1 || b.size() == 1) return a.front() == b.front();
  return a == b || a.starts_with(b) || b.starts_with(a) || one_edit_apart(a, b);
}

bool last_names_agree(std::string_view a, std::string_view b) {
  constexpr std::size_t kLongName = 5;
  return a == b || (a.size() >= kLongName && b.size() >= kLongName && one_edit_apart(a, b));
}

}  // namespace

PersonName person_name(std::string_view text, const LinkWords& words) {
  if (is_empty_post(text)) return {};
  const auto comma = text.find(',');
  std::vector<std::string> before = parts(text.substr(0, comma), words);
  std::vector<std::string> after = comma == std::string_view::npos
                                       ? std::vector<std::string>{}
                                       : parts(text.substr(comma), words);
  if (before.empty() || before.size() + after.size() > kMostParts) return {};
  PersonName name;
  name.last = before.back();
  if (!after.empty())
    name.first = after.front();
  else if (before.size() > 1)
    name.first = before.front();
  // "ALDER R": the initial stands behind.
  if (after.empty() && before.size() == 2 && name.last.size() == 1)
    std::swap(name.last, name.first);
  if (name.last.size() < 2) return {};
  name.printed = trimmed(text);
  return name;
}

bool same_person(const PersonName& a, const PersonName& b) {
  return !a.empty() && !b.empty() && last_names_agree(a.last, b.last) && agree(a.first, b.first);
}

bool different_people(const PersonName& a, const PersonName& b) {
  return !a.empty() && !b.empty() && !same_person(a, b);
}

}  // namespace secondlook
