// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/identity.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "models/characters.h"
#include "pipeline/parse/classification_code.h"

namespace secondlook {
namespace {

// A line that holds a code and more words than this is a sentence about some position.
constexpr std::size_t kLongestHeaderLine = 140;
constexpr std::size_t kLongestTitle = 120;
// A paper has a check-box field once, a bundle of copies a few times; looking at each takes time.
constexpr std::size_t kMostCaptions = 20;
// A chain of command is not longer than this; more would be a list of something else.
constexpr std::size_t kMostUnits = 8;

class IdentityReader {
 public:
  IdentityReader(const RunningText& text, const std::vector<LabelledValue>& fields,
                 const std::vector<LabelledValue>& columns, const std::vector<Part>& parts)
      : text_(text),
        fields_(fields),
        columns_(columns),
        header_end_(end_of_header(parts)),
        first_heading_(first_heading(parts)) {}

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

    static const std::set<std::string_view> kMayHoldCode = {"classification_code", "title",
                                                            "series", "pay_plan", "grade"};
    for (const LabelledValue& value : values) {
      if (complete()) return;
      if (!kMayHoldCode.contains(value.field) || value.label_begin < from ||
          value.label_begin >= to)
        continue;
      const auto codes = find_classification_codes(value.value(text_));
      if (!codes.empty()) take(codes, value.evidence(text_));
    }
  }

  void take_code_line(std::size_t i) {
    if (line(i).size() > kLongestHeaderLine || speaks_of_another(line(i))) return;
    const auto codes = find_classification_codes(line(i));
    if (codes.empty()) return;
    code_line_ = i;
    code_ = codes.front();
    const std::size_t begin = text_.lines[i].begin;
    take(codes, text_.evidence(begin + codes.front().begin, begin + codes.back().end));
  }

  // "Reports to the Director, ES-0340-00": somebody else's classification.
  static bool speaks_of_another(std::string_view text) {
    static const RE2 another(
        R"((?i)\b(?:reports? to|supervisor'?s?|supervised by|subordinates?|directs|supervises|incumbents? of|staff of|leads|formerly|replaces|target|career ladder|promotion|trainee|statement of difference)\b)");
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
    // "Title, Series, Grade: Program Analyst, GS-0343-11".
    if (!found_.title)
      found_.title = first_of<std::string>(
          "classification_code", [](const std::string& value) -> std::optional<std::string> {
            const auto codes = find_classification_codes(value);
            return codes.empty() || codes.front().begin < 4 ? std::nullopt : title_of(value);
          });
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
      // A parenthetical title that did not fit beside the title.
      const std::size_t first =
          line(i).starts_with("(") && i > 0 && text_.lines[i - 1].page == text_.lines[i].page
              ? i - 1
              : i;
      std::string whole(text_.text, text_.lines[first].begin,
                        text_.lines[i].end - text_.lines[first].begin);
      std::replace_if(whole.begin(), whole.end(), is_space, ' ');
      const auto title = title_of(whole);
      if (!title || names_organization(*title) || is_paper_name(*title)) continue;
      found_.title = stated(*title, text_.evidence(text_.lines[first].begin, text_.lines[i].end));
      return;
    }
  }

  static bool is_paper_name(std::string_view text) {
    static const RE2 paper(
        R"((?i)^\W*(?:(?:standard(?:ized)? |master |evaluated )?position description|job description|senior executive service\W*$|introduction|cover ?sheet|position information)\b)");
    return RE2::PartialMatch(text, paper);
  }

