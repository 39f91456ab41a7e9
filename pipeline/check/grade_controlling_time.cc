// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/grade_controlling_time.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "models/grade_confidence.h"

namespace secondlook {
namespace {

constexpr double kQuarter = 25;  // percent of the time
// The words that name a duty stand at its beginning.
constexpr std::size_t kHeadBytes = 80;
constexpr std::size_t kWordsInCommon = 2;
constexpr double kSureOfOwnWork = 0.64;

// Words of four letters or more, without case and ending: "adviser" and "advisers" are one.
std::set<std::string> content_words(std::string_view text) {
  static const std::set<std::string> common = {"duties", "duty",  "work",  "percent", "time",
                                               "with",   "from",  "that",  "this",    "other",
                                               "grade",  "level", "total", "standard"};
  std::set<std::string> words;
  std::string word;
  const auto finish = [&] {
    if (word.size() >= 4 && !common.contains(word)) words.insert(word.substr(0, 6));
    word.clear();
  };
  for (char c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c >= 'a' && c <= 'z')
      word += c;
    else
      finish();
  }
  finish();
  return words;
}

std::set<std::string> heading_words(const Duty& duty) {
  std::string_view head = std::string_view(duty.text).substr(0, kHeadBytes);
  head = head.substr(0, head.find('.', std::min<std::size_t>(4, head.size())));
  return content_words(head.substr(0, head.find('(')));
}

std::size_t in_common(const std::set<std::string>& one, const std::set<std::string>& other) {
  return static_cast<std::size_t>(std::count_if(
      one.begin(), one.end(), [&](const std::string& word) { return other.contains(word); }));
}

// Text before a grade, as far as it may name the work that has it: "Adviser duties: GS-13".
struct GradedWork {
  std::string words;
  int grade = 0;
  Evidence evidence;
};

std::vector<GradedWork> graded_work(std::span<const PaperPages> papers) {
  static const RE2 pattern(
      R"((?i)([A-Z][A-Za-z,' -]{6,70}?)(?: duties| work)?(?: (?:is|are)(?: graded| classified)?(?: at)?|:| at| to the| come to| evaluated at| graded at) GS-?(?:[0-9]{4}-)?([0-9]{1,2})\b)");
  static const RE2 graded(
      R"((?i)(?: (?:is|are|at|graded|classified|work|duties|the)|:| come to) GS-?(?:[0-9]{4}-)?[0-9]{1,2}\b)");
  std::vector<GradedWork> found;
  for (const PaperPages& paper : papers)
    for (const Page& page : paper.pages) {
      std::string text;
      std::vector<std::size_t> begins;
      for (const Word& word : page.words) {
        if (!text.empty()) text += ' ';
        begins.push_back(text.size());
        text += word.text;
      }
      re2::StringPiece rest(text), words;
      // A page of prose without a grade in it is told in a fraction of the time.
      if (!RE2::PartialMatch(rest, graded)) continue;
      int grade = 0;
      while (RE2::FindAndConsume(&rest, pattern, &words, &grade)) {
        GradedWork one;
        one.words = std::string(words);
        one.grade = grade;
        const auto begin = static_cast<std::size_t>(words.data() - text.data());
        const auto end = static_cast<std::size_t>(rest.data() - text.data());
        one.evidence.document_id = paper.record->document_id;
        one.evidence.path = paper.record->path;
        one.evidence.page = page.number;
        one.evidence.quote = text.substr(begin, end - begin);
        bool first = true;
        for (std::size_t i = 0; i < begins.size(); ++i) {
          if (begins[i] < begin || begins[i] >= end) continue;
          const Box& box = page.words[i].box;
          Box& all = one.evidence.box;
          all = first ? box
                      : Box{std::min(all.x0, box.x0), std::min(all.y0, box.y0),
                            std::max(all.x1, box.x1), std::max(all.y1, box.y1)};
          first = false;
        }
        found.push_back(std::move(one));
      }
    }
  return found;
}

// A duty that says of itself that it has the grade.
bool claims_grade(const Duty& duty, int grade) {
  static const RE2 pattern(
      R"((?i)\bGS-?(?:[0-9]{4}-)?([0-9]{1,2})[- ](?:grade |level )?(?:level |grade )?(?:work|duties)\b|\bat the GS-?([0-9]{1,2}) (?:grade )?level\b)");
  std::string one, other;
  if (!RE2::PartialMatch(duty.text, pattern, &one, &other)) return false;
  const std::string& told = one.empty() ? other : one;
  return told == fmt::format("{}", grade) || told == fmt::format("{:02}", grade);
}

class ControllingTime {
 public:
  ControllingTime(const PositionDescription& position, const Judgement& judgement,
                  const Standards& standards)
      : position_(position), judgement_(judgement), standards_(standards) {}

