// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/stated_evaluation.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <string>

#include "models/characters.h"
#include "models/misread_digits.h"
#include "pipeline/parse/classification_code.h"

namespace secondlook {
namespace {

// A level that closes a narrative stands within its last lines.
constexpr std::size_t kClosingBytes = 160;

// A total has three or four digits, "3,220" or "3220 points".
std::optional<int> number_in(std::string_view value) {
  static const RE2 number(
      fmt::format(R"(^[^\pL\pN]*([{d}]{{1,2}},[ ]?[{d}]{{3}}|[{d}]{{3,4}})(?:[^\pL\pN]|$))",
                  fmt::arg("d", kDigitLike)));
  re2::StringPiece group;
  if (!RE2::PartialMatch(value, number, &group)) return std::nullopt;
  std::string plain;
  for (const char c : group)
    if (c != ',' && c != ' ') plain += c;
  const auto digits = digits_as_meant(plain);
  if (!digits) return std::nullopt;
  return std::stoi(*digits);
}

class EvaluationReader {
 public:
  EvaluationReader(const RunningText& text, const std::vector<LabelledValue>& fields,
                   const std::vector<Part>& parts)
      : text_(text), fields_(fields), parts_(parts) {}

  StatedEvaluation read() {
    for (const Part& part : parts_)
      if (part.section == "factor") read_factor(part);
    if (!found_.factors.empty()) read_conclusion();
    return std::move(found_);
  }

 private:
  std::string_view view(std::size_t begin, std::size_t end) const {
    return std::string_view(text_.text).substr(begin, end - begin);
  }

  void read_factor(const Part& part) {
    LevelStatement statement = part.stated;
    std::size_t narrative_end = end_before_conclusion(part);
    if (statement.level.empty()) {
      if (auto closing = closing_statement(part, narrative_end)) {
        if (closing->begin > part.body_begin && closing->end + 40 > narrative_end)
          narrative_end = closing->begin;
        statement = *closing;
      }
    }
    if (part.factor.combination != nullptr) {
      read_combination(part, statement, narrative_end);
      return;
    }
    if (statement.level.empty() && read_as_second(part)) return;
    add(part.factor.factor->id, statement.level, statement.points, statement, part.body_begin,
        narrative_end);
  }

  // Total, grade and range follow the last factor without a heading of their own.
  std::size_t end_before_conclusion(const Part& part) const {
    std::size_t end = part.body_end;
    auto field = std::lower_bound(
        fields_.begin(), fields_.end(), part.body_begin,
        [](const LabelledValue& f, std::size_t begin) { return f.label_begin < begin; });
    for (; field != fields_.end() && field->label_begin < end; ++field)
      if (is_conclusion(*field)) end = field->label_begin;
    while (end > part.body_begin && is_space(text_.text[end - 1])) --end;
    return end;
  }

  static bool is_conclusion(const LabelledValue& field) {
    return field.field == "total_points" || field.field == "stated_grade" ||
           field.field == "point_range";
  }

  LevelStatement find_statement(const Part& part, std::string_view text) const {
    return part.factor.combination != nullptr
               ? find_combined_statement(text, *part.factor.standard, *part.factor.combination)
               : find_level_statement(text, *part.factor.factor);
  }

  // "(Factor Level 1-7, 1250 points)" at the end of the narrative, or wherever in it level and
  // points stand together.
  std::optional<LevelStatement> closing_statement(const Part& part, std::size_t end) const {
    if (part.body_begin >= end) return std::nullopt;
    const std::size_t tail = std::max(part.body_begin, end - std::min(end, kClosingBytes));
    for (const std::size_t from : {tail, part.body_begin}) {
      LevelStatement statement = find_statement(part, view(from, end));
      const bool whole = !statement.level.empty() && statement.points;
      if (!whole && !(statement.says_level && from == tail)) continue;
      statement.begin += from;
      statement.end += from;
      return statement;
    }
    return std::nullopt;
  }

