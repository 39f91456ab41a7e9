// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit_staffs.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include "models/guarded_pattern.h"
#include "models/number_words.h"

namespace secondlook {
namespace {

constexpr char kPeople[] =
    "(?:employees|people|persons|positions|staff|personnel|members|ftes?|"
    "[a-z]{3,20}(?:ers|ors|ists|ians|ants|ents|ysts|rks))";

// "three teams of six employees each"
std::optional<int> alike_in_size(re2::StringPiece text) {
  static const GuardedPattern each(fmt::format(
      R"((?i)\b({0}) (?:[\w-]+ ){{0,2}}?(?:teams|units|sections|branches|crews|shifts|groups) (?:of|with) ({0})(?: (?:[\w-]+ ){{0,3}}?{1})?,? each\b)",
      kNumberPattern, kPeople));
  std::string units, size;
  if (!each.in(text, &units, &size)) return std::nullopt;
  const auto number = number_of(units), people = number_of(size);
  return number && people ? std::optional(*number * *people) : std::nullopt;
}

}  // namespace

std::optional<int> people_of_units(std::string_view text) {
  re2::StringPiece rest(text.data(), text.size()), number;
  if (const auto people = alike_in_size(rest)) return people;
  // The unit's name before its number, the people behind the first number at least.
  static const GuardedPattern sized(fmt::format(
      R"([A-Z][\w&'’-]+,? ?(?:\((?i:with )?|(?i:with|of) (?i:(?:a |its )?(?:staff|complement|total) of )?)({})(?:( (?i:(?:[\w-]+ ){{0,3}}?{}))|[,.;)]|$| and\b))",
      kNumberPattern, kPeople));
  int units = 0, all = 0;
  re2::StringPiece noun;
  while (sized.next_in(&rest, &number, &noun)) {
    const auto people = number_of({number.data(), number.size()});
    const std::string_view before =
        text.substr(0, static_cast<std::size_t>(number.data() - text.data()));
    const bool of_staff = before.ends_with("staff of ") || before.ends_with("complement of ");
    if (!people || (units == 0 && noun.empty() && !of_staff)) return std::nullopt;
    ++units;
    all += *people;
  }
  return units > 1 ? std::optional(all) : std::nullopt;
}

}  // namespace secondlook
