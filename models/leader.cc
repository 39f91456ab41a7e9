// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leader.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "models/base_level.h"

namespace secondlook {
namespace {

constexpr std::size_t kMostEvidence = 6;
// Where work of this grade is led, it is of the two-grade kind or graded as such (Part II).
constexpr int kTeamLeaderGrade = 9;
// So many clauses in which ratings, leave or discipline are another's show a leader where the
// authorities that were read come near those of a supervisor.
constexpr std::size_t kWithheld = 2;
// Of the work led, what the grade is taken from: no lone high grade among many lower ones.
constexpr double kShareOfWork = 25;  // percent
constexpr double kTold = 0.85, kNotTold = 0.5;

double figure(const Standard& leader, std::string_view rule, const std::string& name) {
  const Rule* found = find_rule(leader, rule);
  if (found == nullptr) return 0;
  const auto value = found->figures.find(name);
  return value == found->figures.end() ? 0 : value->second;
}

class LeaderReading {
 public:
  LeaderReading(const RunningText& text, std::span<const Clause> clauses,
                const SupervisoryScope& scope, const Standard& leader, const SignTable& table)
      : text_(text), clauses_(clauses), scope_(scope), leader_(leader), table_(table) {
    for (const Sighting& sighting : find_signs(clauses, table)) {
      if (!counts(sighting, clauses, table)) continue;
      auto& list = seen_[table.signs[sighting.sign].level];
      // One sight of each clause: a sentence that says a thing twice shows it once.
      if (std::none_of(list.begin(), list.end(),
                       [&](const Sighting& s) { return s.clause == sighting.clause; }))
        list.push_back(sighting);
    }
    base_ = base_level(scope, clauses, kShareOfWork);
  }

  Evaluation evaluate(const Coverage& supervisory, bool two_grade) {
    Evaluation result;
    result.standard = leader_.id;
    if (!seen("LEAD-1")) {
      result.why = "the papers do not show that the position leads others";
      return result;
    }
    if (supervisory.covered && !stays_with_supervisor(supervisory)) {
      result.why = "the position supervises; the Supervisory Guide covers it";
      return result;
    }
    const bool team = two_grade || (base_ && base_->grade >= kTeamLeaderGrade);
    result.factors = {leads(), number(), time(), duties(team), continuing()};
    const bool excluded =
        std::any_of(result.factors.begin(), result.factors.end(), [](const FactorEvaluation& f) {
          return f.level == "not-met" || (f.level == "not-shown" && f.factor != "TIME");
        });
    if (excluded) {
      result.why = "the position leads others, but not all that the Leader Guide asks for is shown";
      return result;
    }
    result.applies = true;
    result.why = fmt::format("{} without supervising them",
                             team ? "leads a team in work of two-grade steps"
                                  : "leads others in work of one-grade steps");
    if (!base_) return result;
    const int above = static_cast<int>(figure(leader_, "LEAD-GRADE", "above_work_led"));
    result.grade = std::min(base_->grade + above, 15);
    result.grade_low = result.grade_high = result.grade;
    result.why += fmt::format("; the highest work led that counts is GS-{}", base_->grade);
    return result;
  }

 private:
  bool seen(const std::string& rule) const { return seen_.contains(rule); }

  std::size_t times(const std::string& rule) const {
    const auto found = seen_.find(rule);
    return found == seen_.end() ? 0 : found->second.size();
  }

  bool stays_with_supervisor(const Coverage& supervisory) const {
    return supervisory.near_authority && times("LEAD-4") >= kWithheld;
  }

  void show(FactorEvaluation& factor, const std::string& rule) const {
    const auto found = seen_.find(rule);
    if (found == seen_.end()) return;
    const std::string& shows = table_.signs[found->second.front().sign].shows;
    if (factor.reason.find(shows) == std::string::npos)
      factor.reason += (factor.reason.empty() ? "" : "; ") + shows;
    for (const Sighting& sighting : found->second) {
      if (factor.evidence.size() >= kMostEvidence) return;
      const Clause& clause = clauses_[sighting.clause];
      for (Evidence& item : text_.evidence(clause.begin, clause.end)) {
        item.assertion = name(sighting.assertion);
        if (std::find(factor.evidence.begin(), factor.evidence.end(), item) ==
            factor.evidence.end())
          factor.evidence.push_back(std::move(item));
      }
    }
  }

