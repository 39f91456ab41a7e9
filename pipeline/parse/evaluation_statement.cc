// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/evaluation_statement.h"

#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "models/characters.h"
#include "pipeline/parse/classification_code.h"
#include "pipeline/parse/credited_levels.h"
#include "pipeline/parse/dates.h"
#include "pipeline/parse/identity.h"
#include "pipeline/parse/sentences.h"
#include "pipeline/parse/stated_evaluation.h"
#include "pipeline/parse/title_in_prose.h"

namespace secondlook {
namespace {

// A statement goes by a few standards; a longer list is a bibliography.
constexpr std::size_t kMostStandards = 12;
// Bytes: what is shorter names no standard, what is longer is prose about one.
constexpr std::size_t kShortestStandard = 4;
constexpr std::size_t kLongestStandard = 220;
constexpr std::size_t kLongestConclusion = 500;
// A date without a caption stands among so many lines of the head, or the last of the paper.
constexpr std::size_t kDateLines = 15;
constexpr std::size_t kLongestDate = 32;  // "Wednesday, September 30, 2020"

using Range = std::pair<std::size_t, std::size_t>;

class StatementReader {
 public:
  StatementReader(const RunningText& text, const StatementForms& forms,
                  const std::vector<Part>& parts, const std::vector<LabelledValue>& fields)
      : text_(text), forms_(forms), parts_(parts), fields_(fields) {}

  EvaluationStatement read(const std::vector<const Standard*>& standards) {
    found_.classified = parse_identity(text_, forms_.layout, fields_, parts_);
    found_.stated = parse_stated_evaluation(text_, fields_, parts_);
    add_credited_levels(found_.stated, text_, standards);
    if (!found_.stated.total_points && !found_.stated.factors.empty())
      found_.stated.total_points = total_in_prose(text_, 0);
    read_conclusion();
    read_standards();
    read_date();
    return std::move(found_);
  }

 private:
  std::string_view view(const Range& range) const {
    return std::string_view(text_.text).substr(range.first, range.second - range.first);
  }

  // What a conclusion says of the classification; what it leaves open stays as the head has it.
  struct Conclusion {
    std::optional<ClassificationCode> code;
    std::string title;
    std::optional<int> grade;
    std::vector<Evidence> evidence;
  };

  // Captions of the outcome, then the last sentence that concludes, then the code under a heading
  // for it: a statement discusses other titles and series before.
  void read_conclusion() {
    read_final_fields();
    if (concluded_) return;
    std::optional<Conclusion> last;
    for (const Range& sentence : sentences(text_.text))
      if (auto conclusion = conclusion_in(sentence)) last = std::move(conclusion);
    if (!last) last = conclusion_under_heading();
    if (last) apply(*last);
  }

  void read_final_fields() {
    for (const LabelledValue& field : fields_) {
      if (field.parts.empty() || !field.field.starts_with("final_")) continue;
      const std::string value = field.value(text_);
      Conclusion conclusion;
      conclusion.evidence = field.evidence(text_);
      const auto codes = find_classification_codes(value);
      if (!codes.empty()) conclusion.code = codes.front();
      if (field.field == "final_title")
        conclusion.title = title_at_end_of(
            codes.empty() ? value : value.substr(0, codes.front().begin), forms_.layout.naming);
      if (field.field == "final_classification" && !codes.empty())
        conclusion.title =
            title_at_end_of(value.substr(0, codes.front().begin), forms_.layout.naming);
      if (field.field == "final_grade") conclusion.grade = grade_in(value);
      if (field.field == "final_series" && codes.empty())
        if (const auto series = series_in(value); !series.empty()) {
          found_.classified.series.clear();
          for (const std::string& one : series)
            found_.classified.series.push_back({one, conclusion.evidence});
          concluded_ = true;
        }
      if (conclusion.code || !conclusion.title.empty() || conclusion.grade) apply(conclusion);
    }
  }

  std::optional<Conclusion> conclusion_in(const Range& sentence) const {
    const std::string_view words = view(sentence);
    if (words.size() > kLongestConclusion || forms_.conclusions.occurring(words).empty() ||
        !forms_.another.occurring(words).empty())
      return std::nullopt;
    return classification_in(sentence);
  }

