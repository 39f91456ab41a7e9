// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/level_statement.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <cctype>

#include "models/characters.h"
#include "models/misread_digits.h"

namespace secondlook {
namespace {

// Level and points stand together; a number further off belongs to something else.
constexpr std::size_t kPointsReach = 60;

// "Level", "Factor Level", "FL", "FLD", "Benchmark", as printed or as recognised ("Leve1").
constexpr char kLevelWord[] =
    R"((?i:(?:factor[ ]|benchmark[ ]|bmk[ ])?[l1|]eve[l1|]|lev\.?|f\.?l\.?d?|degree|benchmark|bmk)\b\s*[:#.=-]?\s*)";

struct Points {
  int value = 0;
  std::size_t begin = 0, end = 0;
};

struct FoundLevel {
  std::string level;
  bool says_level = false;
  bool corrected = false;  // stands there otherwise
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
  if (!digits || digits->size() > 4) return std::nullopt;
  const int value = std::stoi(*digits);
  if (*digits != plain && !has_points(factor, value)) return std::nullopt;
  return value;
}

// The number that stands for points: one that says so ("450 pts", "Points: 450"), else a bare one
// that is some level's points.
std::optional<Points> find_points(std::string_view text, std::size_t from, const Factor& factor) {
  static const RE2 named(fmt::format(
      R"((?:^|[^\pL\pN.,-])(([{d}]{{1,2}},[ ]?[{d}]{{3}}|[{d}]{{1,4}})[ ]*-?(?i:p[o0][il1]nts?|pts?\b\.?|pnts?\b)))",
      fmt::arg("d", kDigitLike)));
  static const RE2 labelled(fmt::format(
      R"(\b((?i:points?|pts\.?)[ ]*(?i:assigned|credited|awarded)?[ ]*[:=-]?[ ]*([{d}]{{1,2}},[{d}]{{3}}|[{d}]{{1,4}}))(?:[^\pL\pN]|$))",
      fmt::arg("d", kDigitLike)));
  static const RE2 bare(
      R"((?:^|[^\pL\pN.,%-])(([0-9],[0-9]{3}|[0-9lOISB]{1,4}))(?:[^\pL\pN%-]|$))");
  const std::string_view reach = text.substr(from, kPointsReach);
  re2::StringPiece whole, group;
  const auto found = [&](int value) {
    const std::size_t begin = offset(text, whole);
    return Points{value, begin, begin + whole.size()};
  };
  for (const RE2* pattern : {&named, &labelled}) {
    if (!RE2::PartialMatch(reach, *pattern, &whole, &group)) continue;
    if (const auto value = points_as_meant(group, factor)) return found(*value);
  }
  re2::StringPiece rest(reach);
  while (RE2::PartialMatch(rest, bare, &whole, &group)) {
    const auto value = points_as_meant(group, factor);
    if (value && has_points(factor, *value)) return found(*value);
    rest = re2::StringPiece(group.end(), static_cast<std::size_t>(rest.end() - group.end()));
  }
  return std::nullopt;
}

// What the parts of a notation mean for this factor: `number` must be the factor's own, `level` one
// of its levels or at least a plain digit.
std::optional<FoundLevel> as_level_of(const Factor& factor, std::string_view number,
                                      std::string_view level) {
  FoundLevel found;
  std::string meant(1, digit_as_meant(number.front()).value_or('?'));
  if (is_letter(number.back()) && number.size() > 1)
    meant += static_cast<char>(std::toupper(static_cast<unsigned char>(number.back())));
  if (meant != factor.number) return std::nullopt;
  found.corrected = meant.front() != number.front();
  const char printed = static_cast<char>(std::toupper(static_cast<unsigned char>(level.front())));
  const auto digit = digit_as_meant(level.front());
  found.level = fmt::format("{}-{}", factor.number, printed);
  if (find_level(factor, found.level) != nullptr || digit == level.front()) return found;
  if (!digit) return std::nullopt;
  found.corrected = true;
  found.level = fmt::format("{}-{}", factor.number, *digit);
  return find_level(factor, found.level) == nullptr ? std::nullopt : std::optional(found);
}

// The first notation in `text` that the factor can mean. One of a level that the factor does not
// have counts only where there is no other.
std::optional<FoundLevel> find_dashed(std::string_view text, const Factor& factor) {
  // "Level 1-8", "1 - 8", "4A-3", "7-D", and of GSSG's ways "3-2c".
  static const RE2 pattern(fmt::format(
      R"((?:^|[^\pL\pN.,/-])(({word}|(?i:factor)\s+)?([{d}][ ]?[ABab]?)[ ]?[-~_.·=][ ]?([{d}]|[A-Fa-f])[a-c]?)(?:[^\pL\pN]|$))",
      fmt::arg("word", kLevelWord), fmt::arg("d", kDigitLike)));
  std::optional<FoundLevel> unknown;
  re2::StringPiece rest(text), whole, word, number, level;
  while (RE2::PartialMatch(rest, pattern, &whole, &word, &number, &level)) {
    rest = re2::StringPiece(level.end(), static_cast<std::size_t>(rest.end() - level.end()));
    auto found = as_level_of(factor, number, level);
    if (!found) continue;
    found->says_level = !word.empty();
    found->begin = offset(text, whole);
    found->end = found->begin + whole.size();
    if (found->corrected && !found->says_level) {
      const auto points = find_points(text, found->end, factor);
      if (!points || points_of(factor, found->level) != points->value) continue;
    }
    if (find_level(factor, found->level) != nullptr) return found;
    if (!unknown) unknown = found;
  }
  return unknown;
}

// "Level 8" under the heading of its factor, or "Level 18" whose dash was lost.
std::optional<FoundLevel> find_undashed(std::string_view text, const Factor& factor) {
  static const RE2 pattern(fmt::format(
      R"((?:^|[^\pL\pN])({word}([{d}][ABab]?)?([{d}]|[A-F]))(?:[^\pL\pN.-]|[.](?:\s|$)|$))",
      fmt::arg("word", kLevelWord), fmt::arg("d", kDigitLike)));
  re2::StringPiece rest(text), whole, number, level;
  while (RE2::PartialMatch(rest, pattern, &whole, &number, &level)) {
    rest = re2::StringPiece(level.end(), static_cast<std::size_t>(rest.end() - level.end()));
    const auto found = as_level_of(factor, number.empty() ? factor.number : number, level);
    if (!found || find_level(factor, found->level) == nullptr) continue;
    const std::size_t begin = offset(text, whole);
    return FoundLevel{found->level, true, true, begin, begin + whole.size()};
  }
  return std::nullopt;
}

LevelStatement joined(const std::optional<FoundLevel>& level, const std::optional<Points>& points) {
  LevelStatement statement;
  if (level) {
    statement.level = level->level;
    statement.says_level = level->says_level;
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

// A table cell that holds a number and nothing else.
bool is_bare_number(std::string_view text) {
  static const RE2 number(R"([\s\pP]*[0-9][0-9,]*[\s\pP]*)");
  return RE2::FullMatch(text, number);
}

}  // namespace

LevelStatement find_level_statement(std::string_view text, const Factor& factor) {
  auto level = find_dashed(text, factor);
  if (!level) level = find_undashed(text, factor);
  if (!level) {
    // Without a level, only a number that says it is points is believed, or one that stands alone.
    static const RE2 says_points(R"((?i)\b(?:points?|pts)\b)");
    if (!RE2::PartialMatch(text, says_points) && !is_bare_number(text)) return {};
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
  static const RE2 pattern(fmt::format(
      R"((?:^|[^\pL\pN-])(({word})?((?:[1-9][ ]?-[ ]?)?[1-4][ ]?(?:/|&|and|,|-)?[ ]?(?:{word})?(?:[1-9][ ]?-[ ]?)?[1-4A-Da-d]))(?:[^\pL\pN-]|$))",
      fmt::arg("word", kLevelWord)));
  re2::StringPiece rest(text), whole, word, group;
  while (RE2::PartialMatch(rest, pattern, &whole, &word, &group)) {
    rest = re2::StringPiece(group.end(), static_cast<std::size_t>(rest.end() - group.end()));
    if (!find_combined(standard, combination, group)) continue;
    LevelStatement statement;
    statement.level = std::string(group);
    statement.says_level = !word.empty();
    statement.begin = offset(text, whole);
    statement.end = statement.begin + whole.size();
    static const RE2 sum(
        R"((?:^|[^\pL\pN.,-])(([0-9]{2,3})(?:[ ]*(?i:points?|pts?\b\.?))?)(?:[^\pL\pN%-]|$))");
    re2::StringPiece printed, number;
    if (RE2::PartialMatch(text.substr(statement.end, kPointsReach), sum, &printed, &number)) {
      statement.points = std::stoi(std::string(number));
      statement.end = offset(text, printed) + printed.size();
    }
    return statement;
  }
  return {};
}

}  // namespace secondlook