  std::vector<Finding> run(std::span<const PaperPages> papers) const {
    const auto& grade = position_.classified.grade;
    const auto& found = judgement_.recommended;
    if (!grade || found.pay_plan != "GS" || !found.grade) return {};
    const int rest = std::min(*found.grade, grade_of_stated_points(papers).value_or(*found.grade));
    if (rest >= grade->value) return {};
    for (const Duty& duty : position_.duties)
      if (is_minor(duty) && claims_grade(duty, grade->value))
        return {finding(duty, rest, duty.evidence)};
    const std::vector<GradedWork> graded = graded_work(papers);
    for (const Duty& duty : position_.duties) {
      if (!is_minor(duty)) continue;
      for (const GradedWork& work : graded)
        if (work.grade == grade->value && names(work, duty)) {
          std::vector<Evidence> evidence = duty.evidence;
          evidence.push_back(work.evidence);
          return {finding(duty, rest, std::move(evidence))};
        }
    }
    return own_work();
  }

 private:
  // What the paper's own total gives, which is that of its main work: "Total 3025, GS-12".
  std::optional<int> grade_of_stated_points(std::span<const PaperPages> papers) const {
    if (position_.stated.total_points)
      return grade_for(standards_.fes, position_.stated.total_points->value);
    static const PatternSet total =
        PatternSet::compile(
            {{R"(\btotal\b[ :]*[0-9]?,?[0-9]{3}(?: points)?[,;:=]? (?:is |= )?GS-?[0-9]{1,2}\b)",
              "total"}})
            .value();
    static const RE2 grade_in_it(R"((?i)GS-?([0-9]{1,2})\b)");
    for (const PaperPages& paper : papers) {
      int grade = 0;
      const auto words = PaperWords(paper).find(total);
      if (words && RE2::PartialMatch(words->quote, grade_in_it, &grade)) return grade;
    }
    return std::nullopt;
  }

  static bool is_minor(const Duty& duty) {
    return duty.percent && *duty.percent > 0 && *duty.percent < kQuarter;
  }

  // The words name this duty and no other.
  bool names(const GradedWork& work, const Duty& duty) const {
    const std::set<std::string> words = content_words(work.words);
    const std::size_t shared = in_common(words, heading_words(duty));
    return shared >= kWordsInCommon &&
           std::none_of(position_.duties.begin(), position_.duties.end(), [&](const Duty& other) {
             return &other != &duty && in_common(words, heading_words(other)) >= shared;
           });
  }

  Finding finding(const Duty& duty, int rest, std::vector<Evidence> evidence) const {
    const int grade = position_.classified.grade->value;
    return {"grade-controlling-time", Severity::medium,
            fmt::format("The paper rests GS-{} on a duty that takes {:g} percent of the time, less "
                        "than the {:g} that work must take to control the grade; the rest comes to "
                        "GS-{}.",
                        grade, *duty.percent, kQuarter, rest),
            citation(standards_.general, "TIME-2"), std::move(evidence)};
  }

  // Supervision leaves less than a quarter of the time to the work that alone has the grade.
  std::vector<Finding> own_work() const {
    const Evaluation* supervisory = find_applied(judgement_.evaluations, "gssg");
    const Evaluation* own = find_applied(judgement_.evaluations, "fes");
    const auto& percent = judgement_.supervision.percent_of_time;
    const int grade = position_.classified.grade->value;
    if (supervisory == nullptr || own == nullptr || !percent || 100 - *percent >= kQuarter ||
        own->grade != grade || !supervisory->grade_high || *supervisory->grade_high >= grade ||
        mean_confidence(*own) < kSureOfOwnWork)
      return {};
    return {{"grade-controlling-time", Severity::low,
             fmt::format("Only the position's own work reaches GS-{}, and supervision, which comes "
                         "to GS-{}, takes {:g} percent of the time.",
                         grade, *supervisory->grade, *percent),
             citation(standards_.general, "TIME-2"), judgement_.supervision.evidence}};
  }

  const PositionDescription& position_;
  const Judgement& judgement_;
  const Standards& standards_;
};

}  // namespace

std::vector<Finding> grade_controlling_time(const PositionDescription& position,
                                            std::span<const PaperPages> papers,
                                            const Judgement& judgement,
                                            const Standards& standards) {
  return ControllingTime(position, judgement, standards).run(papers);
}

}  // namespace secondlook
