// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/standard.h"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

#include "models/characters.h"

namespace secondlook {
namespace {

// Papers vary in case, blanks, dashes and in a word before the level; letters and digits in their
// order are what makes it: "Level 7 - d" and "7-D" are one.
std::string bare(std::string_view stated) {
  static const RE2 words("(?i)subfactors?|factors?|levels?|degree|fld?|and");
  std::string text(stated);
  // Most have no word at all: "1-7", "4A".
  const auto both_letters = [](char a, char b) { return is_letter(a) && is_letter(b); };
  if (std::ranges::adjacent_find(text, both_letters) != text.end())
    RE2::GlobalReplace(&text, words, "");
  std::string kept;
  for (const char c : text) {
    if (c >= 'a' && c <= 'z')
      kept += static_cast<char>(c - 'a' + 'A');
    else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
      kept += c;
  }
  return kept;
}

// "1-7" is level "7" of factor "1": tables leave the factor's number out.
std::string_view after_dash(std::string_view id) {
  const auto dash = id.rfind('-');
  return dash == std::string_view::npos ? id : id.substr(dash + 1);
}

bool is_written(const Level& level, std::string_view letters_and_digits) {
  if (bare(level.id) == letters_and_digits || bare(after_dash(level.id)) == letters_and_digits)
    return true;
  return std::any_of(
      level.notations.begin(), level.notations.end(),
      [&](const std::string& notation) { return bare(notation) == letters_and_digits; });
}

const Level* find_written(const Factor& factor, std::string_view letters_and_digits) {
  for (const Level& level : factor.levels)
    if (is_written(level, letters_and_digits)) return &level;
  return nullptr;
}

std::optional<int> after(const Adjustment& adjustment, int base, int converted) {
  if (adjustment.base_grade && *adjustment.base_grade != base) return std::nullopt;
  if (adjustment.above_base && converted <= base) return base + *adjustment.above_base;
  if (adjustment.not_below && converted < *adjustment.not_below) return *adjustment.not_below;
  return std::nullopt;
}

}  // namespace

std::string citation(const Source& source) {
  if (source.at.empty()) return source.title;
  // The United States Code and the Code of Federal Regulations are cited without a comma.
  const bool is_code = source.title.ends_with(" U.S.C.") || source.title.ends_with(" CFR");
  return source.title + (is_code ? " " : ", ") + source.at;
}

const Factor* find_factor(const Standard& standard, std::string_view id) {
  const auto found = std::find_if(standard.factors.begin(), standard.factors.end(),
                                  [&](const Factor& factor) { return factor.id == id; });
  return found == standard.factors.end() ? nullptr : &*found;
}

const Rule* find_rule(const Standard& standard, std::string_view id) {
  const auto found = std::find_if(standard.rules.begin(), standard.rules.end(),
                                  [&](const Rule& rule) { return rule.id == id; });
  return found == standard.rules.end() ? nullptr : &*found;
}

double rule_figure(const Standard& standard, std::string_view rule, const std::string& key,
                   double otherwise) {
  const Rule* found = find_rule(standard, rule);
  if (found == nullptr) return otherwise;
  const auto value = found->figures.find(key);
  return value == found->figures.end() ? otherwise : value->second;
}

const Level* find_level(const Factor& factor, std::string_view stated) {
  const std::string wanted = bare(stated);
  return wanted.empty() ? nullptr : find_written(factor, wanted);
}

std::optional<int> points_of(const Factor& factor, std::string_view stated) {
  const Level* level = find_level(factor, stated);
  if (!level) return std::nullopt;
  return level->points;
}

std::vector<const Level*> levels_with_points(const Factor& factor, int points) {
  std::vector<const Level*> found;
  for (const Level& level : factor.levels)
    if (level.points == points) found.push_back(&level);
  return found;
}

std::vector<std::string> level_ids(const Factor& factor) {
  std::vector<std::string> ids;
  ids.reserve(factor.levels.size());
  for (const Level& level : factor.levels) ids.push_back(level.id);
  return ids;
}

std::optional<int> grade_for(const Standard& standard, int points) {
  for (const GradeRange& range : standard.conversion)
    if (points >= range.min && (!range.max || points <= *range.max)) return range.grade;
  return std::nullopt;
}

const GradeRange* range_of(const Standard& standard, int grade) {
  const auto found = std::find_if(standard.conversion.begin(), standard.conversion.end(),
                                  [&](const GradeRange& range) { return range.grade == grade; });
  return found == standard.conversion.end() ? nullptr : &*found;
}

std::pair<int, int> possible_total(const Standard& standard) {
  std::pair<int, int> total{0, 0};
  for (const Factor& factor : standard.factors) {
    if (factor.levels.empty()) continue;
    total.first += factor.levels.front().points;
    total.second += factor.levels.back().points;
  }
  return total;
}

std::optional<CombinedLevel> find_combined(const Standard& standard, const Combination& combination,
                                           std::string_view stated) {
  const Factor* first = find_factor(standard, combination.first);
  const Factor* second = find_factor(standard, combination.second);
  if (!first || !second) return std::nullopt;
  const std::string both = bare(stated);
  // Two bare digits are one factor's level ("6-3"), not a level of each.
  if (both.size() == 2 && both[1] >= '0' && both[1] <= '9') return std::nullopt;
  for (std::size_t cut = 1; cut < both.size(); ++cut) {
    const Level* one = find_written(*first, both.substr(0, cut));
    const Level* other = find_written(*second, both.substr(cut));
    if (one && other) return CombinedLevel{one, other};
  }
  return std::nullopt;
}

std::vector<AdjustedGrade> adjusted_grades(const Standard& standard, const Level& base,
                                           int converted) {
  std::vector<AdjustedGrade> found;
  const int highest = standard.conversion.empty() ? 0 : standard.conversion.back().grade;
  for (const int base_grade : base.base_grades) {
    AdjustedGrade best{converted, nullptr};  // where several apply, the highest grade is final
    for (const Adjustment& adjustment : standard.adjustments)
      if (const auto grade = after(adjustment, base_grade, converted);
          grade && *grade > best.grade && *grade <= highest)
        best = {*grade, &adjustment};
    const bool known = std::any_of(found.begin(), found.end(), [&](const AdjustedGrade& adjusted) {
      return adjusted.grade == best.grade;
    });
    if (best.adjustment && !known) found.push_back(best);
  }
  return found;
}

}  // namespace secondlook