  // "Factor 6 - Personal Contacts", and both levels only under "Factor 7 - Purpose of Contacts".
  bool read_as_second(const Part& part) {
    for (const Combination& combination : part.factor.standard->combined) {
      if (combination.second != part.factor.factor->id) continue;
      Part both = part;
      both.factor.factor = find_factor(*part.factor.standard, combination.first);
      both.factor.combination = &combination;
      LevelStatement statement = find_combined_statement(
          view(part.heading_begin, std::min(part.body_end, part.heading_end + kClosingBytes)),
          *part.factor.standard, combination);
      if (statement.level.empty() || !statement.points) continue;
      statement.begin += part.heading_begin;
      statement.end += part.heading_begin;
      read_combination(both, statement, part.body_end);
      return true;
    }
    return false;
  }

  // Both factors where their points add up to the sum that is stated; else the pair as it stands,
  // for a check to question.
  void read_combination(const Part& part, const LevelStatement& statement,
                        std::size_t narrative_end) {
    const Standard& standard = *part.factor.standard;
    const Combination& combination = *part.factor.combination;
    const auto levels = find_combined(standard, combination, statement.level);
    if (!levels) {
      read_separately(part, combination, narrative_end);
      return;
    }
    const auto take = [&](const std::string& factor, const std::string& level,
                          std::optional<int> points) {
      add(factor, level, points, statement, part.body_begin, narrative_end);
    };
    if (statement.points && *statement.points != levels->points()) {
      const std::string second = find_factor(standard, combination.second)->number;
      take(fmt::format("{}/{}", combination.first, second), statement.level, statement.points);
      return;
    }
    const auto split = split_notation(statement.level, *levels);
    const auto points = [&](const Level* level) {
      return statement.points ? std::optional(level->points) : std::nullopt;
    };
    take(combination.first, split.first, points(levels->first));
    take(combination.second, split.second, points(levels->second));
  }

  // One heading for two factors, and a level for each.
  void read_separately(const Part& part, const Combination& combination,
                       std::size_t narrative_end) {
    const std::size_t end = std::min(part.body_end, part.heading_end + kClosingBytes);
    for (const std::string& id : {combination.first, combination.second}) {
      LevelStatement statement = find_level_statement(view(part.heading_end, end),
                                                      *find_factor(*part.factor.standard, id));
      if (statement.level.empty()) statement = {};
      statement.begin += part.heading_end;
      statement.end += part.heading_end;
      add(id, statement.level, statement.points, statement, part.body_begin, narrative_end);
    }
  }

  // "6-3/7-c" to "6-3" and "7-C"; "3c" to the levels' own names.
  static std::pair<std::string, std::string> split_notation(const std::string& printed,
                                                            const CombinedLevel& levels) {
    static const RE2 pair(R"(([1-9]-[1-4A-Da-d])\s*(?:/|&|and|,)\s*([1-9]-[1-4A-Da-d]))");
    std::string first, second;
    if (!RE2::PartialMatch(printed, pair, &first, &second))
      return {levels.first->id, levels.second->id};
    for (std::string* level : {&first, &second})
      for (char& c : *level) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return {first, second};
  }

  void add(const std::string& id, const std::string& level, std::optional<int> points,
           const LevelStatement& statement, std::size_t narrative_begin,
           std::size_t narrative_end) {
    auto factor = std::find_if(found_.factors.begin(), found_.factors.end(),
                               [&](const StatedFactor& f) { return f.factor == id; });
    if (factor == found_.factors.end()) {
      found_.factors.push_back({});
      factor = found_.factors.end() - 1;
      factor->factor = id;
    }
    if (factor->level.empty() && !level.empty()) {
      factor->level = level;
      if (points || !factor->points) factor->points = points;
      factor->evidence = text_.evidence(statement.begin, statement.end);
    } else if (!factor->points && points && (level.empty() || level == factor->level)) {
      factor->points = points;
      for (Evidence& item : text_.evidence(statement.begin, statement.end))
        factor->evidence.push_back(std::move(item));
    }
    const std::size_t length =
        narrative_end > narrative_begin ? narrative_end - narrative_begin : 0;
    if (length > factor->narrative.size()) {
      factor->narrative = prose(narrative_begin, narrative_end);
      factor->narrative_evidence = text_.evidence(narrative_begin, narrative_end);
    }
  }

