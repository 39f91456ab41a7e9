// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gssg.h"

#include <fmt/format.h>

#include <algorithm>

#include "models/authority_count.h"
#include "models/base_level.h"
#include "models/contacts.h"
#include "models/factor_scoring.h"
#include "models/guarded_pattern.h"
#include "models/guide_level.h"
#include "models/organizational_setting.h"
#include "models/supervisory_conditions.h"

namespace secondlook {
namespace {

// Confidence in a level of Factor 3 that the paper nearly shows.
constexpr double kNearlyShown = 0.55;

// Scope is the kind of work as well as its reach: what clerks of GS-4 do is Level 1-1 however far
// it goes.
std::size_t usual_scope(int base) { return base <= 4 ? 0 : base <= 8 ? 1 : 2; }

constexpr std::string_view kBaseNotTold = "the grades of the work directed are not told";

class GuideEvaluation {
 public:
  GuideEvaluation(const RunningText& text, std::span<const Clause> clauses,
                  const SupervisoryScope& scope, const Standard& gssg, const SignTables& signs,
                  const PaperWording& words)
      : text_(text), clauses_(clauses), scope_(scope), gssg_(gssg), signs_(signs), words_(words) {}

  Evaluation run() {
    Evaluation evaluation;
    evaluation.standard = gssg_.id;
    const Coverage covered = coverage(scope_, gssg_);
    evaluation.why = covered.why;
    if (!covered.covered && !covered.doubtful) return evaluation;
    evaluation.applies = true;
    base_ = base_level(scope_, clauses_,
                       rule_figure(gssg_, "F5-BASE", "minimum_percent_of_workload", 25));
    int total = 0;
    for (const Factor& factor : gssg_.factors) {
      evaluation.factors.push_back(score(factor));
      total += evaluation.factors.back().points;
    }
    if (!base_) evaluation.why += fmt::format(". No grade is given: {}", kBaseNotTold);
    if (!base_ || covered.doubtful) return evaluation;
    evaluation.points = total;
    evaluation.grade = final_grade(total, evaluation.why);
    const auto [down, up] = swing(evaluation.factors);
    std::string unused;
    evaluation.grade_low = final_grade(total - down, unused);
    evaluation.grade_high = final_grade(total + up, unused);
    return evaluation;
  }

 private:
  FactorEvaluation score(const Factor& factor) {
    if (factor.number == "1") return scope_and_effect(factor);
    if (factor.number == "2") return organizational_setting(scope_, factor, base_grade());
    if (factor.number == "3") return authority(factor);
    if (factor.number == "5") return difficulty(factor);
    if (factor.number == "6") return conditions(factor);
    return contacts(factor);
  }

  // The base level is that of the boxes, not of numbers that the paper tells.
  bool chart_gives_base() const {
    return scope_.charted && scope_.charted->gives_grades && base_ &&
           base_->found == BaseLevel::Found::by_headcount;
  }

  int base_grade() const { return base_ ? base_->grade : 0; }

  FactorEvaluation in_words(const Factor& factor, std::span<const Clause> clauses,
                            bool by_section) const {
    const auto table = signs_.find(factor.id);
    if (table == signs_.end()) return {};
    return worded_level(text_, {clauses_, clauses, by_section, base_grade()}, factor, table->second,
                        words_);
  }

  FactorEvaluation scope_and_effect(const Factor& factor) const {
    // What is drawn up elsewhere is no reach of this position's work.
    static const GuardedPattern made_elsewhere(
        R"((?i)\b(?:drawn up|set|made|decided|issued|written|prescribed|developed|formulated|determined|comes?|laid down) (?:at|by|in|from) (?:the )?(?:headquarters|national office|central office|department(?:'s)? (?:headquarters|office)|higher|office of)\b)");
    std::vector<Clause> own = without_contacts(text_, clauses_);
    std::erase_if(own, [](const Clause& clause) { return made_elsewhere.in(clause.text); });
    FactorEvaluation result = in_words(factor, own, true);
    if (result.level.empty()) {
      if (!base_) return not_shown(factor, "the papers do not show how far the work reaches");
      result = at_level(factor, usual_scope(base_grade()), kAssumed,
                        "the papers do not show how far the work reaches; taken from its kind");
    }
    add_next_level(result, factor);
    return result;
  }

