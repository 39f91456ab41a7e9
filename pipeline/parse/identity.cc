// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/identity.h"

#include <re2/re2.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "models/characters.h"
#include "pipeline/parse/classification_code.h"
#include "pipeline/parse/column_values.h"
#include "pipeline/parse/identity_title.h"
#include "pipeline/parse/identity_units.h"
#include "pipeline/parse/position_status.h"

namespace secondlook {
namespace {

// A line that holds a code and more words than this is a sentence about some position.
constexpr std::size_t kLongestHeaderLine = 140;

class IdentityReader {
 public:
  IdentityReader(const RunningText& text, const FormLayout& layout,
                 const std::vector<LabelledValue>& fields, const std::vector<Part>& parts)
      : text_(text),
        layout_(layout),
        fields_(fields),
        columns_(column_values(text, layout)),
        header_end_(end_of_header(parts)),
        first_heading_(first_heading(parts)) {}

  Classification read() {
    read_codes();
    read_title();
    read_number();
    found_.organization = read_units(text_, fields_, columns_, {header_end_, first_heading_},
                                     found_.title ? found_.title->value : "", layout_.naming);
    found_.supervisory = read_supervisory_status(text_, fields_, header_end_, found_.title);
    found_.flsa = read_flsa_status(text_, fields_);
    return std::move(found_);
  }

 private:
  // The identity stands before the duties and factors begin; on some papers after a short
  // introduction.
  std::size_t end_of_header(const std::vector<Part>& parts) const {
    for (const Part& part : parts)
      if (part.section == "duties" || part.section == "factor") return part.heading_begin;
    return text_.text.size();
  }

  std::size_t first_heading(const std::vector<Part>& parts) const {
    for (const Part& part : parts)
      if (part.section != "header" && part.heading_begin > 0)
        return std::min(part.heading_begin, header_end_);
    return header_end_;
  }

  std::string_view line(std::size_t i) const {
    return std::string_view(text_.text)
        .substr(text_.lines[i].begin, text_.lines[i].end - text_.lines[i].begin);
  }

  template <class T>
  static Stated<T> stated(T value, std::vector<Evidence> evidence) {
    return {std::move(value), std::move(evidence)};
  }

  // The first value of `field` that `read` makes something of, among the captions whose offsets are
  // in [from, to).
  template <class T>
  static std::optional<Stated<T>> first_of(
      const RunningText& text, const std::vector<LabelledValue>& values, std::string_view field,
      std::size_t from, std::size_t to,
      const std::function<std::optional<T>(const std::string&)>& read) {
    for (const LabelledValue& value : values) {
      if (value.field != field || value.parts.empty() || value.label_begin < from ||
          value.label_begin >= to)
        continue;
      if (auto result = read(value.value(text)))
        return stated(std::move(*result), value.evidence(text));
    }
    return std::nullopt;
  }

  // Columns first, then captions in the order of the paper.
  template <class T>
  std::optional<Stated<T>> first_of(
      std::string_view field,
      const std::function<std::optional<T>(const std::string&)>& read) const {
    if (auto found = first_of<T>(text_, columns_, field, 0, text_.text.size(), read)) return found;
    return first_of<T>(text_, fields_, field, 0, text_.text.size(), read);
  }

  // Codes beside the first with its plan and grade are the other series of an interdisciplinary
  // position: "GS-0801-13/GS-1301-13".
  void take(const std::vector<ClassificationCode>& codes, const std::vector<Evidence>& evidence) {
    const ClassificationCode& first = codes.front();
    if (!found_.pay_plan) found_.pay_plan = stated(first.pay_plan, evidence);
    if (!found_.grade && first.grade) found_.grade = stated(*first.grade, evidence);
    if (!found_.series.empty()) return;
    std::set<std::string> seen;
    for (const ClassificationCode& code : codes) {
      if (code.pay_plan != first.pay_plan || code.grade != first.grade) continue;
      for (const std::string& series : code.series)
        if (seen.insert(series).second) found_.series.push_back(stated(series, evidence));
    }
  }

