// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/dates.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <array>
#include <chrono>

#include "models/characters.h"
#include "models/guarded_pattern.h"

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

int month_of(const std::string& printed) {
  return is_digit(printed.front()) ? std::stoi(printed) : month_number(printed);
}

// The last day of a month, "2024-02-29".
std::optional<std::string> last_day(int year, int month) {
  for (int day = 31; day >= 28; --day)
    if (auto date = iso(year, month, day)) return date;
  return std::nullopt;
}

std::optional<Period> ordered(const std::optional<std::string>& begin,
                              const std::optional<std::string>& end) {
  if (!begin || !end || *begin >= *end) return std::nullopt;
  return Period{*begin, *end};
}

// Two dates parted by a word or a dash; the dash of a date itself stands within it.
std::optional<Period> dates_in(std::string_view text) {
  // "October 1 to December 31, 2023": the year stands once.
  static const GuardedPattern one_year(
      R"((?i)\b((?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+[0-9]{1,2})(?:st|nd|rd|th)?\s*(?:-|to|through|thru)\s*([a-z]+\.?\s+[0-9]{1,2}),?\s+([0-9]{4})\b)");
  std::string day, last, year;
  if (one_year.in(text, &day, &last, &year))
    return ordered(find_date(day + ", " + year), find_date(last + ", " + year));
  static const RE2 date(
      R"((?i)([12][0-9]{3}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}\s?[/.-]\s?[0-9]{1,2}\s?[/.-]\s?(?:[0-9]{4}|[0-9]{2})|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+[0-9]{1,2}(?:st|nd|rd|th)?,?\s+[0-9]{4}|\b[0-9]{1,2}\s*-?\s*(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,?\s*-?\s*(?:[0-9]{4}|[0-9]{2}))(?:[^\pN]|$))");
  re2::StringPiece rest(text), found;
  std::optional<std::string> begin;
  while (RE2::FindAndConsume(&rest, date, &found)) {
    const auto read = find_date(found);
    if (!read) continue;
    if (begin) return ordered(begin, read);
    begin = read;
  }
  return std::nullopt;
}

std::optional<Period> months_in(std::string_view text) {
  static const GuardedPattern named(
      R"((?i)\b((?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\.?,?\s+([0-9]{4})\s*(?:-|to|through|thru|until|and)+\s*((?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\.?,?\s+([0-9]{4})\b)");
  static const GuardedPattern numbered(
      R"((?i)(?:^|[^\pN/])([0-9]{1,2})/([0-9]{4})\s*(?:-|to|through|thru|until|and)+\s*([0-9]{1,2})/([0-9]{4})(?:[^\pN/]|$))");
  std::string first, last;
  int first_year = 0, last_year = 0;
  if (!named.in(text, &first, &first_year, &last, &last_year) &&
      !numbered.in(text, &first, &first_year, &last, &last_year))
    return std::nullopt;
  return ordered(iso(first_year, month_of(first), 1), last_day(last_year, month_of(last)));
}

}  // namespace

std::optional<std::string> find_date(std::string_view text) {
  static const GuardedPattern iso_order(
      R"((?:^|[^\pN])([12][0-9]{3})[-./]([0-9]{1,2})[-./]([0-9]{1,2})(?:[^\pN]|$))");
  static const GuardedPattern american(
      R"((?:^|[^\pN])([0-9]{1,2})\s?[/.-]\s?([0-9]{1,2})\s?[/.-]\s?([0-9]{4}|[0-9]{2})(?:[^\pN]|$))");
  static const GuardedPattern spoken(
      R"((?i)\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\s+([0-9]{4})\b)");
  static const GuardedPattern military(
      R"((?i)\b([0-9]{1,2})\s*-?\s*(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,?\s*-?\s*([0-9]{4}|[0-9]{2})\b)");
  int year = 0, month = 0, day = 0;
  std::string name;
  if (iso_order.in(text, &year, &month, &day)) return iso(year, month, day);
  if (american.in(text, &month, &day, &year)) return iso(year, month, day);
  if (spoken.in(text, &name, &day, &year)) return iso(year, month_number(name), day);
  if (military.in(text, &day, &name, &year)) return iso(year, month_number(name), day);
  return std::nullopt;
}

std::optional<Period> find_period(std::string_view text) {
  if (auto dates = dates_in(text)) return dates;
  if (auto months = months_in(text)) return months;
  static const GuardedPattern fiscal(
      R"((?i)\b(?:FY|fiscal\s+year)\W{0,3}(20[0-9]{2}|19[0-9]{2}|'?[0-9]{2})\b)");
  static const GuardedPattern calendar(
      R"((?i)\b(?:CY|calendar\s+year)\W{0,3}(20[0-9]{2}|19[0-9]{2})\b)");
  std::string printed;
  int year = 0;
  if (fiscal.in(text, &printed)) {
    year = std::stoi(printed.front() == '\'' ? printed.substr(1) : printed);
    if (year < 100) year += year >= kFirstYearOfCentury ? 1900 : 2000;
    return ordered(iso(year - 1, 10, 1), iso(year, 9, 30));
  }
  if (calendar.in(text, &year)) return ordered(iso(year, 1, 1), iso(year, 12, 31));
  return std::nullopt;
}

}  // namespace secondlook
