// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/staff_field.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <string>

#include "models/number_words.h"

namespace secondlook {

std::optional<int> staff_in(std::string_view value) {
  static const RE2 number(fmt::format(
      R"((?i)^\W*({})\s*(?:$|[,;(]|(?:(?:federal|civilian|full-time|subordinate|direct) )*(?:employees?|subordinates?|positions?|people|persons?|staff|personnel|reports|ftes?)\b))",
      kNumberPattern));
  re2::StringPiece found;
  if (!RE2::PartialMatch(value, number, &found)) return std::nullopt;
  const auto staff = number_of({found.data(), found.size()});
  return staff && *staff > 0 ? staff : std::nullopt;
}

std::optional<Stated<int>> staff_field(const RunningText& text,
                                       std::span<const LabelledValue> fields) {
  std::optional<Stated<int>> largest;
  for (const LabelledValue& field : fields) {
    if (field.field != "employees_supervised") continue;
    const auto staff = staff_in(field.value(text));
    if (staff && (!largest || *staff > largest->value)) largest = {*staff, field.evidence(text)};
  }
  return largest;
}

}  // namespace secondlook