  bool complete() const {
    return found_.pay_plan && !found_.series.empty() &&
           (found_.grade || !has_grades(found_.pay_plan->value));
  }
  static bool has_grades(const std::string& plan) {
    return plan != "ES" && plan != "SL" && plan != "ST" && plan != "EX";
  }

  // Columns, the captions and lines before the duties, then those after: a closing statement may
  // give another grade than the head of the paper.
  void read_codes() {
    read_code_fields(columns_, 0, text_.text.size());
    read_code_fields(fields_, 0, header_end_);
    for (std::size_t i = 0; !complete() && i < text_.lines.size(); ++i)
      if (text_.lines[i].begin < header_end_) take_code_line(i);
    if (complete()) return;
    read_code_fields(fields_, header_end_, text_.text.size());
    for (std::size_t i = 0; !complete() && i < text_.lines.size(); ++i)
      if (text_.lines[i].begin >= header_end_) take_code_line(i);
    for (std::size_t i = 0; nothing_found() && i < text_.lines.size(); ++i)
      if (text_.lines[i].begin < header_end_) take_bare_code_line(i);
  }

  bool nothing_found() const { return !found_.pay_plan && found_.series.empty() && !found_.grade; }

  // "2210-09 Information Technology Specialist": the series of white-collar work are the General
  // Schedule's.
  void take_bare_code_line(std::size_t i) {
    static const RE2 bare(R"(^\W*([0-2][0-9]{3})-(0[1-9]|1[0-5])[ ,:]+(\p{Lu}[^.;]+)$)");
    re2::StringPiece series, grade, title;
    if (!RE2::PartialMatch(line(i), bare, &series, &grade, &title) ||
        layout_.naming.names(title) != Names::title)
      return;
    ClassificationCode code;
    code.pay_plan = "GS";
    code.series = series_in(series);
    code.grade = grade_in(grade);
    code.begin = static_cast<std::size_t>(series.begin() - line(i).data());
    code.end = static_cast<std::size_t>(grade.end() - line(i).data());
    code_line_ = i;
    code_ = code;
    const std::size_t begin = text_.lines[i].begin;
    take({code}, text_.evidence(begin + code.begin, begin + code.end));
  }

  void read_code_fields(const std::vector<LabelledValue>& values, std::size_t from,
                        std::size_t to) {
    if (!found_.pay_plan)
      found_.pay_plan =
          first_of<std::string>(text_, values, "pay_plan", from, to,
                                [](const std::string& value) -> std::optional<std::string> {
                                  const std::string plan = pay_plan_in(value);
                                  return plan.empty() ? std::nullopt : std::optional(plan);
                                });
    if (!found_.pay_plan)
      found_.pay_plan = first_of<std::string>(
          text_, values, "classification_code", from, to,
          [](const std::string& value) -> std::optional<std::string> {
            return grade_alone(value) ? std::optional(pay_plan_in(value)) : std::nullopt;
          });
    if (found_.series.empty())
      if (auto series = first_of<std::vector<std::string>>(
              text_, values, "series", from, to,
              [](const std::string& value) -> std::optional<std::vector<std::string>> {
                auto all = series_in(value);
                return all.empty() ? std::nullopt : std::optional(std::move(all));
              }))
        for (std::string& one : series->value)
          found_.series.push_back(stated(std::move(one), series->evidence));
    if (!found_.grade) found_.grade = first_of<int>(text_, values, "grade", from, to, grade_in);

    // "Pay scale & grade" over "GS 12".
    if (!found_.grade)
      found_.grade = first_of<int>(text_, values, "classification_code", from, to, grade_alone);

    static const std::set<std::string_view> kMayHoldCode = {"classification_code", "title",
                                                            "series", "pay_plan", "grade"};
    for (const LabelledValue& value : values) {
      if (complete()) return;
      if (!kMayHoldCode.contains(value.field) || value.label_begin < from ||
          value.label_begin >= to)
        continue;
      const auto codes = find_classification_codes(value.value(text_));
      if (!codes.empty())
        take(codes, value.evidence(text_));
      else if (value.field == "classification_code")
        take_without_grade(value);
    }
  }