  FactorEvaluation finding(std::string_view id, std::string_view rule, std::string_view level,
                           double confidence) const {
    FactorEvaluation result;
    result.factor = id;
    result.level = level;
    result.confidence = confidence;
    if (const Rule* found = find_rule(leader_, rule)) {
      result.citation = citation(found->source);
      if (level != "met") result.missing_for_next.push_back(found->means);
    }
    return result;
  }

  FactorEvaluation leads() const {
    FactorEvaluation result = finding("LEADS", "LEAD-1", "met", kTold);
    show(result, "LEAD-1");
    return result;
  }

  FactorEvaluation number() const {
    const int least = static_cast<int>(figure(leader_, "LEAD-1", "minimum_employees"));
    if (!scope_.subordinates) return finding("NUMBER", "LEAD-1", "not-shown", kNotTold);
    const bool enough = *scope_.subordinates >= least;
    FactorEvaluation result = finding("NUMBER", "LEAD-1", enough ? "met" : "not-met", kTold);
    result.reason = fmt::format("{} employees are told of", *scope_.subordinates);
    result.evidence = scope_.evidence;
    if (result.evidence.size() > kMostEvidence) result.evidence.resize(kMostEvidence);
    return result;
  }

  FactorEvaluation time() const {
    if (!scope_.percent_of_time) {
      FactorEvaluation result = finding("TIME", "LEAD-2", "not-shown", kNotTold);
      result.reason = "the share of time is not told";
      return result;
    }
    const bool enough =
        *scope_.percent_of_time >= figure(leader_, "LEAD-2", "minimum_percent_of_time");
    FactorEvaluation result = finding("TIME", "LEAD-2", enough ? "met" : "not-met", kTold);
    result.reason = fmt::format("leading takes {:g} percent of the time", *scope_.percent_of_time);
    return result;
  }

  FactorEvaluation duties(bool team) const {
    const std::string_view kind = team ? "team-leader" : "work-leader";
    std::size_t found = 0, all = 0;
    FactorEvaluation result = finding("DUTIES", "LEAD-3", "met", 0);
    std::vector<std::string> missing;
    for (const Rule& rule : leader_.rules) {
      if (rule.kind != kind) continue;
      ++all;
      if (!seen(rule.id)) {
        missing.push_back(rule.means);
        continue;
      }
      ++found;
      show(result, rule.id);
    }
    // A paper that tells most of the duties in other words than we know is not held to each.
    const auto needed = static_cast<std::size_t>(
        figure(leader_, "LEAD-3", team ? "team_leader_duties_as_read" : "work_leader_duties"));
    if (found < needed) result.level = "not-shown";
    result.missing_for_next = std::move(missing);
    result.confidence =
        all == 0 ? 0 : 0.4 + 0.5 * static_cast<double>(found) / static_cast<double>(all);
    return result;
  }

  FactorEvaluation continuing() const {
    if (!seen("LEAD-5")) return finding("CONTINUING", "LEAD-5", "met", kNotTold);
    FactorEvaluation result = finding("CONTINUING", "LEAD-5", "not-met", kTold);
    show(result, "LEAD-5");
    return result;
  }

  const RunningText& text_;
  std::span<const Clause> clauses_;
  const SupervisoryScope& scope_;
  const Standard& leader_;
  const SignTable& table_;
  std::map<std::string, std::vector<Sighting>> seen_;  // by rule
  std::optional<BaseLevel> base_;
};

}  // namespace

Evaluation evaluate_leader(const RunningText& text, std::span<const Clause> clauses,
                           const SupervisoryScope& scope, const Coverage& supervisory,
                           bool two_grade, const Standard& leader, const SignTables& signs) {
  const auto table = signs.find(leader.id);
  if (table == signs.end()) {
    Evaluation none;
    none.standard = leader.id;
    none.why = "there are no signs of it to look for";
    return none;
  }
  return LeaderReading(text, clauses, scope, leader, table->second)
      .evaluate(supervisory, two_grade);
}

}  // namespace secondlook
