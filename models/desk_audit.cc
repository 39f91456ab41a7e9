// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk_audit.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <set>

#include "models/guarded_pattern.h"
#include "models/phrase.h"

namespace secondlook {
namespace {

constexpr std::size_t kMostQuestions = 10;
constexpr std::size_t kQuoteBytes = 140;  // as much as one reads out in a question
// A level that was read with less is worth asking about.
constexpr double kSure = 0.7;
// One that was read with less is not held against what the paper states.
constexpr double kSureOfDifference = 0.6;
// Two authorities that others hold are asked for; the rest comes up by itself.
constexpr std::size_t kMostAuthorities = 2;

using Values = PhraseValues;

struct Gap {
  std::string topic;
  double strength = 1;  // 0..1: how open the matter is
  Values values;
};

// Cut between words, and so that no quotation mark ends the quotation early.
std::string quoted(std::string text) {
  for (char& c : text)
    if (c == '"' || c == '\n') c = c == '"' ? '\'' : ' ';
  while (text.ends_with('.') || text.ends_with(' ')) text.pop_back();
  if (text.size() <= kQuoteBytes) return text;
  const auto blank = text.rfind(' ', kQuoteBytes);
  return text.substr(0, blank == std::string::npos ? kQuoteBytes : blank) + " ...";
}

double strength_of(Severity severity) {
  switch (severity) {
    case Severity::high:
      return 1;
    case Severity::medium:
      return 0.85;
    case Severity::low:
      return 0.65;
    case Severity::info:
      break;
  }
  return 0.4;
}

// The words that name a duty: "Program measurement" of "1. Program measurement (50%). Measures".
std::string heading_of(const Duty& duty) {
  static const GuardedPattern heading(
      R"(^\W*(?:(?:[0-9]{1,2}|[A-Z]|[ivx]+)[.)]\s*)*([A-Z][^.:;(%]{6,60}?)(?:\s*[.:;(,-]|\s+[0-9]+\s?%))");
  std::string words;
  return heading.in(duty.text, &words) ? words : std::string();
}

// Of the duty that takes the most time, where that is told.
std::string main_duty(const std::vector<Duty>& duties) {
  const Duty* most = nullptr;
  for (const Duty& duty : duties)
    if (duty.percent && (most == nullptr || *duty.percent > *most->percent)) most = &duty;
  return most == nullptr ? std::string() : heading_of(*most);
}

const Item* find_item(const Standard& standard, std::string_view id) {
  for (const Factor& factor : standard.factors)
    for (const Level& level : factor.levels)
      for (const Way& way : level.ways)
        for (const Item& item : way.items)
          if (item.id == id) return &item;
  return nullptr;
}

std::string lower_first(std::string text) {
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] + 32);
  while (text.ends_with('.')) text.pop_back();
  return text;
}

class Gaps {
 public:
  Gaps(const ReviewedPosition& position, const Standard& gssg) : position_(position), gssg_(gssg) {}

  std::vector<Gap> find() {
    findings();
    for (const Evaluation& evaluation : position_.evaluations) {
      if (evaluation.standard == "executive")
        executive(evaluation);
      else if (evaluation.standard == "leader")
        leader(evaluation);
      else if (evaluation.applies && carries(evaluation))
        factors(evaluation);
    }
    supervision();
    add("closing", 1, {});
    return std::move(gaps_);
  }

 private:
  void add(std::string topic, double strength, Values values) {
    if (const auto& title = position_.file.description.classified.title)
      values.emplace("title", title->value);
    values.emplace("duty", quoted(main_duty(position_.file.description.duties)));
    if (position_.supervision.reports_to.size() > 3)
      values.emplace("superior", "the " + position_.supervision.reports_to);
    if (const auto& count = position_.supervision.subordinates; count && *count > 0)
      values.emplace("count", fmt::format("{}", *count));
    gaps_.push_back({std::move(topic), strength, std::move(values)});
  }

  void findings() {
    for (const Finding& finding : position_.findings) {
      if (finding.severity == Severity::info) continue;
      Values values;
      if (!finding.evidence.empty()) values["quote"] = quoted(finding.evidence.front().quote);
      if (finding.rule == "duty-percentages") {
        const auto& duties = position_.file.description.duties;
        values["count"] = duties.size() > 1 ? fmt::format("{}", duties.size()) : std::string();
      }
      add(finding.rule, strength_of(finding.severity), std::move(values));
    }
  }

  // The standard whose grade the recommendation took, and any where none was.
  bool carries(const Evaluation& evaluation) const {
    return !position_.recommended.grade || evaluation.grade == position_.recommended.grade;
  }

