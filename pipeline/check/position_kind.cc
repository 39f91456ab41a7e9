// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/position_kind.h"

#include <re2/re2.h>

#include <algorithm>
#include <string_view>

namespace secondlook {
namespace {

constexpr std::size_t kLinesOfHead = 10;

bool states_factor_of(const PositionDescription& position, std::string_view standard) {
  return std::any_of(position.stated.factors.begin(), position.stated.factors.end(),
                     [&](const StatedFactor& factor) {
                       return factor.factor.size() > standard.size() &&
                              factor.factor.starts_with(standard) &&
                              factor.factor[standard.size()] == '-';
                     });
}

bool title_matches(const PositionDescription& position, const RE2& words) {
  const Classification& classified = position.classified;
  return (classified.title && RE2::PartialMatch(classified.title->value, words)) ||
         (classified.organizational_title &&
          RE2::PartialMatch(classified.organizational_title->value, words));
}

}  // namespace

bool is_called_supervisory(const PositionDescription& position) {
  static const RE2 words(R"((?i)\b(?:supervisory|supervisor|supvy?)\b)");
  const auto& supervisory = position.classified.supervisory;
  if (supervisory && (supervisory->value == "supervisory" || supervisory->value == "managerial"))
    return true;
  return (position.classified.title &&
          RE2::PartialMatch(position.classified.title->value, words)) ||
         states_factor_of(position, "gssg");
}

bool is_named_as_head(const PositionDescription& position, const RunningText& text) {
  static const RE2 head_of_unit(
      R"((?i)^(?:the )?(?:[\w'’/-]+ ){0,4}?(?:chief|head|director|superintendent|captain|lieutenant|foreman|(?:officer|agent)[- ]in[- ]charge|manager)\b(?:$| ?[,(:/-]| of\b| for\b))");
  static const RE2 supervisor_line(
      R"((?i)^\W*(?:[\w'’/& -]{2,60}[,(:–-] ?)?(?:supervisory [a-z]{4,}|(?:[\w'’/&-]+ ){1,6}supervisor(?: \([^)]*\))?\W*$))");
  static const RE2 head_line(
      R"((?i)^\W*(?:(?:chief|head|superintendent|foreman)(?:, | of )|(?:[\w'’/-]+ ){1,4}in charge\W*$))");
  static const RE2 of_a_form(
      R"((?i)\bsupervisory (?:controls?|non|status|code|positions?|level|guide|authorit|dut|responsib|factor|organization)|\b(?:immediate|first|second|level|of|name|by|to|the|your) (?:\w+ )?supervisor)");
  if (title_matches(position, head_of_unit)) return true;
  for (std::size_t i = 0; i < std::min(text.lines.size(), kLinesOfHead); ++i) {
    const std::string line =
        text.text.substr(text.lines[i].begin, text.lines[i].end - text.lines[i].begin);
    if (RE2::PartialMatch(line, head_line) ||
        (RE2::PartialMatch(line, supervisor_line) && !RE2::PartialMatch(line, of_a_form)))
      return true;
  }
  return false;
}

bool is_called_deputy(const PositionDescription& position) {
  static const RE2 words(R"((?i)\bdeputy\b|\bassistant chief\b)");
  return title_matches(position, words);
}

bool is_general_schedule(const PositionDescription& position) {
  const auto& plan = position.classified.pay_plan;
  return !plan || plan->value == "GS" || plan->value == "GM" || plan->value == "GG" ||
         plan->value == "GL";
}

bool is_mixed(const PositionDescription& position) {
  return states_factor_of(position, "fes") && states_factor_of(position, "gssg");
}

}  // namespace secondlook
