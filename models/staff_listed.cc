// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_listed.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <numeric>
#include <vector>

#include "models/guarded_pattern.h"
#include "models/number_words.h"

namespace secondlook {

std::optional<int> people_listed(std::string_view text) {
  // Words of a kind up to the noun that says people; a grade may stand behind.
  static const RE2 kind(fmt::format(
      R"((?i)^[\s(:]*({}|an?) (?:[\w()/&'’-]+ ){{0,5}}?(?:employees?|people|persons?|positions?|staff|personnel|clerks?|aides?|interns?|[a-z-]{{2,20}}(?:ers?|ors?|ists?|ians?|ants?|ents?|eys?|ysts?|ses?))\b(?:,? \(?(?:GS|GG|WG|WL|WS)[- ]?[0-9/-]{{1,12}}\)?)?)",
      kNumberPattern));
  static const RE2 joint(R"(^(?:,? (?:and |plus |as well as )|[,;:] ?(?:and |plus )?|\) ?))");
  static const GuardedPattern everybody(
      R"((?i)\b(?:employees?|people|persons?|positions?|staff|personnel)\W*$)");
  std::vector<int> counts;
  bool total_first = false;
  re2::StringPiece rest(text), number;
  while (RE2::Consume(&rest, kind, &number)) {
    const auto one = number_of({number.data(), number.size()});
    counts.push_back(one.value_or(1));  // "a clerk"
    const std::string_view said = text.substr(0, text.size() - rest.size());
    if (counts.size() == 1) total_first = everybody.in(said);
    if (!RE2::Consume(&rest, joint)) break;
  }
  if (counts.size() < 2) return std::nullopt;
  const int all = std::accumulate(counts.begin(), counts.end(), 0);
  return total_first && all == 2 * counts.front() ? counts.front() : all;
}

}  // namespace secondlook