  FactorEvaluation authority(const Factor& factor) const {
    const AuthorityCount count(scope_, factor);
    std::size_t level = 0;
    for (std::size_t i = 1; i < factor.levels.size(); ++i)
      if (count.way_of(factor.levels[i]) != nullptr) level = i;
    const Way* way = count.way_of(factor.levels[level]);
    const Way* near_way = nullptr;
    for (std::size_t i = level + 1; i < factor.levels.size(); ++i)
      for (const Way& one : factor.levels[i].ways)
        if (count.nearly_met(one)) {
          level = i;
          near_way = &one;
        }
    int held = 0;
    for (const Way& one : factor.levels[level].ways)
      for (const Item& item : one.items)
        if (count.credited(item)) ++held;
    FactorEvaluation result =
        near_way != nullptr
            ? at_level(factor, level, kNearlyShown,
                       fmt::format("Level {} by {}: {} of its authorities are shown, and the paper "
                                   "withholds too few of the others to rule it out",
                                   factor.levels[level].id, near_way->id, held))
        : way != nullptr
            ? at_level(factor, level, 0.75,
                       fmt::format("Level {} is met by {}: {} of its authorities are shown",
                                   factor.levels[level].id, way->id, held))
            : at_level(factor, level, 0.5,
                       "the lowest level, nearly all of whose authorities are shown");
    for (const auto& [id, evidence] : scope_.authorities)
      if (id.starts_with(factor.levels[level].id) && !evidence.empty() &&
          result.evidence.size() < 2 * kMostEvidence)
        result.evidence.push_back(evidence.front());
    if (level + 1 < factor.levels.size())
      for (const Way& next : factor.levels[level + 1].ways)
        for (const Item& item : next.items)
          if (!count.credited(item)) result.missing_for_next.push_back(item.id + ": " + item.means);
    return result;
  }

  FactorEvaluation contacts(const Factor& factor) const {
    const auto table = signs_.find(std::string_view("gssg-4A"));
    const PatternSet* dealings =
        table != signs_.end() && table->second.about ? &*table->second.about : nullptr;
    FactorEvaluation result = in_words(factor, contact_clauses(text_, clauses_, dealings), false);
    if (result.level.empty())
      result = at_level(factor,
                        base_grade() > 0 && base_grade() <= 4         ? 0
                        : base_grade() >= 12 && factor.number == "4A" ? 2
                                                                      : 1,
                        kAssumed,
                        "the papers tell nothing of it; the level usual for such work is taken");
    add_next_level(result, factor);
    return result;
  }

  FactorEvaluation difficulty(const Factor& factor) const {
    if (!base_) return not_shown(factor, std::string(kBaseNotTold));
    std::size_t level = 0;
    for (std::size_t i = 0; i < factor.levels.size(); ++i) {
      const auto& grades = factor.levels[i].base_grades;
      if (std::find(grades.begin(), grades.end(), base_->grade) != grades.end()) level = i;
    }
    const double confidence = base_->found == BaseLevel::Found::by_workload    ? 0.9
                              : base_->found == BaseLevel::Found::by_headcount ? 0.8
                                                                               : 0.5;
    std::string reason =
        base_->found == BaseLevel::Found::by_workload
            ? fmt::format(
                  "base level GS-{}: {:.0f} percent of the workload is told to be at it or "
                  "above",
                  base_->grade, base_->share * 100)
        : base_->found == BaseLevel::Found::by_headcount
            ? fmt::format(
                  "base level GS-{}, estimated by headcount: {:.0f} percent of the "
                  "nonsupervisory staff is at it or above; the guide counts hours",
                  base_->grade, base_->share * 100)
            : fmt::format(
                  "base level GS-{}, the highest grade named for the work directed; numbers "
                  "are not told",
                  base_->grade);
    if (chart_gives_base())
      reason = fmt::format("the chart shows the grades, which the paper does not tell: {}", reason);
    FactorEvaluation result = at_level(
        factor, level, chart_gives_base() ? confidence * scope_.charted->confidence : confidence,
        std::move(reason));
    if (chart_gives_base()) add_evidence(result, scope_.charted->staff);
    for (const std::size_t clause : base_->clauses)
      add_evidence(result, text_.evidence(clauses_[clause].begin, clauses_[clause].end));
    if (result.evidence.empty())
      for (const Evidence& item : scope_.evidence)
        if (item.quote.find("GS") != std::string::npos && result.evidence.size() < kMostEvidence)
          result.evidence.push_back(item);
    add_next_level(result, factor);
    return result;
  }

