// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/classification_code.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <cctype>

#include "models/misread_digits.h"

namespace secondlook {
namespace {

// Pay plans that position papers carry (OPM data standards; Classifier's Handbook), with how
// recognisers misread the commonest: no plan is written G5. Small letters are read for those only
// that are no English words.
constexpr char kPayPlan[] =
    "(?i:GS|G5|6S|GM|SES)|GG|GL|GP|GR|ES|E5|SL|5L|ST|5T|EX|AD|AL|CA|IG|IE|NH|NJ|NK|NO|ZP|ZA|ZT|ZS|"
    "DP|DT|DE|DB|DR|DA|DG|DK|DS|ND|NT|NM|NG|IA|IC|IR|FV|FG|CY|CT|WG|WL|WS|WD|WN|SV|TP|VN|VM|LEO";

constexpr int kFormerGrades = 18;        // GS-16 to 18 ended in 1991; old papers still show them
constexpr std::size_t kShortSeries = 2;  // digits of "GS-18-12", series 0018 without its zeros

std::string upper(std::string_view text) {
  std::string result;
  for (const char c : text)
    result += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return result;
}

std::string plan_as_meant(std::string_view text) {
  std::string plan = upper(text);
  if (plan == "G5" || plan == "6S") return "GS";
  if (plan == "E5" || plan == "SES") return "ES";
  if (plan == "5L") return "SL";
  if (plan == "5T") return "ST";
  return plan;
}

bool graded(const std::string& plan) {
  return plan != "ES" && plan != "SL" && plan != "ST" && plan != "EX";
}

std::optional<std::string> series_as_meant(std::string_view text) {
  auto digits = digits_as_meant(text);
  if (!digits || digits->size() < 2 || digits->size() > 4) return std::nullopt;
  return std::string(4 - digits->size(), '0') + *digits;
}

std::optional<int> number_as_meant(std::string_view text) {
  const auto digits = digits_as_meant(text);
  if (!digits || digits->size() > 4) return std::nullopt;
  return std::stoi(*digits);
}

// The series as a code prints them. What could be a grade is no short series: "GS-12-13" is two
// grades.
std::vector<std::string> series_of(std::string_view printed) {
  if (printed.size() != kShortSeries) return series_in(printed);
  auto series = series_as_meant(printed);
  if (!series || std::stoi(*series) < kFormerGrades) return {};
  return {*std::move(series)};
}

const RE2& code_pattern() {
  static const RE2 pattern(fmt::format(
      R"(\b({plan})[ \t]*[-/ ,:]{{0,3}}[ \t]*(?i:series[ ]*)?([{d}]{{2,4}}(?:[ ]*[/,&][ ]*(?:{plan})?-?[{d}]{{3,4}})*)(?:\([{d}]{{2}}\))?)"
      R"((?:(?:[ \t]*[-/,:][ \t]*|[ \t]+)(?i:grade[ ]*)?(?i:gs[- ]?)?([{d}]{{1,2}}))?(?:[^\pL\pN]|$))",
      fmt::arg("plan", kPayPlan), fmt::arg("d", kDigitLike)));
  return pattern;
}

}  // namespace

std::vector<std::string> series_in(std::string_view text) {
  static const RE2 pattern(fmt::format(
      R"((?:^|[^\pL\pN])(?:(?:{})[- ]*)?([{}]{{3,4}})(?:\([0-9]{{2}}\))?(?:[^\pL\pN]|$))", kPayPlan,
      kDigitLike));
  std::vector<std::string> found;
  re2::StringPiece rest(text), group;
  while (RE2::PartialMatch(rest, pattern, &group)) {
    if (auto series = series_as_meant(group);
        series && std::find(found.begin(), found.end(), *series) == found.end())
      found.push_back(*series);
    rest = re2::StringPiece(group.end(), static_cast<std::size_t>(rest.end() - group.end()));
  }
  return found;
}

std::optional<int> grade_in(std::string_view text) {
  static const RE2 pattern(fmt::format(
      R"(^[ \t]*(?i:(?:final |proposed )?grade[: ]*)?(?i:(?:GS|G5|GM|GG)[- ]*)?([{}]{{1,2}})(?:[^\pL\pN%]|$))",
      kDigitLike));
  re2::StringPiece group;
  if (!RE2::PartialMatch(text, pattern, &group)) return std::nullopt;
  const auto grade = number_as_meant(group);
  if (!grade || *grade < 1 || *grade > kFormerGrades) return std::nullopt;
  return grade;
}

std::string pay_plan_in(std::string_view text) {
  static const RE2 pattern(fmt::format(R"(^[ \t]*(?i:({}))(?:[^\pL]|$))", kPayPlan));
  static const RE2 general_schedule(R"((?i)^\W*general schedule\b)");
  static const RE2 executive_service(R"((?i)^\W*senior executive service\b)");
  re2::StringPiece group;
  if (RE2::PartialMatch(text, pattern, &group)) return plan_as_meant(group);
  if (RE2::PartialMatch(text, general_schedule)) return "GS";
  if (RE2::PartialMatch(text, executive_service)) return "ES";
  return {};
}

std::vector<ClassificationCode> find_classification_codes(std::string_view text) {
  std::vector<ClassificationCode> found;
  re2::StringPiece rest(text), plan, series, grade;
  while (RE2::PartialMatch(rest, code_pattern(), &plan, &series, &grade)) {
    const char* end = grade.data() != nullptr ? grade.end() : series.end();
    ClassificationCode code;
    code.pay_plan = plan_as_meant(plan);
    code.series = series_of(series);
    code.begin = static_cast<std::size_t>(plan.data() - text.data());
    code.end = static_cast<std::size_t>(end - text.data());
    if (grade.data() != nullptr && graded(code.pay_plan)) {
      if (const auto number = number_as_meant(grade);
          number && *number >= 1 && *number <= kFormerGrades)
        code.grade = number;
    }
    // "GS-343" alone may be a page of a manual; with no grade only a system without grades is
    // believed.
    const bool whole = code.grade.has_value() || !graded(code.pay_plan);
    // "FG/GS-0130-14": what looked like a series may be the plan that has one.
    if (code.series.empty() || !whole)
      end = plan.end();
    else
      found.push_back(std::move(code));
    rest = re2::StringPiece(end, static_cast<std::size_t>(rest.end() - end));
  }
  return found;
}

}  // namespace secondlook
