// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/identity_of.h"

#include <re2/re2.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "models/characters.h"
#include "pipeline/parse/value_shape.h"

namespace secondlook {
namespace {

// A number or a code is no longer than this, in bytes; more is prose.
constexpr std::size_t kLongestCode = 24;

std::string_view caption(const RunningText& text, const LabelledValue& field) {
  return std::string_view(text.text).substr(field.label_begin, field.label_end - field.label_begin);
}

// The first word or two of a value that hold a digit: "04417", "HPS 0112".
std::string number_in(const std::string& value) {
  static const RE2 number(R"(^[\s#:]*([A-Z0-9][A-Za-z0-9./_-]*(?: [0-9][A-Z0-9-]*)?))");
  re2::StringPiece found;
  if (!RE2::PartialMatch(value, number, &found) || found.size() > kLongestCode ||
      std::none_of(found.begin(), found.end(), is_digit))
    return "";
  return std::string(trimmed(found, ".-/ "));
}

}  // namespace

Identity identity_of(const RunningText& text, const Classification& classified,
                     const std::vector<LabelledValue>& fields) {
  static const RE2 of_position(
      R"((?i)^\W*(?:[0-9]{1,2}\W+)?(?:agency |individual )*position (?:control )?(?:no|num|nbr|#|id|control))");
  static const RE2 of_both(R"((?i)\bposition\b.{0,16}/ ?(?:pd|jd|position description)\b)");
  static const RE2 of_description(R"((?i)\b(?:pd|description|job|master record|core)\b)");
  Identity is;
  for (const auto& [from, to] :
       {std::pair{&classified.title, &is.title},
        std::pair{&classified.organizational_title, &is.organizational_title},
        std::pair{&classified.pay_plan, &is.pay_plan},
        std::pair{&classified.pd_number, &is.pd_number}})
    if (*from) *to = (*from)->value;
  for (const auto& series : classified.series) is.series.push_back(series.value);
  for (const auto& unit : classified.organization) is.organization.push_back(unit.value);
  if (classified.grade) is.grade = classified.grade->value;
  bool described = false;  // a number was captioned as the description's
  for (const LabelledValue& field : fields) {
    if (field.parts.empty()) continue;
    const std::string value = field.value(text);
    if (field.field == "incumbent" && is.incumbent.empty()) is.incumbent = person_in(value, {});
    if (field.field == "organization_code" && is.organization_code.empty())
      is.organization_code = number_in(value);
    if (field.field == "position_number" && is.position_number.empty())
      is.position_number = number_in(value);
    if (field.field != "pd_number") continue;
    // "Position # / PD #" over "H26901 / 91546".
    if (const auto slash = value.find(" / ");
        slash != std::string::npos && RE2::PartialMatch(caption(text, field), of_both)) {
      is.position_number = number_in(value.substr(0, slash));
      is.pd_number = number_in(value.substr(slash + 3));
      described = true;
      continue;
    }
    const std::string number = number_in(value);
    if (number.empty()) continue;
    if (is.position_number.empty() && RE2::PartialMatch(caption(text, field), of_position))
      is.position_number = number;
    if (!described && RE2::PartialMatch(caption(text, field), of_description)) {
      described = true;
      is.pd_number = number;
    }
  }
  return is;
}

}  // namespace secondlook
