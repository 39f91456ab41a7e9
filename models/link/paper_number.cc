// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/link/paper_number.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <tuple>

#include "models/characters.h"
#include "models/link/title_words.h"
#include "models/misread_digits.h"

namespace secondlook {
namespace {

// Fewer digits number nothing that is the only one of its kind.
constexpr std::ptrdiff_t kFewestDigits = 2;
// "See block 24" is no number; "O44lI" and "HQ-01" are.
constexpr std::ptrdiff_t kLettersMore = 2;
// Longer strings are a sentence or a bar code.
constexpr std::size_t kLongest = 24;
// Parts that are told by their end alone: "HQ-04417" and "4417".
constexpr std::size_t kTellingEnd = 4;

constexpr std::array<std::string_view, 8> kCaptions{"PD",  "NO", "NUMBER", "POSITION",
                                                    "NUM", "NR", "POS",    "JD"};

}  // namespace

PaperNumber paper_number(std::string_view text) {
  std::string joined, piece;
  const auto close = [&] {
    const bool caption = std::find(kCaptions.begin(), kCaptions.end(), piece) != kCaptions.end();
    if (!caption || !joined.empty()) joined += piece;
    piece.clear();
  };
  for (const char c : text) {
    if (is_letter(c) || is_digit(c))
      piece += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    else
      close();
  }
  close();
  if (joined.starts_with("PD") && joined.size() > 2 && !is_letter(joined[2])) joined.erase(0, 2);
  const auto digits = std::count_if(joined.begin(), joined.end(), is_digit);
  const auto letters = static_cast<std::ptrdiff_t>(joined.size()) - digits;
  if (joined.size() > kLongest || digits < kFewestDigits || letters > digits + kLettersMore)
    return {};
  PaperNumber number;
  for (const char c : joined) number.meant += digit_as_meant(c).value_or(c);
  const auto without_zeros = [](std::string& digits) {
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  };
  without_zeros(joined);
  without_zeros(number.meant);
  if (joined.empty() || number.meant.empty()) return {};
  number.printed = std::move(joined);
  return number;
}

NumberLikeness compare(const PaperNumber& a, const PaperNumber& b, bool recognised) {
  if (a.empty() || b.empty()) return NumberLikeness::unknown;
  if (a.printed == b.printed) return NumberLikeness::same;
  if (a.meant == b.meant) return NumberLikeness::same_as_misread;
  const auto& [shorter, longer] =
      a.meant.size() < b.meant.size() ? std::tie(a.meant, b.meant) : std::tie(b.meant, a.meant);
  if (shorter.size() >= kTellingEnd && longer.ends_with(shorter)) return NumberLikeness::unclear;
  if (recognised && one_edit_apart(a.meant, b.meant)) return NumberLikeness::unclear;
  return NumberLikeness::different;
}

}  // namespace secondlook