  FactorEvaluation conditions(const Factor& factor) const {
    if (!base_) return not_shown(factor, std::string(kBaseNotTold));
    return supervisory_conditions(text_, clauses_, scope_, factor, signs_, base_->grade, words_);
  }

  // The converted grade after the adjustments (p. 30), and a deputy's one below it.
  std::optional<int> final_grade(int points, std::string& why) const {
    std::optional<int> grade = grade_for(gssg_, points);
    if (!grade || *grade > 15) return grade;
    const int converted = *grade;
    const bool deputy = scope_.deputy.kind == DeputyStanding::Kind::full;
    for (const Adjustment& adjustment : gssg_.adjustments) {
      const int base = base_grade();
      if (base == 0 || (adjustment.base_grade && *adjustment.base_grade != base)) continue;
      if (adjustment.above_base && converted <= base) {
        grade = std::max(*grade, base + *adjustment.above_base);
        why += fmt::format(". {} applies: GS-{} by points is not above the base level GS-{}",
                           adjustment.id, converted, base);
      }
      if (adjustment.not_below && *grade < *adjustment.not_below) {
        grade = adjustment.not_below;
        why += fmt::format(". {} applies: base level GS-{}", adjustment.id, base);
      }
    }
    if (deputy) {
      const int below = static_cast<int>(rule_figure(gssg_, "DEP-2", "grades_below_chief", 1));
      why += fmt::format(
          ". The factors are those of the chief, whose authority the deputy fully shares; the "
          "deputy's grade is {} below GS-{}",
          below, *grade);
      grade = *grade - below;
    }
    return std::min(*grade, 15);
  }

  // What the points would be with the least certain factor one level down or up.
  std::pair<int, int> swing(const std::vector<FactorEvaluation>& factors) const {
    const auto least =
        std::min_element(factors.begin(), factors.end(),
                         [](const auto& a, const auto& b) { return a.confidence < b.confidence; });
    if (least == factors.end()) return {0, 0};
    for (const Factor& factor : gssg_.factors) {
      if (factor.number != least->factor) continue;
      const std::size_t i = index_of_level(factor, least->level);
      return {
          i > 0 ? factor.levels[i].points - factor.levels[i - 1].points : 0,
          i + 1 < factor.levels.size() ? factor.levels[i + 1].points - factor.levels[i].points : 0};
    }
    return {0, 0};
  }

  const RunningText& text_;
  std::span<const Clause> clauses_;
  const SupervisoryScope& scope_;
  const Standard& gssg_;
  const SignTables& signs_;
  const PaperWording& words_;
  std::optional<BaseLevel> base_;
};

}  // namespace

Evaluation evaluate_gssg(const RunningText& text, std::span<const Clause> clauses,
                         const SupervisoryScope& scope, const Standard& gssg,
                         const SignTables& signs, const PaperWording& words) {
  return GuideEvaluation(text, clauses, scope, gssg, signs, words).run();
}

}  // namespace secondlook