  // Lines run together, paragraphs kept apart.
  std::string prose(std::size_t begin, std::size_t end) const {
    std::string text;
    for (std::size_t i = begin; i < end; ++i) {
      const char c = text_.text[i];
      if (c == '\n' && i + 1 < end && text_.text[i + 1] == '\n') {
        text += '\n';
        ++i;
      } else {
        text += c == '\n' || c == '\t' ? ' ' : c;
      }
    }
    return std::string(trimmed(text));
  }

  void read_conclusion() {
    std::size_t first_factor = text_.text.size();
    for (const Part& part : parts_)
      if (part.section == "factor") first_factor = std::min(first_factor, part.heading_begin);
    for (const LabelledValue& field : fields_) {
      if (field.label_begin < first_factor) continue;
      const std::string value = field.value(text_);
      const bool total = field.field == "total_points";
      const bool grade = field.field == "stated_grade" || field.field == "grade";
      if (total && !found_.total_points)
        if (const auto points = number_in(value))
          found_.total_points = Stated<int>{*points, field.evidence(text_)};
      // "Total: 3275 points = GS-13 (3155-3600)".
      if ((total || grade) && !found_.grade)
        if (const auto stated = total ? named_grade_in(value) : grade_of(value))
          found_.grade = Stated<int>{*stated, field.evidence(text_)};
      if ((total || grade || field.field == "point_range") && !found_.point_range)
        if (const auto range = range_in(value))
          found_.point_range = {*range, field.evidence(text_)};
    }
    if (!found_.total_points) found_.total_points = total_in_prose(text_, first_factor);
  }

  // A grade that says it is one: "3275 points = GS-13".
  static std::optional<int> named_grade_in(const std::string& value) {
    if (const auto codes = find_classification_codes(value); !codes.empty())
      return codes.front().grade;
    static const RE2 named(R"((?i)\b(?:GS|GM|grade)[- ]*([0-9OIl]{1,2})(?:[^\pL\pN]|$))");
    std::string digits;
    if (!RE2::PartialMatch(value, named, &digits)) return std::nullopt;
    return grade_in(digits);
  }

  // What stands behind a caption for a grade may be the bare number.
  static std::optional<int> grade_of(const std::string& value) {
    if (const auto named = named_grade_in(value)) return named;
    return grade_in(value);
  }

  static std::optional<std::pair<int, int>> range_in(const std::string& value) {
    static const RE2 range(R"(([0-9],?[0-9]{3}|[0-9]{3})\s*(?:-|to)\s*([0-9],?[0-9]{3}|[0-9]{3}))");
    std::string low, high;
    if (!RE2::PartialMatch(value, range, &low, &high)) return std::nullopt;
    std::erase(low, ',');
    std::erase(high, ',');
    return std::pair{std::stoi(low), std::stoi(high)};
  }

  const RunningText& text_;
  const std::vector<LabelledValue>& fields_;
  const std::vector<Part>& parts_;
  StatedEvaluation found_;
};

}  // namespace

std::optional<Stated<int>> total_in_prose(const RunningText& text, std::size_t from) {
  static const RE2 spoken(
      R"((?i)\btotal(?:s|ing)?\s+(?:of\s+|is\s+|are\s+|points\s+(?:of|are|is|equal)\s+|credited\s+(?:is\s+)?)*([0-9],?[0-9]{3}|[0-9]{3})\s*(?:points|pts)?)");
  re2::StringPiece group;
  const std::string_view rest = std::string_view(text.text).substr(from);
  if (!RE2::PartialMatch(rest, spoken, &group)) return std::nullopt;
  const auto begin = static_cast<std::size_t>(group.data() - text.text.data());
  const auto total = number_in(group);
  if (!total) return std::nullopt;
  return Stated<int>{*total, text.evidence(begin, begin + group.size())};
}

StatedEvaluation parse_stated_evaluation(const RunningText& text,
                                         const std::vector<LabelledValue>& fields,
                                         const std::vector<Part>& parts) {
  return EvaluationReader(text, fields, parts).read();
}

}  // namespace secondlook
