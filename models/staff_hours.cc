// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_hours.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>

#include "models/characters.h"
#include "models/guarded_pattern.h"
#include "models/number_words.h"

namespace secondlook {
namespace {

constexpr double kHoursOfWeek = 40, kMonthsOfYear = 12;
constexpr double kHoursOfYear = 2080;  // 52 weeks; 5 U.S.C. 5504 has 2087 for pay
constexpr double kSeason = 0.5;        // of a year, where its months are not told

double figure(const re2::StringPiece& words) {
  return number_of({words.data(), words.size()}).value_or(0);
}

}  // namespace

double full_time_of(double people, const std::string& words, const std::string& rest) {
  static const GuardedPattern equal_to(fmt::format(
      R"((?i)\b(?:hours|time|work|efforts?) (?:\w+ )?(?:comes?|come up|amounts?|adds? up|is equal|are equal|equals?|counts?|is counted|is that|are those)[^.;0-9]{{0,30}}?\b({0})\b|\b({0})(?: and one half| and a half)? (?:full[- ]time equivalents?|ftes?|staff[- ]years?|work[- ]years?)\b|\breckoned as ({0}) full years?\b)",
      kNumberPattern));
  static const GuardedPattern of_them_half(fmt::format(
      R"((?i)\b(?:of (?:whom|which|them) )?({0}) (?:of (?:them|whom) )?(?:works? |is |are )?(?:at )?half[- ]time\b)",
      kNumberPattern));
  static const GuardedPattern both(fmt::format(
      R"((?i)^\W*({0}) full[- ]time,? (?:and )?({0}) (?:half|part)[- ]time\b)", kNumberPattern));
  static const RE2 half(
      R"((?i)\bhalf[- ]time\b|\b(?:about )?half (?:of )?(?:the|a|each) year\b|\bwork(?:s|ing)? half\b|\bpart[- ]time\b)");
  static const GuardedPattern hours_of_week(
      fmt::format(R"((?i)\b({0})(?: to {0})? hours (?:a|per|each|every) week\b)", kNumberPattern));
  static const GuardedPattern hours_of_day(
      fmt::format(R"((?i)\b({0}) hours (?:a|per|each|every) day\b)", kNumberPattern));
  static const GuardedPattern days_of_week(
      fmt::format(R"((?i)\b({0}) days? (?:a|per|each|in the) week\b)", kNumberPattern));
  static const RE2 months(fmt::format(R"((?i)\b({0})(?: to {0})? months?\b)", kNumberPattern));
  static const GuardedPattern hours_of_year(
      R"((?i)\b([0-9]{1,3},[0-9]{3}) (?:volunteer |unpaid )?hours\b)");
  static const RE2 season(
      R"((?i)\b(?:seasonal(?:s|ly)?|in (?:the )?season|summer|temporar(?:y|ies)|intermittent)\b)");
  static const GuardedPattern not_so(R"((?i)\bfull[- ]time\b)");
  const std::string all = words + " | " + rest;
  re2::StringPiece a, b, c;
  if (equal_to.in(all, &a, &b, &c)) return figure(!a.empty() ? a : !b.empty() ? b : c);
  if (hours_of_year.in(all, &a)) return figure(a) / kHoursOfYear;
  if (both.in(rest, &a, &b)) return figure(a) + figure(b) / 2;
  double share = 1;
  if (hours_of_week.in(all, &a))
    share = std::min(figure(a) / kHoursOfWeek, 1.0);
  else if (hours_of_day.in(all, &a))
    share = std::min(figure(a) / 8, 1.0);
  else if (days_of_week.in(all, &a))
    share = std::min(figure(a) / 5, 1.0);
  else if (of_them_half.in(all, &a) && figure(a) < people)
    return people - figure(a) / 2;
  else if (RE2::PartialMatch(all, half))
    share = 0.5;
  if (RE2::PartialMatch(all, months, &a) && figure(a) < kMonthsOfYear)
    share *= figure(a) / kMonthsOfYear;
  else if (!not_so.in(all) && RE2::PartialMatch(all, season))
    share *= kSeason;
  return people * (share > 0 ? share : 1);
}

bool is_seasonal(const std::string& words, const std::string& rest) {
  static const RE2 season(
      R"((?i)\b(?:seasonals?|seasonally|(?:in|during|for) (?:the )?(?:\w+ )?season|intermittent|(?:for|about|some) (?:about )?(?:[0-9]+|two|three|four|five|six|seven|eight|nine)(?: to \w+)? months)\b)");
  return RE2::PartialMatch(words + " | " + rest, season);
}

double part_of_year(const std::string& lead) {
  static const RE2 months(
      R"((?i)\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:to|through|until|till) (?:the (?:end|middle) of |mid[- ])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)");
  static const std::string names = "jan feb mar apr may jun jul aug sep oct nov dec ";
  std::string first, last;
  if (!RE2::PartialMatch(lead, months, &first, &last)) return 1;
  const auto number = [](const std::string& month) {
    return static_cast<int>(names.find(lower(month)) / 4);
  };
  const int count = (number(last) - number(first) + 12) % 12 + 1;
  return count / kMonthsOfYear;
}

}  // namespace secondlook