  void factors(const Evaluation& evaluation) {
    const bool grade_open = evaluation.grade_low != evaluation.grade_high;
    for (const FactorEvaluation& factor : evaluation.factors) {
      const std::string id = evaluation.standard + "-" + factor.factor;
      if (const std::string stated = stated_level(id);
          !stated.empty() && stated != factor.level && factor.confidence >= kSureOfDifference)
        add("level-differs", 0.9 * factor.confidence,
            {{"factor", "Factor " + factor.factor}, {"stated", stated}, {"found", factor.level}});
      if (factor.confidence >= kSure) continue;
      add(id, std::min(1.0, 1 - factor.confidence + (grade_open ? 0.2 : 0)), {});
    }
  }

  std::string stated_level(const std::string& factor) const {
    for (const StatedFactor& stated : position_.file.description.stated.factors)
      if (stated.factor == factor) return stated.level;
    return {};
  }

  void executive(const Evaluation& evaluation) {
    const auto& plan = position_.file.description.classified.pay_plan;
    const bool claimed =
        plan && (plan->value == "ES" || plan->value == "SL" || plan->value == "ST");
    if (!claimed && !evaluation.applies) return;
    const double strength = claimed ? 0.9 : 0.5;
    for (const FactorEvaluation& level : evaluation.considerations)
      if (level.factor == "LEVEL" && (level.level != "met" || level.confidence < kSure))
        add("executive-level", strength, {});
    for (const FactorEvaluation& criterion : evaluation.factors)
      if (criterion.level == "not-shown" || criterion.confidence < kSure)
        add("executive-" + criterion.factor, strength * (1.3 - criterion.confidence), {});
  }

  // Leading that is shown in part.
  void leader(const Evaluation& evaluation) {
    const bool open = std::any_of(
        evaluation.factors.begin(), evaluation.factors.end(),
        [](const FactorEvaluation& f) { return f.level == "not-shown" && f.factor != "LEADS"; });
    if (open) add("leader", evaluation.applies ? 0.6 : 0.5, {});
  }

  void supervision() {
    const SupervisoryScope& scope = position_.supervision;
    if (scope.deputy.kind == DeputyStanding::Kind::in_name)
      add("deputy", scope.deputy.contradicted ? 1 : 0.8, {});
    if (!scope.supervises) return;
    if (!scope.percent_of_time) add("supervision-percent", 0.8, {});
    if (!scope.subordinates) add("subordinates", 0.9, {});
    if (scope.charted && scope.charted->other_base)
      add("grades-differ", 0.9,
          {{"stated", fmt::format("GS-{}", scope.charted->other_base->first)},
           {"found", fmt::format("GS-{}", scope.charted->other_base->second)}});
    std::set<std::string> asked;  // the words of the paper
    for (const auto& [id, evidence] : scope.withheld) {
      const Item* item = find_item(gssg_, id);
      if (item == nullptr || evidence.empty() || asked.size() == kMostAuthorities) continue;
      const std::string quote = quoted(evidence.front().quote);
      if (asked.insert(quote).second)
        add("authority", 0.6, {{"authority", lower_first(item->means)}, {"quote", quote}});
    }
  }

  const ReviewedPosition& position_;
  const Standard& gssg_;
  std::vector<Gap> gaps_;
};

}  // namespace

std::span<const std::string_view> question_gaps() {
  static constexpr std::array<std::string_view, 14> kGaps = {
      "authority",       "supervision-percent", "subordinates",  "deputy",      "leader",
      "executive-level", "executive-A",         "executive-B",   "executive-C", "executive-D",
      "executive-E",     "level-differs",       "grades-differ", "closing"};
  return kGaps;
}

std::span<const std::string_view> question_words() {
  static constexpr std::array<std::string_view, 9> kWords = {
      "title", "superior", "count", "quote", "duty", "factor", "stated", "found", "authority"};
  return kWords;
}

std::vector<std::string> desk_audit_questions(const ReviewedPosition& position,
                                              const Standard& gssg, const QuestionBank& bank) {
  struct Asked {
    double importance = 0;
    std::string text;
  };
  std::vector<Asked> asked;
  for (const Gap& gap : Gaps(position, gssg).find()) {
    const auto topic = std::find_if(
        bank.begin(), bank.end(), [&](const QuestionTopic& one) { return one.topic == gap.topic; });
    if (topic == bank.end()) continue;
    for (const std::string& question : topic->ask) {
      auto text = filled(question, gap.values);
      if (!text) continue;
      asked.push_back({topic->weight * gap.strength, std::move(*text)});
      break;
    }
  }
  std::stable_sort(asked.begin(), asked.end(),
                   [](const Asked& a, const Asked& b) { return a.importance > b.importance; });
  std::vector<std::string> questions;
  for (Asked& one : asked)
    if (questions.size() < kMostQuestions &&
        std::find(questions.begin(), questions.end(), one.text) == questions.end())
      questions.push_back(std::move(one.text));
  return questions;
}

}  // namespace secondlook
