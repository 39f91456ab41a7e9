// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contract_staff.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include "models/guarded_pattern.h"
#include "models/number_words.h"
#include "models/told_of_others.h"

namespace secondlook {

std::optional<int> contract_people(const std::string& text) {
  static const GuardedPattern employed(fmt::format(
      R"((?i)\b({}) (?:[\w'’/-]+ ){{0,4}}?(?:employees|people|personnel|staff|workers|persons|guards|mechanics|[a-z]+(?:ers|ists|ians|men))\b)",
      kNumberPattern));
  static const GuardedPattern all_are(
      fmt::format(R"((?i)\ball ({}) (?:of them )?are\b)", kNumberPattern));
  re2::StringPiece number;
  if (!employed.in(text, &number) && !all_are.in(text, &number)) return std::nullopt;
  return number_of({number.data(), number.size()});
}

std::optional<Clause> without_contractors(const Clause& clause) {
  static const GuardedPattern besides(fmt::format(
      R"((?i),? (?:and|plus|besides|as well as|in addition to)(?: [\w'’-]+){{0,6}}? {}(?: [\w'’-]+){{0,3}}? contract)",
      kNumberPattern));
  re2::StringPiece found;
  if (!besides.find(clause.text, 0, {&found, 1})) return std::nullopt;
  Clause own = clause;
  own.text.resize(static_cast<std::size_t>(found.data() - clause.text.data()));
  return about_contractors(own.text) ? std::nullopt : std::optional(std::move(own));
}

}  // namespace secondlook
