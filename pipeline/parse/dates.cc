// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/dates.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <array>
#include <chrono>

#include "models/characters.h"

namespace secondlook {
namespace {

constexpr int kFirstYearOfCentury = 70;  // no paper in use is older than 1970

int month_number(std::string_view name) {
  static constexpr std::array<std::string_view, 12> kMonths = {
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
  const std::string start = lower(name.substr(0, 3));
  for (std::size_t i = 0; i < kMonths.size(); ++i)
    if (start == kMonths[i]) return static_cast<int>(i) + 1;
  return 0;
}

std::optional<std::string> iso(int year, int month, int day) {
  if (year < 100) year += year >= kFirstYearOfCentury ? 1900 : 2000;
  using namespace std::chrono;
  const year_month_day date{std::chrono::year(year),
                            std::chrono::month(static_cast<unsigned>(month)),
                            std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok() || year < 1900 || year > 2100) return std::nullopt;
  return fmt::format("{:04}-{:02}-{:02}", year, month, day);
}

}  // namespace

std::optional<std::string> find_date(std::string_view text) {
  static const RE2 iso_order(R"((?:^|[^\pN])([12][0-9]{3})-([0-9]{1,2})-([0-9]{1,2})(?:[^\pN]|$))");
  static const RE2 american(
      R"((?:^|[^\pN])([0-9]{1,2})\s?[/.-]\s?([0-9]{1,2})\s?[/.-]\s?([0-9]{4}|[0-9]{2})(?:[^\pN]|$))");
  static const RE2 spoken(
      R"((?i)\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\s+([0-9]{4})\b)");
  static const RE2 military(
      R"((?i)\b([0-9]{1,2})\s*-?\s*(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,?\s*-?\s*([0-9]{4}|[0-9]{2})\b)");
  int year = 0, month = 0, day = 0;
  std::string name;
  if (RE2::PartialMatch(text, iso_order, &year, &month, &day)) return iso(year, month, day);
  if (RE2::PartialMatch(text, american, &month, &day, &year)) return iso(year, month, day);
  if (RE2::PartialMatch(text, spoken, &name, &day, &year))
    return iso(year, month_number(name), day);
  if (RE2::PartialMatch(text, military, &day, &name, &year))
    return iso(year, month_number(name), day);
  return std::nullopt;
}

}  // namespace secondlook