  // Words that begin or end the name of a unit and seldom a position's title.
  static bool names_organization(std::string_view text) {
    static const RE2 unit(
        R"((?i)^\W*(?:u\.?s\.? |united states |the )?(?:department|office|bureau|division|branch|directorate|administration|agency|national|federal|center|service|immediate office|section|region)\b.*\b(?:of|for)?\b|\b(?:department|bureau|division|branch|directorate|administration|agency|center|laboratory|institute|commission|region|district|immediate office|office|service|section|unit|staff|group|team)(?: [-(].*)?\s*$)");
    static const RE2 unit_of(
        R"((?i)^\W*(?:u\.?s\.? |united states |the )?(?:department|office|bureau|division|branch|directorate|center) of\b)");
    static const RE2 title(
        R"((?i)\b(?:director|chief|officer|manager|administrator|analyst|specialist|assistant|secretary|clerk|technician|attorney|engineer|scientist|supervisor|investigator|inspector|advisor|adviser|counsel|commissioner|examiner)\b)");
    return RE2::PartialMatch(text, unit_of) ||
           (RE2::PartialMatch(text, unit) && !RE2::PartialMatch(text, title));
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

  void read_organization() {
    read_captioned_units();
    if (found_.organization.empty()) read_heading_units();
  }

  // Forms print the subdivisions in two columns: their ordinals, not the reading order, rank them.
  void read_captioned_units() {
    struct Unit {
      int rank = 0;
      Stated<std::string> name;
    };
    std::vector<Unit> units;
    for (const LabelledValue& value : fields_) {
      if (value.field != "organization" || value.label_begin >= header_end_ ||
          is_row_of_table(value))
        continue;
      const int rank =
          subdivision(std::string_view(text_.text)
                          .substr(value.label_begin, value.label_end - value.label_begin));
      for (Stated<std::string>& name : units_in(value)) units.push_back({rank, std::move(name)});
    }
    std::stable_sort(units.begin(), units.end(),
                     [](const Unit& a, const Unit& b) { return a.rank < b.rank; });
    for (Unit& unit : units) add_unit(std::move(unit.name));
  }

  static int subdivision(std::string_view caption) {
    static constexpr std::array<std::string_view, 10> kOrdinals = {
        "first", "second", "third", "fourth", "fifth", "1st", "2nd", "3rd", "4th", "5th"};
    const std::string plain = lower(caption);
    for (std::size_t i = 0; i < kOrdinals.size(); ++i)
      if (plain.find(kOrdinals[i]) != std::string::npos) return static_cast<int>(i % 5) + 1;
    return 0;
  }

  // "b. Department, Agency or Establishment" to the left of the columns of the Optional Form 8 says
  // who classified the position, not where it is.
  bool is_row_of_table(const LabelledValue& value) const {
    static const RE2 lettered(R"(^\W*[a-e][.)])");
    if (columns_.empty()) return false;
    const std::string_view caption =
        std::string_view(text_.text).substr(value.label_begin, value.label_end - value.label_begin);
    const TextLine& line = text_.lines[value.line];
    const TextLine& head = text_.lines[columns_.front().line];
    return RE2::PartialMatch(caption, lettered) && subdivision(caption) == 0 &&
           line.page == head.page && line.box.y0 > head.box.y0;
  }

  // The units that a value names, a line or a stretch between dashes each.
  std::vector<Stated<std::string>> units_in(const LabelledValue& value) const {
    std::vector<std::pair<std::size_t, std::size_t>> stretches;
    for (const auto& part : value.parts) {
      const std::string_view text = view(part);
      if (!stretches.empty() && continues(view(stretches.back()), text))
        stretches.back().second = part.second;
      else
        stretches.push_back(part);
    }
    std::vector<Stated<std::string>> units;
    for (const auto& stretch : stretches) split_units(stretch, units);
    return units;
  }

  std::string_view view(std::pair<std::size_t, std::size_t> range) const {
    return std::string_view(text_.text).substr(range.first, range.second - range.first);
  }

  // Whether a name goes on in the next line of its cell: "Office of Management and" / "Services".
  static bool continues(std::string_view above, std::string_view below) {
    static const RE2 open(R"((?i)(?:\b(?:of|and|the|for|or)|[,&/-])\s*$)");
    static const RE2 rest(
        R"(^\s*(?:\p{Ll}|&|\((?:[^)]*)\)|(?:Administration|Division|Branch|Office|Services?|Staff|Center|Section|Program|Department)\s*$))");
    return RE2::PartialMatch(above, open) || RE2::PartialMatch(below, rest);
  }

  // "Bureau of Harbor Safety - Inspection Division, Permits Branch": at a dash or semicolon, and at
  // a comma where a unit's name follows.
  void split_units(std::pair<std::size_t, std::size_t> range,
                   std::vector<Stated<std::string>>& units) const {
    const std::string_view whole = view(range);
    std::size_t begin = 0;
    int depth = 0;  // of brackets
    const auto add = [&](std::size_t end) {
      std::string name(trimmed(whole.substr(begin, end - begin), " \t\n,;:-_."));
      std::replace_if(name.begin(), name.end(), is_space, ' ');
      if (std::count_if(name.begin(), name.end(), is_letter) >= 3 && name.size() <= kLongestTitle)
        units.push_back(stated(name, text_.evidence(range.first + begin, range.first + end)));
    };
    for (std::size_t i = 1; i + 1 < whole.size(); ++i) {
      const std::string_view here = whole.substr(i - 1);
      const bool dash = here.starts_with(" - ") || here.starts_with(" -- ");
      if (whole[i] == '(') ++depth;
      if (whole[i] == ')' && depth > 0) --depth;
      if (depth > 0) continue;
      const bool comma =
          whole[i] == ',' &&
          names_organization(trimmed(whole.substr(i + 1, whole.find(',', i + 1) - i - 1)));
      if (!dash && !comma && whole[i] != ';') continue;
      add(i);
      begin = i + 1;
    }
    add(whole.size());
  }

  void add_unit(Stated<std::string> unit) {
    const std::string name = lower(unit.value);
    if (found_.title && name == lower(found_.title->value)) return;
    for (const Stated<std::string>& known : found_.organization)
      if (lower(known.value) == name) return;
    if (found_.organization.size() < kMostUnits) found_.organization.push_back(std::move(unit));
  }

  // Without captions the units head the first page, largest first.
  void read_heading_units() {
    static const RE2 sentence(R"([a-z]{3}\. |[.]\s*$)");
    for (std::size_t i = 0; i < text_.lines.size() && text_.lines[i].begin < first_heading_ &&
                            text_.lines[i].page == text_.lines[0].page;
         ++i) {
      const std::string_view text = line(i);
      if (text.size() > kLongestHeaderLine || RE2::PartialMatch(text, sentence) ||
          is_paper_name(text))
        continue;
      std::vector<Stated<std::string>> units;
      split_units({text_.lines[i].begin, text_.lines[i].end}, units);
      for (Stated<std::string>& unit : units)
        if (is_upper(unit.value.front()) && names_organization(unit.value))
          add_unit(std::move(unit));
    }
  }

  // The captions of a check-box field.
  std::vector<LabelledValue> captions_of(std::string_view field) const {
    std::vector<LabelledValue> found;
    for (const LabelledValue& caption : fields_)
      if (caption.field == field && found.size() < kMostCaptions) found.push_back(caption);
    return found;
  }

  void read_supervisory() {
    for (const LabelledValue& caption : captions_of("supervisory")) {
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
    // "Non-Supervisory" among the lines of the head; the other words may be options not chosen.
    static const RE2 alone(R"((?i)^\W*non-?\s?supervisory(?: position)?\W*$)");
    for (std::size_t i = 0; i < text_.lines.size() && text_.lines[i].begin < header_end_; ++i)
      if (RE2::PartialMatch(line(i), alone)) {
        found_.supervisory = stated(std::string("neither"),
                                    text_.evidence(text_.lines[i].begin, text_.lines[i].end));
        return;
      }
    // The prefix may be used only where the position is classified supervisory (Introduction,
    // titling; GSSG, titling).
    if (found_.title && found_.title->value.starts_with("Supervisory "))
      found_.supervisory = stated(std::string("supervisory"), found_.title->evidence);
  }

  void read_flsa() {
    for (const LabelledValue& caption : captions_of("flsa")) {
      const MarkedOption mark =
          marked_option(text_, caption, {"exempt", "nonexempt", "non-exempt"});
      std::string status = mark.option == "non-exempt" ? "nonexempt" : mark.option;
      static const RE2 nonexempt(R"((?i)^\W*(?:non exempt|not exempt|ne?)\W*$)");
      static const RE2 exempt(R"((?i)^\W*e\W*$)");
      const std::string value = caption.value(text_);
      if (status.empty() && RE2::PartialMatch(value, nonexempt)) status = "nonexempt";
      if (status.empty() && RE2::PartialMatch(value, exempt)) status = "exempt";
      if (status.empty()) continue;
      found_.flsa = stated(status, mark.option.empty() ? caption.evidence(text_)
                                                       : text_.evidence(mark.begin, mark.end));
      return;
    }
  }

  const RunningText& text_;
  const std::vector<LabelledValue>& fields_;
  const std::vector<LabelledValue>& columns_;
  std::size_t header_end_;     // where duties or factors begin
  std::size_t first_heading_;  // where any section begins
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
