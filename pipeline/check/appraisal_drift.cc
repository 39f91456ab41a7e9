// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/appraisal_drift.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <string>

#include "models/work_words.h"
#include "pipeline/check/position_kind.h"

namespace secondlook {
namespace {

constexpr double kMajorDuty = 20;  // percent of time
// Without percentages, each of so few duties is a major one.
constexpr std::size_t kFewDuties = 5;
// Fewer telling words, and a passage is about anything.
constexpr std::size_t kFewestWords = 8;
// A paper with fewer has been read in part, or says too little for anything to be missing from it.
constexpr std::size_t kFewestWordsOfPaper = 20;
constexpr std::size_t kFewestElements = 2;
// Plans are short and put things in general words; one with fewer words on the work does not show
// that a duty is left out.
constexpr std::size_t kFewestWordsOfPlan = 30;
// A plan of fewer elements may leave supervision to another paper.
constexpr std::size_t kWholePlan = 3;
// So much is shared by chance: "river" of a river's inspector and a river's accountant.
constexpr double kByChance = 0.1;
constexpr std::size_t kMostEvidence = 4;
constexpr std::size_t kMostQuoted = 3;  // words of a passage
constexpr double kMostOfTheTime = 50;   // percent

void append_first(std::vector<Evidence>& list, const std::vector<Evidence>& more) {
  if (!more.empty()) list.push_back(more.front());
}

class Drift {
 public:
  Drift(const Appraisal& appraisal, const PositionDescription& position,
        const SupervisoryScope& scope, const ComparisonWords& words, const GeneralRules& general)
      : appraisal_(appraisal),
        position_(position),
        scope_(scope),
        words_(words),
        general_(general),
        element_words_(element_texts(), stems_, words.common_stems),
        duty_words_(duty_texts(), stems_, words.common_stems) {}

  std::vector<Finding> run() const {
    std::vector<Finding> findings;
    if (appraisal_.elements.empty() || position_.duties.empty()) return findings;
    const auto add = [&](std::optional<Finding> finding) {
      if (finding) findings.push_back(std::move(*finding));
    };
    add(elements_without_duty());
    add(duties_without_element());
    add(supervision_not_described());
    add(supervision_not_appraised());
    return findings;
  }

 private:
  std::vector<std::string> element_texts() const {
    std::vector<std::string> texts;
    for (const PerformanceElement& element : appraisal_.elements)
      texts.push_back(element.name + ". " + element.text);
    return texts;
  }

  std::vector<std::string> duty_texts() const {
    std::vector<std::string> texts;
    for (const Duty& duty : position_.duties) texts.push_back(duty.text);
    return texts;
  }

  // All that the description tells of the position, its duties first.
  StemmedWords described() const {
    StemmedWords words = duty_words_.all();
    const auto add = [&](const std::string& text) { words.merge(stems_.of(text)); };
    if (position_.classified.title) add(position_.classified.title->value);
    for (const auto& unit : position_.classified.organization) add(unit.value);
    if (position_.introduction) add(position_.introduction->value);
    for (const auto& section : position_.other_sections) add(section.value);
    for (const StatedFactor& factor : position_.stated.factors) add(factor.narrative);
    return words;
  }

  // An element without a name is known by its text.
  static const std::string& heading(const PerformanceElement& element) {
    return element.name.empty() ? element.text : element.name;
  }

  // Not about what any plan has, in words enough to tell what about.
  bool is_about_work(std::size_t i) const {
    constexpr std::size_t kFewestToCompare = 5;
    const PerformanceElement& element = appraisal_.elements[i];
    return !element.executive_core && words_.generic_elements.occurring(heading(element)).empty() &&
           words_.catch_all_elements.occurring(heading(element)).empty() &&
           element_words_.of(i).size() >= kFewestToCompare;
  }

  bool is_specific(std::size_t i) const {
    return is_about_work(i) && element_words_.of(i).size() >= kFewestWords;
  }

  std::ptrdiff_t words_shared(std::size_t i, const StemmedWords& told) const {
    return std::ranges::count_if(element_words_.of(i),
                                 [&](const auto& stem) { return told.contains(stem.first); });
  }

  bool is_name_told(const PerformanceElement& element, const StemmedWords& told) const {
    const auto name = stems_.of(element.name);
    return std::any_of(name.begin(), name.end(), [&](const auto& stem) {
      return told.contains(stem.first) && !words_.common_stems.contains(stem.first);
    });
  }

