// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/identity.h"

#include <re2/re2.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "pipeline/parse/characters.h"
#include "pipeline/parse/classification_code.h"

namespace secondlook {
namespace {

// A line that holds a code and more words than this is a sentence about some position.
constexpr std::size_t kLongestHeaderLine = 140;
constexpr std::size_t kLongestTitle = 120;

class IdentityReader {
 public:
  IdentityReader(const RunningText& text, const std::vector<LabelledValue>& fields,
                 const std::vector<LabelledValue>& columns, const std::vector<Part>& parts)
      : text_(text), fields_(fields), columns_(columns), header_end_(end_of_header(parts)) {}

  Classification read() {
    read_codes();
    read_title();
    read_number();
    read_organization();
    read_supervisory();
    read_flsa();
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

  std::string_view line(std::size_t i) const {
    return std::string_view(text_.text)
        .substr(text_.lines[i].begin, text_.lines[i].end - text_.lines[i].begin);
  }

  template <class T>
  static Stated<T> stated(T value, std::vector<Evidence> evidence) {
    return {std::move(value), std::move(evidence)};
  }

  // The first value of `field` that `read` makes something of: columns first, then captions in the
  // order of the paper.
  template <class T>
  std::optional<Stated<T>> first_of(
      std::string_view field,
      const std::function<std::optional<T>(const std::string&)>& read) const {
    for (const auto* list : {&columns_, &fields_})
      for (const LabelledValue& value : *list) {
        if (value.field != field || value.parts.empty()) continue;
        if (auto result = read(value.value(text_)))
          return stated(std::move(*result), value.evidence(text_));
      }
    return std::nullopt;
  }

  void take(const ClassificationCode& code, const std::vector<Evidence>& evidence) {
    if (!found_.pay_plan) found_.pay_plan = stated(code.pay_plan, evidence);
    if (found_.series.empty())
      for (const std::string& series : code.series)
        found_.series.push_back(stated(series, evidence));
    if (!found_.grade && code.grade) found_.grade = stated(*code.grade, evidence);
  }

  bool complete() const {
    return found_.pay_plan && !found_.series.empty() &&
           (found_.grade || !has_grades(found_.pay_plan->value));
  }
  static bool has_grades(const std::string& plan) {
    return plan != "ES" && plan != "SL" && plan != "ST" && plan != "EX";
  }

  void read_codes() {
    found_.pay_plan = first_of<std::string>(
        "pay_plan", [](const std::string& value) -> std::optional<std::string> {
          const std::string plan = pay_plan_in(value);
          return plan.empty() ? std::nullopt : std::optional(plan);
        });
    if (auto series = first_of<std::vector<std::string>>(
            "series", [](const std::string& value) -> std::optional<std::vector<std::string>> {
              auto all = series_in(value);
              return all.empty() ? std::nullopt : std::optional(std::move(all));
            }))
      for (std::string& one : series->value)
        found_.series.push_back(stated(std::move(one), series->evidence));
    found_.grade = first_of<int>("grade", grade_in);

    for (const LabelledValue& value : fields_) {
      if (complete()) return;
      if (value.field != "classification_code" && value.field != "title" &&
          value.field != "series" && value.field != "pay_plan")
        continue;
      const auto codes = find_classification_codes(value.value(text_));
      if (!codes.empty()) take(codes.front(), value.evidence(text_));
    }
    if (complete()) return;
    for (std::size_t i = 0; i < text_.lines.size() && text_.lines[i].begin < header_end_; ++i)
      if (take_code_line(i)) return;
    // Papers without a header give the classification in their closing statement.
    for (std::size_t i = 0; i < text_.lines.size(); ++i)
      if (text_.lines[i].begin >= header_end_ && take_code_line(i)) return;
  }

  bool take_code_line(std::size_t i) {
    if (line(i).size() > kLongestHeaderLine || speaks_of_another(line(i))) return false;
    const auto codes = find_classification_codes(line(i));
    if (codes.empty()) return false;
    code_line_ = i;
    code_ = codes.front();
    take(codes.front(), text_.evidence(text_.lines[i].begin + codes.front().begin,
                                       text_.lines[i].begin + codes.front().end));
    return complete();
  }

  // "Reports to the Director, ES-0340-00": somebody else's classification.
  static bool speaks_of_another(std::string_view text) {
    static const RE2 another(
        R"((?i)\b(?:reports? to|supervisor'?s?|supervised by|subordinates?|directs|supervises|incumbents? of|staff of|leads?|formerly|replaces|target|career ladder|promotion|trainee|statement of difference)\b)");
    static const RE2 own_title(R"((?i)\bsupervisory\b)");
    return RE2::PartialMatch(text, another) && !RE2::PartialMatch(text, own_title);
  }

  // A title without the code behind it, its brackets closed and its label punctuation gone.
  static std::optional<std::string> title_of(const std::string& value) {
    std::string_view title = value;
    const auto codes = find_classification_codes(title);
    if (!codes.empty())
      title = codes.front().begin > 3 ? title.substr(0, codes.front().begin)
                                      : title.substr(codes.front().end);
    title = trimmed(title, " \t\n,;:-_.|");
    if (title.size() < 4 || title.size() > kLongestTitle) return std::nullopt;
    const auto letters =
        static_cast<std::size_t>(std::count_if(title.begin(), title.end(), is_letter));
    if (2 * letters < title.size() || !(is_upper(title.front()) || title.front() == '('))
      return std::nullopt;
    return std::string(title);
  }

  void read_title() {
    found_.title = first_of<std::string>("title", title_of);
    found_.organizational_title = first_of<std::string>("organizational_title", title_of);
    if (found_.title || !code_line_) return;
    // "Program Analyst, GS-0343-13": before the code on its line, else on the line above it.
    const std::string_view code_text = line(*code_line_);
    const std::string before(trimmed(code_text.substr(0, code_->begin), " \t,;:-("));
    if (const auto title = title_of(before); title && !names_organization(*title)) {
      const std::size_t begin = text_.lines[*code_line_].begin;
      found_.title = stated(*title, text_.evidence(begin, begin + code_->begin));
      return;
    }
    for (const std::size_t i : {*code_line_ - 1, *code_line_ + 1}) {
      if (i >= text_.lines.size() || text_.lines[i].page != text_.lines[*code_line_].page) continue;
      const auto title = title_of(std::string(line(i)));
      if (!title || names_organization(*title) || is_paper_name(*title)) continue;
      found_.title = stated(*title, text_.evidence(text_.lines[i].begin, text_.lines[i].end));
      return;
    }
  }

  static bool is_paper_name(std::string_view text) {
    static const RE2 paper(
        R"((?i)^\W*(?:(?:standard(?:ized)? |master |evaluated )?position description|job description|introduction|cover ?sheet|position information)\b)");
    return RE2::PartialMatch(text, paper);
  }

  // Words that begin or end the name of a unit and seldom a position's title.
  static bool names_organization(std::string_view text) {
    static const RE2 unit(
        R"((?i)^\W*(?:u\.?s\.? |united states |the )?(?:department|office|bureau|division|branch|directorate|administration|agency|national|federal|center|service|immediate office|section|region)\b.*\b(?:of|for)?\b|\b(?:department|bureau|division|branch|directorate|administration|agency|center|laboratory|institute|commission|region|district|immediate office|office|service)(?: [-(].*)?\s*$)");
    static const RE2 title(
        R"((?i)\b(?:director|chief|officer|manager|administrator|analyst|specialist|assistant|secretary|clerk|technician|attorney|engineer|scientist|supervisor|investigator|inspector|advisor|adviser|counsel|commissioner|examiner)\b)");
    return RE2::PartialMatch(text, unit) && !RE2::PartialMatch(text, title);
  }

  void read_number() {
    found_.pd_number = first_of<std::string>(
        "pd_number", [](const std::string& value) -> std::optional<std::string> {
          static const RE2 number(R"(^[\s#:]*([A-Z0-9][A-Za-z0-9./-]*(?: [0-9][A-Z0-9-]*)?))");
          re2::StringPiece group;
          if (!RE2::PartialMatch(value, number, &group)) return std::nullopt;
          const std::string_view printed = trimmed(group, ".-/ ");
          if (printed.size() < 2 || printed.size() > 24 ||
              std::none_of(printed.begin(), printed.end(), is_digit))
            return std::nullopt;
          return std::string(printed);
        });
  }

  void read_organization() {
    std::set<std::string> seen;
    for (const LabelledValue& value : fields_) {
      if (value.field != "organization" || value.parts.empty()) continue;
      const std::string unit(trimmed(value.value(text_), " \t\n,;:-_."));
      const auto letters = std::count_if(unit.begin(), unit.end(), is_letter);
      if (letters < 3 || unit.size() > 160 || !seen.insert(lower(unit)).second) continue;
      found_.organization.push_back(stated(unit, value.evidence(text_)));
    }
    if (!found_.organization.empty()) return;
    // Without captions the units head the first page, largest first.
    for (std::size_t i = 0; i < text_.lines.size() && text_.lines[i].begin < header_end_ &&
                            text_.lines[i].page == text_.lines[0].page;
         ++i) {
      const std::string unit(trimmed(line(i), " \t,;:-_."));
      if (unit.size() > kLongestTitle || !names_organization(unit) || is_paper_name(unit) ||
          unit.find(". ") != std::string::npos || !seen.insert(lower(unit)).second)
        continue;
      if (!is_upper(unit.empty() ? ' ' : unit.front()) || line(i).ends_with(".")) continue;
      found_.organization.push_back(
          stated(unit, text_.evidence(text_.lines[i].begin, text_.lines[i].end)));
    }
  }

  void read_supervisory() {
    for (const LabelledValue& caption : fields_) {
      if (caption.field != "supervisory") continue;
      const std::string value = lower(caption.value(text_));
      std::string status;
      // OPM's supervisory status codes: 2 supervisor or manager, 5 management official, 6 and 7
      // leaders, 8 all others.
      static const RE2 code(R"(^\W*(?:code\W*)?([2-8])(?:\W|$))");
      std::string digit;
      if (RE2::PartialMatch(value, code, &digit)) {
        if (digit == "2") status = "supervisory";
        if (digit == "5") status = "managerial";
        if (digit == "6" || digit == "7" || digit == "8") status = "neither";
      }
      static const RE2 not_supervisory(
          R"(^\W*(?:non-?\s?supervisory|not supervisory|none|no\b|all other))");
      if (status.empty() && RE2::PartialMatch(value, not_supervisory)) status = "neither";
      static const RE2 supervisor(R"(^\W*(?:supervisor|yes\b))");
      const MarkedOption mark =
          status.empty() ? marked_option(text_, caption, {"supervisory", "managerial", "neither"})
                         : MarkedOption{};
      if (!mark.option.empty()) status = mark.option;
      if (status.empty() && RE2::PartialMatch(value, supervisor) &&
          value.find("neither") == std::string::npos)
        status = "supervisory";
      if (status.empty()) continue;
      auto evidence = caption.evidence(text_);
      if (!mark.option.empty()) evidence = text_.evidence(mark.begin, mark.end);
      found_.supervisory = stated(status, std::move(evidence));
      return;
    }
    // The prefix may be used only where the position is classified supervisory (Introduction,
    // titling; GSSG, titling).
    if (found_.title && found_.title->value.starts_with("Supervisory "))
      found_.supervisory = stated(std::string("supervisory"), found_.title->evidence);
  }

  void read_flsa() {
    for (const LabelledValue& caption : fields_) {
      if (caption.field != "flsa") continue;
      const std::string value = lower(caption.value(text_));
      static const RE2 nonexempt(R"(^\W*(?:non-?\s?exempt|not exempt|ne?\b))");
      static const RE2 exempt(R"(^\W*(?:exempt|e)\b)");
      std::string status;
      MarkedOption mark;
      static const RE2 both(R"(exempt.*exempt)");
      if (!RE2::PartialMatch(value, both)) {
        if (RE2::PartialMatch(value, nonexempt))
          status = "nonexempt";
        else if (RE2::PartialMatch(value, exempt))
          status = "exempt";
      }
      if (status.empty()) {
        mark = marked_option(text_, caption, {"exempt", "nonexempt", "non-exempt"});
        status = mark.option == "non-exempt" ? "nonexempt" : mark.option;
      }
      if (status.empty()) continue;
      found_.flsa = stated(status, mark.option.empty() ? caption.evidence(text_)
                                                       : text_.evidence(mark.begin, mark.end));
      return;
    }
  }

  const RunningText& text_;
  const std::vector<LabelledValue>& fields_;
  const std::vector<LabelledValue>& columns_;
  std::size_t header_end_;
  std::optional<std::size_t> code_line_;
  std::optional<ClassificationCode> code_;
  Classification found_;
};

}  // namespace

Classification parse_identity(const RunningText& text, const std::vector<LabelledValue>& fields,
                              const std::vector<LabelledValue>& columns,
                              const std::vector<Part>& parts) {
  return IdentityReader(text, fields, columns, parts).read();
}

}  // namespace secondlook
