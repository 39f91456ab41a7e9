// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contract_staff.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <string_view>

#include "models/guarded_pattern.h"
#include "models/number_words.h"
#include "models/told_of_others.h"

namespace secondlook {
namespace {

constexpr std::string_view kCompany =
    R"((?:compan(?:y|ies)|firms?|vendors?|corporations?|concession(?:ers?|aires?)))";
constexpr std::string_view kPeople =
    R"((?:employees|people|personnel|staff|workers|persons|guards|mechanics|attendants|agents|[a-z]+(?:ers|ists|ians|men)))";

}  // namespace

std::optional<int> contract_people(const std::string& text) {
  static const GuardedPattern employed(fmt::format(
      R"((?i)\b({}) (?:[\w'’/-]+ ){{0,4}}?(?:{}|contractors)\b)", kNumberPattern, kPeople));
  static const GuardedPattern counted(
      fmt::format(R"((?i)\b({}) (?:of them\b|contractor(?:[.,;)]|$)))", kNumberPattern));
  static const GuardedPattern all_are(fmt::format(R"((?i)\ball ({}) are\b)", kNumberPattern));
  re2::StringPiece number;
  if (!employed.in(text, &number) && !counted.in(text, &number) && !all_are.in(text, &number))
    return std::nullopt;
  return number_of({number.data(), number.size()});
}

bool tells_of_company_under_contract(const std::string& text) {
  static const GuardedPattern under_contract(fmt::format(
      R"((?i)\b(?:{0}\b[^.;]{{0,80}}\b(?:under|by|on|through) (?:[\w-]+ ){{0,3}}?contracts?\b|(?:under|by|on|through) (?:[\w-]+ ){{0,3}}?contracts?\b[^.;]{{0,60}}\b(?:by|with|to|from) (?:[\w-]+ ){{0,3}}?{0}|{0}(?:['’]s|s['’]|['’]) (?:[\w-]+ ){{0,2}}contract|contracts? with (?:[\w-]+ ){{0,3}}{0}|contracting officer['’]?s?['’]? (?:technical |[\w]+ )?representative|COT?R|concession(?:ers?|aires?))\b)",
      kCompany));
  return under_contract.in(text);
}

std::optional<int> company_people(const std::string& text) {
  static const GuardedPattern companys(fmt::format(
      R"((?i)\b(?:{0}\b[^.;]{{0,90}}?\b(?:has|have|with|employs?|keeps?|puts?|furnish(?:es)?|suppl(?:y|ies)|provides?|whose) (?:(?:about|some|its|their|here|on|site) ){{0,3}}({1}) (?:[\w'’/-]+ ){{0,4}}?{2}|({1}) (?:[\w'’/-]+ ){{0,4}}?{2}\b[^.;]{{0,40}}? (?:of|from|by) (?:[\w'’-]+ ){{1,4}}?{0})\b)",
      kCompany, kNumberPattern, kPeople));
  re2::StringPiece behind, before;
  if (!companys.in(text, &behind, &before)) return std::nullopt;
  const re2::StringPiece number = behind.empty() ? before : behind;
  return number_of({number.data(), number.size()});
}

std::optional<int> federal_people(const std::string& text) {
  static const GuardedPattern federal(fmt::format(
      R"((?i)\b({}) (?:[\w-]+ )?(?:federal|government|civil[- ]service|civilian) (?:employees?|workers?|staff|personnel)\b)",
      kNumberPattern));
  re2::StringPiece number;
  if (!federal.in(text, &number)) return std::nullopt;
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