  // Elements of a few words each tell only together what the plan is about: all of it, where they
  // and the description have no more than a word in common.
  std::vector<std::size_t> short_elements_of_other_work(const StemmedWords& told) const {
    constexpr std::size_t kFewestTogether = 10;  // telling words
    std::vector<std::size_t> elements;
    StemmedWords together;
    for (std::size_t i = 0; i < appraisal_.elements.size(); ++i) {
      const PerformanceElement& element = appraisal_.elements[i];
      if (!words_.catch_all_elements.occurring(heading(element)).empty() ||
          is_name_told(element, told))
        return {};
      if (element.executive_core || !words_.generic_elements.occurring(heading(element)).empty())
        continue;
      elements.push_back(i);
      together.insert(element_words_.of(i).begin(), element_words_.of(i).end());
    }
    const auto shared = std::ranges::count_if(
        together, [&](const auto& stem) { return told.contains(stem.first); });
    if (elements.size() < kWholePlan || together.size() < kFewestTogether || shared > 1) return {};
    return elements;
  }

  std::optional<Finding> elements_without_duty() const {
    const StemmedWords told = described();
    constexpr std::size_t kFewestWordsOfDuties = 12;
    if (told.size() < kFewestWordsOfPaper || duty_words_.all().size() < kFewestWordsOfDuties)
      return std::nullopt;
    std::size_t specific = 0, surely = 0;
    std::vector<std::size_t> drifted;
    for (std::size_t i = 0; i < appraisal_.elements.size(); ++i) {
      if (!is_about_work(i)) continue;
      ++specific;
      const double shared = element_words_.shared(i, told);
      const bool sure = element_words_.of(i).size() >= kFewestWords && shared <= kByChance &&
                        !is_name_told(appraisal_.elements[i], told);
      // A word of a short text is shared sooner than a tenth of a long one.
      if (!sure && words_shared(i, told) > 1) continue;
      surely += sure ? 1 : 0;
      drifted.push_back(i);
    }
    // One that shares a word may be about anything; half of the plan, each by one word at most, is
    // about other work.
    const bool of_other_work = drifted.size() > 1 && 2 * drifted.size() >= specific;
    if (!of_other_work && surely == 0) {
      drifted = short_elements_of_other_work(told);
      if (drifted.empty()) return std::nullopt;
    } else if (!of_other_work) {
      std::erase_if(drifted, [&](std::size_t i) {
        return element_words_.of(i).size() < kFewestWords ||
               element_words_.shared(i, told) > kByChance ||
               is_name_told(appraisal_.elements[i], told);
      });
    }
    std::string named;
    Finding found = drift();
    for (const std::size_t i : drifted) {
      const PerformanceElement& element = appraisal_.elements[i];
      named += fmt::format("{}\"{}\" ({} and the like)", named.empty() ? "" : "; ", shown(element),
                           telling(element_words_, i));
      append_first(found.evidence, element.evidence);
    }
    found.severity = of_other_work ? Severity::medium : Severity::low;
    found.summary = fmt::format(
        "The performance plan holds the incumbent to work of which the position description tells "
        "nothing: {}.",
        named);
    add_duties(found);
    return found;
  }

  std::optional<Finding> duties_without_element() const {
    const StemmedWords appraised = element_words_.all();
    std::size_t specific = 0;
    for (std::size_t i = 0; i < appraisal_.elements.size(); ++i) {
      if (!words_.catch_all_elements.occurring(heading(appraisal_.elements[i])).empty())
        return std::nullopt;
      specific += is_specific(i) ? 1 : 0;
    }
    if (specific < kFewestElements || appraised.size() < kFewestWordsOfPlan) return std::nullopt;
    std::string named;
    double percent = 0;
    std::size_t major = 0, missing = 0;
    Finding found = drift();
    for (std::size_t i = 0; i < position_.duties.size(); ++i) {
      const Duty& duty = position_.duties[i];
      if (!is_major(duty) || supervises(duty) || duty_words_.of(i).size() < kFewestWords) continue;
      ++major;
      if (duty_words_.shared(i, appraised) > 0) continue;
      ++missing;
      percent += duty.percent.value_or(0);
      named += fmt::format("{}duty {}{} ({} and the like)", named.empty() ? "" : "; ", i + 1,
                           duty.percent ? fmt::format(", {:g} percent", *duty.percent) : "",
                           telling(duty_words_, i));
      append_first(found.evidence, duty.evidence);
    }
    // A plan that meets fewer than half of the duties may be in other words, or not this
    // position's.
    if (2 * missing > major) return std::nullopt;
    if (missing == 0) return std::nullopt;
    found.severity = percent >= kMostOfTheTime ? Severity::medium : Severity::low;
    found.summary = fmt::format(
        "No element of the performance plan is about a major duty of the position description: {}.",
        named);
    add_elements(found);
    return found;
  }