  // "Pay Plan and Series: GS-0201": beside such a caption it is no page of a manual.
  void take_without_grade(const LabelledValue& value) {
    ClassificationCode code;
    code.pay_plan = pay_plan_in(value.value(text_));
    code.series = series_in(value.value(text_));
    if (!code.pay_plan.empty() && !code.series.empty()) take({code}, value.evidence(text_));
  }

  static std::optional<int> grade_alone(const std::string& value) {
    constexpr std::size_t kLongestGrade = 8;  // "GS - 12"
    return value.size() <= kLongestGrade ? grade_in(value) : std::nullopt;
  }

  void take_code_line(std::size_t i) {
    if (line(i).size() > kLongestHeaderLine) return;
    const auto codes = find_classification_codes(line(i));
    if (codes.empty() || speaks_of_another(line(i), codes.front().begin)) return;
    code_line_ = i;
    code_ = codes.front();
    const std::size_t begin = text_.lines[i].begin;
    take(codes, text_.evidence(begin + codes.front().begin, begin + codes.back().end));
  }

  // "Reports to the Director, ES-0340-00", "target GS-0343-12": somebody else's classification, or
  // another than today's. "Floor Supervisor" and "(Trainee)" are titles.
  static bool speaks_of_another(std::string_view text, std::size_t code_begin) {
    static const RE2 another(
        R"((?i)(?:\b(?:reports? to|supervisors|supervised by|subordinates?|directs|supervises|incumbents? of|staff of|leads)\b|(?:^\W*|\b(?:immediate|direct|first|second|level|line|next|rating|reviewing|of|name|by|to|the|your|her|his|its) )supervisor\b|\bsupervisor(?:'s\b|\s*:)))");
    static const RE2 other_time(
        R"((?i)\b(?:formerly|replaces|target|career ladder|promotion|statement of difference)\b|(?:^|[^(])\btrainees?\b)");
    static const RE2 own_title(R"((?i)\bsupervisory\b)");
    return (RE2::PartialMatch(text, another) ||
            RE2::PartialMatch(text.substr(0, code_begin), other_time)) &&
           !RE2::PartialMatch(text, own_title);
  }

  void read_title() {
    const TitleReader reader(text_, fields_, columns_, layout_.naming);
    found_.title = reader.official();
    found_.organizational_title = reader.organizational();
    if (!found_.title && code_line_) found_.title = reader.beside(*code_line_, *code_);
    if (!found_.title && !found_.series.empty()) found_.title = reader.alone(first_heading_);
  }

  void read_number() {
    found_.pd_number = first_of<std::string>(
        "pd_number", [](const std::string& value) -> std::optional<std::string> {
          // A recogniser's "~" and "_" are dashes.
          static const RE2 number(R"(^[\s#:]*([A-Z0-9][A-Za-z0-9./~_-]*(?: [0-9][A-Z0-9-]*)?))");
          re2::StringPiece group;
          if (!RE2::PartialMatch(value, number, &group)) return std::nullopt;
          const std::string_view printed = trimmed(group, ".-/ ");
          if (printed.size() < 2 || printed.size() > 24 ||
              std::none_of(printed.begin(), printed.end(), is_digit))
            return std::nullopt;
          std::string result(printed);
          std::replace(result.begin(), result.end(), '~', '-');
          std::replace(result.begin(), result.end(), '_', '-');
          return result;
        });
  }

  const RunningText& text_;
  const FormLayout& layout_;
  const std::vector<LabelledValue>& fields_;
  const std::vector<LabelledValue> columns_;  // of a table whose captions stand above: they win
  std::size_t header_end_;                    // where duties or factors begin
  std::size_t first_heading_;                 // where any section begins
  std::optional<std::size_t> code_line_;
  std::optional<ClassificationCode> code_;
  Classification found_;
};

}  // namespace

Classification parse_identity(const RunningText& text, const FormLayout& layout,
                              const std::vector<LabelledValue>& fields,
                              const std::vector<Part>& parts) {
  return IdentityReader(text, layout, fields, parts).read();
}

}  // namespace secondlook
