// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/link/path_words.h"

#include <algorithm>

#include "models/characters.h"

namespace secondlook {
namespace {

constexpr std::ptrdiff_t kFewestDigits = 3;  // fewer number pages, boxes and copies
constexpr std::size_t kFewestLetters = 3;    // fewer are a pay plan or an initial
constexpr std::size_t kMostParts = 32;

// A part of a path between anything that is neither letter nor digit.
std::vector<std::string> parts(std::string_view path) {
  std::vector<std::string> found;
  std::string part;
  const auto close = [&] {
    if (!part.empty() && found.size() < kMostParts) found.push_back(part);
    part.clear();
  };
  for (const char c : lower(path)) {
    const bool beyond_ascii = static_cast<unsigned char>(c) >= 0x80;
    if (is_letter(c) || is_digit(c) || beyond_ascii)
      part += c;
    else
      close();
  }
  close();
  return found;
}

std::ptrdiff_t digits_of(std::string_view part) {
  return std::count_if(part.begin(), part.end(), is_digit);
}

bool is_year(const std::string& part) {
  return part.size() == 4 && digits_of(part) == 4 &&
         (part.starts_with("19") || part.starts_with("20"));
}

// "gs" before "0343": a series.
bool is_pay_plan(std::string_view part) { return part.size() == 2 && digits_of(part) == 0; }

bool is_number(const std::vector<std::string>& all, std::size_t i, const LinkWords& words) {
  const std::string& part = all[i];
  if (digits_of(part) < kFewestDigits || is_year(part)) return false;
  if (i > 0 && is_pay_plan(all[i - 1]) && all[i - 1] != "pd") return false;
  const std::string letters = part.substr(0, part.find_first_of("0123456789"));
  return letters.size() <= kFewestLetters && (letters == "pd" || !words.filing.contains(letters));
}

}  // namespace

PathWords path_words(std::string_view path, const LinkWords& words) {
  PathWords result;
  const auto slash = path.rfind('/');
  if (slash != std::string_view::npos) result.folder = path.substr(0, slash);
  std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
  if (const auto dot = name.rfind('.'); dot != std::string_view::npos && dot > 0)
    name = name.substr(0, dot);
  const auto inner = result.folder.rfind('/');
  const std::string_view own_folder =
      std::string_view(result.folder).substr(inner == std::string::npos ? 0 : inner + 1);
  for (const std::string_view told : {own_folder, name}) {
    const std::vector<std::string> all = parts(told);
    for (std::size_t i = 0; i < all.size(); ++i)
      if (is_number(all, i, words)) result.numbers.push_back(all[i]);
  }
  for (std::string& part : parts(name))
    if (part.size() >= kFewestLetters && digits_of(part) == 0 && !words.filing.contains(part))
      result.words.push_back(std::move(part));
  return result;
}

}  // namespace secondlook
