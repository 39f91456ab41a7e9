// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/value_shape.h"

#include <re2/re2.h>

#include <algorithm>
#include <functional>
#include <map>

#include "models/characters.h"
#include "pipeline/parse/classification_code.h"
#include "pipeline/parse/dates.h"
#include "pipeline/parse/staff_field.h"
#include "pipeline/parse/title_case.h"
#include "pipeline/parse/unit_names.h"

namespace secondlook {
namespace {

// A name or a title is no longer than this, in bytes; more is prose.
constexpr std::size_t kLongestName = 60;
constexpr std::size_t kLongestTitle = 120;

using Test = std::function<bool(const std::string&, const NamingWords&)>;

bool is_number(const std::string& value, const NamingWords&) {
  static const RE2 number(R"(^[\s#:_]*(?:[A-Z]{1,5}[ -]?)?[A-Z0-9./~_-]*[0-9])");
  static const RE2 date(R"(^\W*[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}\b)");
  return value.size() <= kLongestName && RE2::PartialMatch(value, number) &&
         !RE2::PartialMatch(value, date);
}

bool is_person(const std::string& value, const NamingWords& naming) {
  static const RE2 vacant(R"((?i)^\W*(?:vacan(?:t|cy)|unencumbered|none)\b)");
  return !person_in(value, naming).empty() || RE2::PartialMatch(value, vacant);
}

bool is_title(const std::string& value, const NamingWords& naming) {
  if (!find_classification_codes(value).empty()) return true;
  return value.size() <= kLongestTitle && !is_prose(value) && naming.names(value) == Names::title;
}

bool is_unit(const std::string& value, const NamingWords& naming) {
  return value.size() <= kLongestTitle &&
         (names_unit(value) || (!is_prose(value) && naming.names(value) == Names::organization));
}

bool is_code(const std::string& value, const NamingWords&) {
  return !find_classification_codes(value).empty() || !pay_plan_in(value).empty();
}

bool is_staff(const std::string& value, const NamingWords&) { return staff_in(value).has_value(); }

const std::map<std::string_view, Test>& tests() {
  static const std::map<std::string_view, Test> kTests = {
      {"pd_number", is_number},
      {"position_number", is_number},
      {"organization_code", is_number},
      {"employees_supervised", is_staff},
      {"incumbent", is_person},
      {"supervisor", is_person},
      {"title", is_title},
      {"organization", is_unit},
      {"classification_code", is_code},
      {"pay_plan", [](const auto& value, const auto&) { return !pay_plan_in(value).empty(); }},
      {"series", [](const auto& value, const auto&) { return !series_in(value).empty(); }},
      {"grade", [](const auto& value, const auto&) { return grade_in(value).has_value(); }},
      {"period", [](const auto& value, const auto&) { return find_period(value).has_value(); }},
      {"period_begin", [](const auto& value, const auto&) { return find_date(value).has_value(); }},
      {"period_end", [](const auto& value, const auto&) { return find_date(value).has_value(); }},
      {"date_classified",
       [](const auto& value, const auto&) { return find_date(value).has_value(); }}};
  return kTests;
}

}  // namespace

bool has_shape(std::string_view field) { return tests().contains(field); }

bool has_shape_of(std::string_view field, const std::string& value, const NamingWords& naming) {
  const auto test = tests().find(field);
  return test == tests().end() || test->second(value, naming);
}

std::string person_in(std::string_view value, const NamingWords& naming) {
  static const RE2 name(
      R"(^[\s_*.,:-]*(?:/s/|//signed//)?\s*((?:\(?(?:Mr|Ms|Mrs|Dr)\.? )?\p{Lu}[\pL.'’-]*(?:(?:, ?| )(?:\p{Lu}[\pL.'’-]*|de|van|von|der|la|del|y))+))");
  static const RE2 no_name(
      R"((?i)\b(?:signature|date|title|name|number|vacant|none|n/a|position|employee|supervisor|grade|series|see|attached)\b)");
  // "Odile Brandt (Program Analyst, GS-0343-12)".
  value = trimmed(value.substr(0, value.find_first_of("(;|", 1)), " \t\n_");
  re2::StringPiece found;
  if (value.size() > kLongestName || RE2::PartialMatch(value, no_name) ||
      !RE2::PartialMatch(value, name, &found))
    return "";
  std::string person(trimmed(found, " ,"));
  std::string parted = person;  // "BRANDT,ODILE" is two words
  std::replace(parted.begin(), parted.end(), ',', ' ');
  if (naming.names(parted) != Names::person) person.clear();
  return person;
}

}  // namespace secondlook
