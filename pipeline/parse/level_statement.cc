// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/level_statement.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <cctype>

#include "pipeline/parse/characters.h"
#include "pipeline/parse/misread_digits.h"

namespace secondlook {
namespace {

// Level and points stand together; a number further off belongs to something else.
constexpr std::size_t kPointsReach = 60;

struct Number {
  int value = 0;
  std::size_t begin = 0, end = 0;
};

std::size_t offset(std::string_view text, const re2::StringPiece& part) {
  return static_cast<std::size_t>(part.data() - text.data());
}

bool has_points(const Factor& factor, int points) {
  return !levels_with_points(factor, points).empty();
}

// "1,550", "1550", and where the point table knows the outcome "l550".
std::optional<int> points_as_meant(std::string_view printed, const Factor& factor) {
  std::string plain;
  for (const char c : printed)
    if (c != ',' && c != ' ') plain += c;
  const auto digits = digits_as_meant(plain);
  if (!digits || digits->empty() || digits->size() > 4) return std::nullopt;
  const int value = std::stoi(*digits);
  if (*digits != plain && !has_points(factor, value)) return std::nullopt;
  return value;
}

// A level such as "1-8" of this factor. The first part must be the factor's number once misreadings
// are put right; the second may be no level of the factor only where it was read as a plain digit
// or letter.
struct FoundLevel {
  std::string level;
  std::size_t begin = 0, end = 0;
};

std::optional<FoundLevel> find_level_notation(std::string_view text, const Factor& factor) {
  static const RE2 pattern(fmt::format(
      R"((?:^|[^\pL\pN.,/-])(?i:(?:(?:factor )?leve[l1I]|lev\.?|fld?|factor|benchmark|bmk|degree)\s*[:#.]?\s*)?)"
      R"((([{d}][ ]?[ABab]?)[ ]?[-~_.·][ ]?([{d}]|[A-Fa-f]))([a-c])?(?:[^\pL\pN]|$))",
      fmt::arg("d", kDigitLike)));
  re2::StringPiece rest(text), whole, number, level, way;
  std::optional<FoundLevel> unknown;
  while (RE2::PartialMatch(rest, pattern, &whole, &number, &level, &way)) {
    rest = re2::StringPiece(level.end(), static_cast<std::size_t>(rest.end() - level.end()));
    std::string factor_number;
    std::string letter;
    for (const char c : number) {
      if (c == ' ') continue;
      if (!factor_number.empty() && (std::toupper(c) == 'A' || std::toupper(c) == 'B'))
        letter = static_cast<char>(std::toupper(c));
      else
        factor_number += c;
    }
    const auto digits = digits_as_meant(factor_number);
    const std::string meant =
        digits                                                                   ? *digits
        : (factor_number == "l" || factor_number == "I" || factor_number == "|") ? "1"
                                                                                 : factor_number;
    if (meant + letter != factor.number) continue;
    const char printed = level[0];
    const auto level_digit = is_digit(printed) ? std::string(1, printed) : std::string();
    FoundLevel found{"", offset(text, whole),
                     offset(text, way.empty() ? level : way) + (way.empty() ? level : way).size()};
    // As printed, if the factor has it; else as a look-alike digit, if the factor has that; else as
    // printed.
    const std::string as_printed =
        fmt::format("{}-{}", factor.number, static_cast<char>(std::toupper(printed)));
    const auto as_digit =
        level_digit.empty() ? digits_as_meant(fmt::format("0{}", printed)) : std::nullopt;
    if (find_level(factor, as_printed) != nullptr) {
      found.level = as_printed;
      return found;
    }
    if (as_digit &&
        find_level(factor, fmt::format("{}-{}", factor.number, as_digit->back())) != nullptr) {
      found.level = fmt::format("{}-{}", factor.number, as_digit->back());
      return found;
    }
    found.level = as_printed;
    if (!unknown && !level_digit.empty()) unknown = found;
  }
  return unknown;
}

// The number that stands for points: one that says so ("450 pts", "Points: 450"), else a bare one
// that is some level's points.
std::optional<Number> find_points(std::string_view text, std::size_t from, const Factor& factor) {
  static const RE2 named(fmt::format(
      R"((?:^|[^\pL\pN.,-])([{d}]{{1,2}},[ ]?[{d}]{{3}}|[{d}]{{1,4}})[ ]*(?i:points?|pts?\b|pnts?|p[o0]ints))",
      fmt::arg("d", kDigitLike)));
  static const RE2 labelled(fmt::format(
      R"((?i:points?|pts\.?)[ ]*(?i:assigned|credited|awarded)?[ ]*[:=-]?[ ]*([{d}]{{1,2}},[{d}]{{3}}|[{d}]{{1,4}})(?:[^\pL\pN]|$))",
      fmt::arg("d", kDigitLike)));
  static const RE2 bare(R"((?:^|[^\pL\pN.,%-])([0-9],[0-9]{3}|[0-9lOISB]{1,4})(?:[^\pL\pN%-]|$))");
  const std::string_view reach = text.substr(from, kPointsReach);
  re2::StringPiece group;
  for (const RE2* pattern : {&named, &labelled}) {
    if (!RE2::PartialMatch(reach, *pattern, &group)) continue;
    if (const auto value = points_as_meant(group, factor))
      return Number{*value, offset(text, group), offset(text, group) + group.size()};
  }
  re2::StringPiece rest(reach);
  while (RE2::PartialMatch(rest, bare, &group)) {
    const auto value = points_as_meant(group, factor);
    if (value && has_points(factor, *value))
      return Number{*value, offset(text, group), offset(text, group) + group.size()};
    rest = re2::StringPiece(group.end(), static_cast<std::size_t>(rest.end() - group.end()));
  }
  return std::nullopt;
}

LevelStatement joined(const std::optional<FoundLevel>& level, const std::optional<Number>& points) {
  LevelStatement statement;
  if (level) {
    statement.level = level->level;
    statement.begin = level->begin;
    statement.end = level->end;
  }
  if (points) {
    statement.points = points->value;
    statement.begin = level ? std::min(level->begin, points->begin) : points->begin;
    statement.end = level ? std::max(level->end, points->end) : points->end;
  }
  return statement;
}

}  // namespace

LevelStatement find_level_statement(std::string_view text, const Factor& factor) {
  const auto level = find_level_notation(text, factor);
  if (!level) {
    // Without a level, only a number that says it is points is believed.
    static const RE2 says_points(R"((?i)\b(?:points?|pts)\b)");
    if (!RE2::PartialMatch(text, says_points)) return {};
    return joined(std::nullopt, find_points(text, 0, factor));
  }
  auto points = find_points(text, level->end, factor);
  if (!points) {
    const std::size_t before = level->begin - std::min(level->begin, kPointsReach);
    points = find_points(text.substr(0, level->begin), before, factor);
  }
  return joined(level, points);
}

LevelStatement find_combined_statement(std::string_view text, const Standard& standard,
                                       const Combination& combination) {
  // "6-3/7-c", "6-3 & 7-3", "3/c", "3c", "3-C"; then the sum.
  static const RE2 pattern(
      R"((?:^|[^\pL\pN-])((?:[1-9][ ]?-[ ]?)?[1-4][ ]?(?:/|&|and|,|-)?[ ]?(?:[1-9][ ]?-[ ]?)?[1-4A-Da-d])(?:[^\pL\pN-]|$))");
  re2::StringPiece rest(text), group;
  while (RE2::PartialMatch(rest, pattern, &group)) {
    if (const auto found = find_combined(standard, combination, group)) {
      LevelStatement statement;
      statement.level = std::string(group);
      statement.begin = offset(text, group);
      statement.end = statement.begin + group.size();
      static const RE2 sum(R"((?:^|[^\pL\pN.,-])([0-9]{2,3})(?:[^\pL\pN%-]|$))");
      re2::StringPiece number;
      if (RE2::PartialMatch(text.substr(statement.end, kPointsReach), sum, &number)) {
        statement.points = std::stoi(std::string(number));
        statement.end = offset(text, number) + number.size();
      }
      return statement;
    }
    rest = re2::StringPiece(group.end(), static_cast<std::size_t>(rest.end() - group.end()));
  }
  return {};
}

}  // namespace secondlook