  std::optional<Finding> supervision_not_described() const {
    if (is_called_supervisory(position_) || is_called_deputy(position_) || scope_.supervises ||
        scope_.subordinates || !scope_.groups.empty() || appraisal_.executive_plan)
      return std::nullopt;
    for (const PerformanceElement& element : appraisal_.elements) {
      if (element.executive_core) continue;
      // A text that asks nothing of a supervisor is about supervision received, or of a program;
      // one that asks several things of one is about supervision whatever it is called.
      constexpr std::size_t kSeveral = 2;
      const std::size_t acts = words_.supervisory_acts.occurring(element.text).size();
      if (is_on_supervision(element) ? !element.text.empty() && acts == 0 : acts < kSeveral)
        continue;
      Finding found = drift();
      found.severity = Severity::medium;
      found.summary = fmt::format(
          "The performance plan has an element on supervising employees, \"{}\"; the position "
          "description shows no supervision.",
          shown(element));
      append_first(found.evidence, element.evidence);
      add_duties(found);
      return found;
    }
    return std::nullopt;
  }

  std::optional<Finding> supervision_not_appraised() const {
    if (!is_called_supervisory(position_) || !scope_.supervises || appraisal_.executive_plan ||
        appraisal_.elements.size() < kWholePlan)
      return std::nullopt;
    for (const PerformanceElement& element : appraisal_.elements)
      if (element.executive_core || is_on_supervision(element) ||
          !words_.supervisory_acts.occurring(element.text).empty())
        return std::nullopt;
    Finding found = drift();
    found.severity = Severity::medium;
    found.summary = fmt::format(
        "The position is classified as supervisory, but none of the performance plan's {} elements "
        "is about supervising employees.",
        appraisal_.elements.size());
    if (position_.classified.supervisory)
      append_first(found.evidence, position_.classified.supervisory->evidence);
    else if (position_.classified.title)
      append_first(found.evidence, position_.classified.title->evidence);
    append_first(found.evidence, scope_.evidence);
    add_elements(found);
    return found;
  }

  bool is_on_supervision(const PerformanceElement& element) const {
    return !words_.supervisory_elements.occurring(element.name).empty();
  }

  bool is_major(const Duty& duty) const {
    if (duty.percent) return *duty.percent >= kMajorDuty;
    const bool any = std::any_of(position_.duties.begin(), position_.duties.end(),
                                 [](const Duty& other) { return other.percent.has_value(); });
    return !any && position_.duties.size() <= kFewDuties;
  }

  static bool supervises(const Duty& duty) {
    return std::find(duty.tags.begin(), duty.tags.end(), "supervises") != duty.tags.end();
  }

  // The element as a sentence quotes it.
  static std::string shown(const PerformanceElement& element) {
    constexpr std::size_t kLongest = 80;  // bytes
    const std::string& text = heading(element);
    if (text.size() <= kLongest) return text;
    const std::size_t end = text.rfind(' ', kLongest);
    return end == std::string::npos ? std::string("(no name)") : text.substr(0, end) + " ...";
  }

  static std::string telling(const WorkWords& words, std::size_t passage) {
    return fmt::format("{}", fmt::join(words.rarest(passage, kMostQuoted), ", "));
  }

  Finding drift() const {
    return {"appraisal-drift", Severity::low, {}, citation(general_, "PD-1"), {}};
  }

  void add_duties(Finding& found) const {
    for (const Duty& duty : position_.duties) {
      if (found.evidence.size() >= 2 * kMostEvidence) return;
      if (is_major(duty)) append_first(found.evidence, duty.evidence);
    }
  }

  void add_elements(Finding& found) const {
    for (const PerformanceElement& element : appraisal_.elements) {
      if (found.evidence.size() >= 2 * kMostEvidence) return;
      append_first(found.evidence, element.evidence);
    }
  }

  const Appraisal& appraisal_;
  const PositionDescription& position_;
  const SupervisoryScope& scope_;
  const ComparisonWords& words_;
  const GeneralRules& general_;
  WordStems stems_;  // before those made with it
  WorkWords element_words_, duty_words_;
};

}  // namespace

std::vector<Finding> appraisal_drift(const Appraisal& appraisal,
                                     const PositionDescription& position,
                                     const SupervisoryScope& scope, const ComparisonWords& words,
                                     const GeneralRules& general) {
  return Drift(appraisal, position, scope, words, general).run();
}

}  // namespace secondlook
