// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/separate/printed_page_number.h"

#include <re2/re2.h>

#include "models/characters.h"
#include "models/misread_digits.h"

namespace secondlook {
namespace {

// "l" of "Page l of 4" is a one; a lone letter is none, as no digit vouches for it, but for those
// that "page" or "of" stand beside.
std::optional<int> number_of(std::string_view printed) {
  std::string digits;
  for (const char c : printed) {
    const auto digit = digit_as_meant(c);
    if (!digit) return std::nullopt;
    digits += *digit;
  }
  if (digits.empty() || digits.size() > 3) return std::nullopt;
  return std::stoi(digits);
}

}  // namespace

std::optional<PrintedPageNumber> printed_page_number(std::string_view line) {
  static const RE2 spoken(
      R"((?i)(.*?)(?:^|[^\pL\pN])(?:page|pg\.?|p\.)\s*(?:no\.?|number|#)?\s*:?\s*([0-9OIl|]{1,3})(?:\s*(?:of|/)\s*([0-9OIl|SBZ]{1,3}))?(?:[^\pL\pN](.*))?$)");
  static const RE2 counted(R"((?i)^[^\pL\pN]*([0-9Il|]{1,3})\s+of\s+([0-9]{1,3})[^\pL\pN]*$)");
  static const RE2 bare(R"((?i)^[^\pL\pN]*([0-9]{1,3})[^\pL\pN]*(?:page)?[^\pL\pN]*$)");
  std::string before, number, total, after;
  PrintedPageNumber found;
  if (RE2::FullMatch(line, spoken, &before, &number, &total, &after)) {
    found.rest = std::string(trimmed(before + " " + after));
    found.says_page = true;
  } else if (RE2::FullMatch(line, counted, &number, &total)) {
    found.says_page = true;
  } else if (!RE2::FullMatch(line, bare, &number)) {
    return std::nullopt;
  }
  const auto value = number_of(number);
  if (!value || *value == 0) return std::nullopt;
  found.number = *value;
  if (!total.empty()) found.total = number_of(total);
  if (found.total && *found.total < found.number) found.total.reset();
  return found;
}

}  // namespace secondlook
