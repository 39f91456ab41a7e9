// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/table/number_format.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>

namespace secondlook {
namespace {

// Days from the first to the last year that spreadsheet programs know, 1900 to 9999.
constexpr double kLastDay = 2'958'465;
constexpr double kExact = 1e15;  // integers beyond it are not exact as doubles

std::string date(double number, bool from_1904) {
  using std::chrono::sys_days;
  using std::chrono::year;
  // Day 60 is 29 February 1900, which there was not; before March 1900 the count is off by one.
  const sys_days zero = from_1904 ? sys_days{year{1904} / 1 / 1}
                                  : sys_days{year{1899} / 12 / (number < 60 ? 31 : 30)};
  const std::chrono::year_month_day day{zero + std::chrono::days{static_cast<int>(number)}};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                     static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

}  // namespace

NumberFormat built_in_format(int id) {
  if (id == 9 || id == 10) return {NumberFormat::Kind::percent, 0};
  const bool date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
                    (id >= 50 && id <= 58);
  return {date ? NumberFormat::Kind::date : NumberFormat::Kind::plain, 0};
}

NumberFormat format_of_code(std::string_view code) {
  // The first section is for positive numbers.
  NumberFormat format;
  bool quoted = false, bracketed = false, whole_digits = true;
  for (std::size_t i = 0; i < code.size(); ++i) {
    const char c = code[i];
    if (quoted || bracketed) {
      quoted = quoted && c != '"';
      bracketed = bracketed && c != ']';
      continue;
    }
    if (c == ';') break;
    if (c == '"') quoted = true;
    if (c == '[') bracketed = true;
    if (c == '\\' || c == '_' || c == '*') {
      ++i;
      continue;
    }
    if (c == '%') format.kind = NumberFormat::Kind::percent;
    if (c == 'y' || c == 'd' || c == 'Y' || c == 'D' || c == 'm' || c == 'h')
      return {NumberFormat::Kind::date, 0};
    if (c == '.') whole_digits = false;
    if (c == '0' && whole_digits && format.least_digits < 20) ++format.least_digits;
  }
  return format;
}

std::string shown(std::string_view printed, const NumberFormat& format, bool from_1904) {
  double number = 0;
  const auto [end, error] =
      std::from_chars(printed.data(), printed.data() + printed.size(), number);
  if (error != std::errc() || end != printed.data() + printed.size() || !std::isfinite(number))
    return std::string(printed);
  if (format.kind == NumberFormat::Kind::date && number >= 1 && number <= kLastDay)
    return date(number, from_1904);
  if (format.kind == NumberFormat::Kind::percent) return fmt::format("{:.10g}%", number * 100);
  if (number == std::floor(number) && std::abs(number) < kExact)
    return fmt::format("{:0{}}", static_cast<long long>(number), std::max(1, format.least_digits));
  return fmt::format("{:.10g}", number);
}

}  // namespace secondlook