  // "Program Analyst, GS-0343-12", "titled Program Analyst", "at the GS-12 level".
  std::optional<Conclusion> classification_in(const Range& range) const {
    static const RE2 titled(
        R"(\b(?:titled|title is|title of|title:)\s+["']?(\p{Lu}[\pL/&-]*(?:[ (]+(?:\p{Lu}[\pL/&-]*|of|and|for)\)?)*))");
    static const RE2 graded(R"(\b(?:GS|GM|[Gg]rade)[- ]{0,2}([0-9]{1,2})\b)");
    const std::string_view words = view(range);
    Conclusion conclusion;
    const auto codes = find_classification_codes(words);
    re2::StringPiece title;
    std::string grade;
    if (!codes.empty()) {
      conclusion.code = codes.front();
      conclusion.title =
          title_at_end_of(words.substr(0, codes.front().begin), forms_.layout.naming);
    }
    if (RE2::PartialMatch(words, titled, &title))
      conclusion.title = title_at_end_of(title, forms_.layout.naming);
    if ((!conclusion.code || !conclusion.code->grade) && RE2::PartialMatch(words, graded, &grade))
      conclusion.grade = grade_in(grade);
    if (!conclusion.code && conclusion.title.empty() && !conclusion.grade) return std::nullopt;
    conclusion.evidence = text_.evidence(range.first, range.second);
    return conclusion;
  }

  std::optional<Conclusion> conclusion_under_heading() const {
    std::optional<Conclusion> last;
    for (const Part& part : parts_) {
      if (part.section != "conclusion") continue;
      for (std::size_t i = part.first_line; i < part.line_end; ++i) {
        const Range line{std::max(text_.lines[i].begin, part.body_begin), text_.lines[i].end};
        if (line.first >= line.second || find_classification_codes(view(line)).empty() ||
            !forms_.another.occurring(view(line)).empty())
          continue;
        last = classification_in(line);
      }
    }
    return last;
  }

  void apply(const Conclusion& conclusion) {
    Classification& is = found_.classified;
    const auto& evidence = conclusion.evidence;
    concluded_ = true;
    if (!conclusion.title.empty()) is.title = Stated<std::string>{conclusion.title, evidence};
    if (conclusion.code) {
      is.pay_plan = Stated<std::string>{conclusion.code->pay_plan, evidence};
      is.series.clear();
      for (const std::string& series : conclusion.code->series)
        is.series.push_back({series, evidence});
      if (conclusion.code->grade) is.grade = Stated<int>{*conclusion.code->grade, evidence};
    }
    if (conclusion.grade) is.grade = Stated<int>{*conclusion.grade, evidence};
  }

  void read_standards() {
    for (const LabelledValue& field : fields_) {
      if (field.field != "standards") continue;
      std::vector<Range> lines(field.parts.begin(), field.parts.end());
      add_standards(lines);
    }
    if (found_.standards.empty())
      for (const Part& part : parts_) {
        if (part.section != "standards") continue;
        std::vector<Range> lines;
        for (std::size_t i = part.first_line; i < part.line_end; ++i) {
          const Range line{std::max(text_.lines[i].begin, part.body_begin), text_.lines[i].end};
          if (line.first < line.second) lines.push_back(line);
        }
        add_standards(lines);
      }
    if (found_.standards.empty()) read_standards_in_prose();
  }

  // A line, or what stands between semicolons, each; a line that breaks off goes on in the next.
  void add_standards(const std::vector<Range>& lines) {
    std::optional<Range> open;
    for (const Range& line : lines) {
      if (open && goes_on(*open, line)) {
        open->second = line.second;
        continue;
      }
      if (open) add_between_semicolons(*open);
      open = line;
    }
    if (open) add_between_semicolons(*open);
  }

  bool goes_on(const Range& before, const Range& next) const {
    static const RE2 item(R"(^\s*(?:[0-9]{1,2}[.)]|[a-z][.)]|[•*·▪-]|\(?[0-9a-z]\))\s)");
    const std::string_view words = view(next);
    if (RE2::PartialMatch(words, item)) return false;
    const std::string_view gap =
        std::string_view(text_.text).substr(before.second, next.first - before.second);
    if (std::count(gap.begin(), gap.end(), '\n') > 1) return false;
    const char end = text_.text[before.second - 1];
    static const RE2 open(R"((?i)\b(?:of|and|for|the|in|to|series)$)");
    return end == ',' || !is_upper(words.front()) || RE2::PartialMatch(view(before), open);
  }

  void add_between_semicolons(const Range& range) {
    std::size_t begin = range.first;
    while (begin < range.second) {
      const std::size_t end = std::min(text_.text.find(';', begin), range.second);
      add_standard({begin, end});
      begin = end + 1;
    }
  }

  void add_standard(Range range) {
    static const RE2 bullet(R"(^(?:[0-9]{1,2}[.)]|\(?[0-9a-z]\)|[a-z][.)]|[•*·▪-]|and\s)\s*)");
    std::string_view words = trimmed(view(range), " \t\n.,:");
    re2::StringPiece rest(words);
    RE2::Consume(&rest, bullet);
    words = rest;
    if (words.size() < kShortestStandard || words.size() > kLongestStandard ||
        found_.standards.size() >= kMostStandards ||
        std::none_of(words.begin(), words.end(), is_letter))
      return;
    const auto begin = static_cast<std::size_t>(words.data() - text_.text.data());
    std::string name(words);
    std::replace_if(name.begin(), name.end(), is_space, ' ');
    for (const auto& known : found_.standards)
      if (known.value == name) return;
    found_.standards.push_back({std::move(name), text_.evidence(begin, begin + words.size())});
  }

  // "The position was evaluated using the General Schedule Supervisory Guide."
  void read_standards_in_prose() {
    static const RE2 using_it(
        R"(\b(?:using|with|against|applying|applied|application of|reference to|criteria (?:of|in)|by means of|by)\s+(?:the\s+)?(?:criteria (?:of|in) the\s+)?(?:OPM'?s?\s+)?((?:\p{Lu}[\pL0-9/&'-]*|GS-[0-9]{4}|of|and|for|in|the)(?:[,\s]+(?:\p{Lu}[\pL0-9/&'-]*|GS-[0-9]{4}|of|and|for|in|the))*\s+(?:Standards?|Guide|Series|Flysheet)|(?:GSSG|AAGEG|RGEG))\b)");
    re2::StringPiece rest(text_.text), name;
    while (found_.standards.size() < kMostStandards &&
           RE2::FindAndConsume(&rest, using_it, &name)) {
      const auto begin = static_cast<std::size_t>(name.data() - text_.text.data());
      add_standard({begin, begin + name.size()});
    }
  }

  void read_date() {
    for (const LabelledValue& field : fields_) {
      if (field.field != "date" && field.field != "date_classified") continue;
      if (auto date = find_date(field.value(text_))) {
        found_.date = Stated<std::string>{std::move(*date), field.evidence(text_)};
        return;
      }
    }
    // A letter's date is a line of its own.
    const std::size_t count = text_.lines.size();
    for (std::size_t i = 0; i < count; ++i) {
      if (i == kDateLines && count > 2 * kDateLines) i = count - kDateLines;
      const Range line{text_.lines[i].begin, text_.lines[i].end};
      if (view(line).size() > kLongestDate) continue;
      if (auto date = find_date(view(line))) {
        found_.date =
            Stated<std::string>{std::move(*date), text_.evidence(line.first, line.second)};
        return;
      }
    }
  }

  const RunningText& text_;
  const StatementForms& forms_;
  const std::vector<Part>& parts_;
  const std::vector<LabelledValue>& fields_;
  bool concluded_ = false;
  EvaluationStatement found_;
};

}  // namespace

EvaluationStatement parse_evaluation_statement(const RunningText& text, const StatementForms& forms,
                                               const std::vector<Part>& parts,
                                               const std::vector<LabelledValue>& fields,
                                               const std::vector<const Standard*>& standards) {
  return StatementReader(text, forms, parts, fields).read(standards);
}

}  // namespace secondlook
