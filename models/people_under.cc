// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people_under.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <string_view>

#include "models/guarded_pattern.h"
#include "models/number_told.h"
#include "models/number_words.h"

namespace secondlook {
namespace {

// "one of four branch chiefs who report to the Director": the incumbent's peers.
bool is_one_of(std::string_view text, re2::StringPiece number) {
  static const GuardedPattern share(
      R"((?i)\b(?:one|any|each|either|first|last|senior) (?:of|among) (?:the |its |their )?$)");
  const auto at = static_cast<std::size_t>(number.data() - text.data());
  return share.in({text.data(), at}) || text.substr(at + number.size()).starts_with(" of ");
}

int reporting_to_it(const std::string& text) {
  static const GuardedPattern reporting(fmt::format(
      R"((?i)\b({}) (?:[\w,'’/()-]+ ){{0,6}}?(?:report (?:directly )?to|reporting to|under (?:this|the) (?:position|incumbent)|under both|direct reports|subordinate (?:employees|supervisors|managers))\b)",
      kNumberPattern));
  re2::StringPiece number;
  if (!reporting.in(text, &number) || is_one_of(text, number)) return 0;
  return number_of({number.data(), number.size()}).value_or(0);
}

}  // namespace

std::optional<int> people_under(const std::string& text) {
  static const GuardedPattern receiving(fmt::format(
      R"((?i)\b({}) (?:[\w'’/-]+ ){{0,2}}?(?:employees?|people|persons?|staff|positions|subordinates|workers) (?:[\w'’/-]+ ){{0,5}}?(?:receive|get|take|have) (?:[\w'’,/-]+ ){{1,6}}?from (?:the (?:incumbent|chief|head)|this position)\b)",
      kNumberPattern));
  static const GuardedPattern under(fmt::format(
      R"((?i)\b({}) (?:[\w,'’/()-]+ ){{0,5}}?(?:employees?|people|persons?|staff|positions|subordinates|personnel|servants|clerks|[a-z]+(?:ers|ors|ists|ians|ysts)) (?:who )?(?:(?:are|is) (?:supervised|led|directed|rated) by|answer to|(?:(?:work|serve) )?under) (?:the (?:incumbent|chief|head|supervisor)|this position|him|her)\b)",
      kNumberPattern));
  static const GuardedPattern on_board(fmt::format(
      R"((?i)\b({}) (?:employees |people |persons |staff )?(?:are )?(?:now |currently |presently )?on[- ]?board\b.{{0,80}}\b(?:rated|supervised|led|directed) by (?:the incumbent|this position)\b)",
      kNumberPattern));
  const int people = std::max({reporting_to_it(text), number_told(text, receiving),
                               number_told(text, under), number_told(text, on_board)});
  return people > 0 ? std::optional(people) : std::nullopt;
}

}  // namespace secondlook
