// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base_level.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <string_view>

#include "models/guarded_pattern.h"
#include "models/told_of_now.h"
#include "models/told_of_others.h"
#include "models/wage_equivalents.h"
#include "models/work_shares.h"

namespace secondlook {
namespace {

constexpr int kHighestGrade = 15;
// Below this, work beside a substantial workload of GS-9 or above is support of it (F5-X1).
constexpr int kHighestSupportGrade = 8;
// Clerks beside work of no higher grade than this do work of the same kind.
constexpr int kHighestGradeOfClerks = 6;

// What the work that counts comes to by grade, in full-time employees: no supervisors, and no
// support of a higher basic work.
std::map<int, double> counted(const SupervisoryScope& scope,
                              const std::map<int, int>& equivalents) {
  std::map<int, double> basic, support;
  double all = 0, high = 0;
  for (const SubordinateGroup& group : scope.groups) {
    if (!group.grade || group.supervisors || group.count <= 0) continue;
    int grade = *group.grade;
    if (group.pay_plan.starts_with('W')) {
      const auto equal = equivalents.find(grade);
      if (equal == equivalents.end()) continue;
      grade = equal->second;
    }
    const double work = group.full_time > 0 ? group.full_time : group.count;
    (group.support ? support : basic)[grade] += work;
    all += work;
    if (grade > kHighestSupportGrade) high += work;
  }
  // Where clerks' work is what is done there, or no work of another kind is above it, it is basic.
  if (high * 2 >= all) return basic;
  double others = 0;
  for (const auto& [grade, work] : basic) others += work;
  if (others * 2 >= all && !basic.empty() && basic.rbegin()->first > kHighestGradeOfClerks)
    return basic;
  for (const auto& [grade, work] : support) basic[grade] += work;
  return basic;
}

// What work would be graded at under normal supervision, where grades rest on independence or on a
// person's standing (Supervisory Guide, Factor 5).
std::optional<int> grade_under_normal_supervision(std::span<const Clause> clauses) {
  static const GuardedPattern told(
      R"((?i)\b(?:usual|normal|ordinary|closer) (?:\w+ )?(?:guidance|supervision|review|direction)\b[^.;]{0,90}?\bwould\b[^.;]{0,60}?\bGS-?0?([0-9]{1,2})\b)");
  for (const Clause& clause : clauses) {
    int grade = 0;
    if (told.in(clause.text, &grade) && grade >= 1 && grade <= kHighestGrade) return grade;
  }
  return std::nullopt;
}

// The part of the work at each grade: by headcount, and where the paper tells the share, as told.
struct Workload {
  std::map<int, double> percent;    // by grade
  std::map<int, double> or_above;   // told of a grade and all that is above it
  std::map<int, std::size_t> told;  // by grade, the clause
};

// The guide counts hours: heads tell of no more of the work than the shares told leave over.
void leave_to_heads_what_is_not_told(Workload& work) {
  double told = 0, by_heads = 0;
  for (const auto& [grade, percent] : work.percent)
    (work.told.contains(grade) ? told : by_heads) += percent;
  if (told + by_heads <= 100 || by_heads == 0) return;
  const double left = std::max(0.0, 100 - told) / by_heads;
  for (auto& [grade, percent] : work.percent)
    if (!work.told.contains(grade)) percent *= left;
}

Workload workload(const SupervisoryScope& scope, std::span<const Clause> clauses) {
  Workload work;
  // Hours by grade that come to the whole leave nothing to estimate from heads.
  for (const WorkShare& share : whole_workload(clauses)) {
    work.percent[share.grade] = share.percent;
    work.told.emplace(share.grade, share.clause);
  }
  if (!work.percent.empty()) return work;
  const std::map<int, double> by_grade = counted(scope, wage_equivalents(clauses));
  double all = 0;
  for (const auto& [grade, people] : by_grade) all += people;
  const int highest = grade_under_normal_supervision(clauses).value_or(kHighestGrade);
  for (const auto& [grade, people] : by_grade)
    work.percent[std::min(grade, highest)] += 100 * people / all;
  for (const WorkShare& share : work_shares(clauses)) {
    auto& percents = share.or_above ? work.or_above : work.percent;
    const bool first = work.told.emplace(share.grade, share.clause).second;
    double& percent = percents[share.grade];
    percent = first ? share.percent : std::max(percent, share.percent);
  }
  leave_to_heads_what_is_not_told(work);
  return work;
}

std::optional<BaseLevel> by_share(const Workload& work, double minimum_percent) {
  std::set<int> grades;
  for (const auto& [grade, percent] : work.percent) grades.insert(grade);
  for (const auto& [grade, percent] : work.or_above) grades.insert(grade);
  // Work above a grade is counted with the work at it.
  double percent = 0;
  BaseLevel base;
  for (auto grade = grades.rbegin(); grade != grades.rend(); ++grade) {
    if (const auto at = work.percent.find(*grade); at != work.percent.end()) percent += at->second;
    if (const auto above = work.or_above.find(*grade); above != work.or_above.end())
      percent = std::max(percent, above->second);
    if (const auto told = work.told.find(*grade); told != work.told.end())
      base.clauses.push_back(told->second);
    if (percent < minimum_percent) continue;
    base.grade = *grade;
    base.found =
        work.told.contains(*grade) ? BaseLevel::Found::by_workload : BaseLevel::Found::by_headcount;
    base.share = std::min(percent, 100.0) / 100;
    return base;
  }
  return std::nullopt;
}

// Whose grade the words before it tell: the last of their nouns decides. Supervisors' own grades
// are none of the work's, but "supervisors who direct workloads comparable to GS-9" tell of work.
enum class GradeOf { nobody, superiors, work };

GradeOf grade_of(std::string_view before, GradeOf carried) {
  static const GuardedPattern nouns(
      R"((?i)\b(?:(non-?supervisory|(?:project|program|case|contract|grants?|property|account) managers?)|(supervis(?:ors?|ory(?: [\w-]+){0,3})|(?:chiefs?|leaders?|managers?|heads?|directors?|foremen))|(work|workloads?|workers|employees|staff|base level|level of (?:work|difficulty)|positions?|clerks?|technicians?|assistants?|specialists?|analysts?|engineers?|agents?|officers?|nurses?|attorneys?|accountants?|scientists?|investigators?|[a-z]+ists|[a-z]+ers))\b)");
  constexpr std::size_t kReach = 70;  // bytes between a noun and its grade
  if (before.size() > kReach) before.remove_prefix(before.size() - kReach);
  re2::StringPiece rest(before.data(), before.size()), kind_of_work, superiors, work;
  while (nouns.next_in(&rest, &kind_of_work, &superiors, &work))
    carried = superiors.empty() ? GradeOf::work : GradeOf::superiors;
  return carried;
}

// The highest grade that a clause tells of the work or the staff; 0 where it tells none.
int grade_of_work(const std::string& text) {
  static const RE2 mention(
      R"((?i)\b(?:GS|GG|grades?)[- ]?(?:[0-9]{4}-)?(?:[0-9]{1,2}(?:/| through (?:GS-)?| to (?:GS-)?| and |-))*0?([0-9]{1,2})\b)");
  int highest = 0;
  GradeOf whose = GradeOf::nobody;
  std::size_t from = 0;
  re2::StringPiece found[2];
  while (mention.Match(text, from, text.size(), RE2::UNANCHORED, found, 2)) {
    const auto at = static_cast<std::size_t>(found[0].data() - text.data());
    whose = grade_of(std::string_view(text).substr(from, at - from), whose);
    const int grade = std::atoi(std::string(found[1]).c_str());
    if (whose == GradeOf::work && grade >= 1 && grade <= kHighestGrade)
      highest = std::max(highest, grade);
    from = at + found[0].size();
  }
  return highest;
}

// "clerks of grade GS-4", "work comparable to GS-11", "base level GS-12": the highest that is said
// of the work or staff, where no numbers are. An empty section stands for the whole paper.
std::optional<BaseLevel> by_mention(std::span<const Clause> clauses, std::string_view section) {
  static const GuardedPattern superior(
      R"((?i)\b(?:reports? to|supervisor (?:is|,)|under (?:the|a)|incumbent is|director|this position|claimed|conver\w*|below|points?)\b)");
  std::optional<BaseLevel> best;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    const Clause& clause = clauses[i];
    if ((!section.empty() && clause.section != section) || !tells_of_now(clause) ||
        clause.assertion == Assertion::negated || acts_for_superior(clause.text) ||
        superior.in(clause.text))
      continue;
    const int grade = grade_of_work(clause.text);
    if (grade > 0 && (!best || grade > best->grade))
      best = BaseLevel{grade, BaseLevel::Found::by_mention, 0, {i}};
  }
  return best;
}

}  // namespace

std::optional<BaseLevel> base_level(const SupervisoryScope& scope, std::span<const Clause> clauses,
                                    double minimum_percent) {
  if (auto counted = by_share(workload(scope, clauses), minimum_percent)) return counted;
  for (const std::string_view section : {"gssg-5", "gssg-6", ""})
    if (auto named = by_mention(clauses, section)) return named;
  return std::nullopt;
}

WorkAtGrade work_at_or_above(const SupervisoryScope& scope, std::span<const Clause> clauses,
                             int grade) {
  double all = 0, above = 0;
  int supervisors = 0;
  for (const SubordinateGroup& group : scope.groups) {
    if (!group.grade || group.count <= 0) continue;
    if (group.supervisors) {
      supervisors += group.count;
      continue;
    }
    if (group.support || group.contractors) continue;
    const double work = group.full_time > 0 ? group.full_time : group.count;
    all += work;
    if (!group.pay_plan.starts_with('W') && *group.grade >= grade) above += work;
  }
  if (const auto told = whole_workload(clauses); !told.empty()) {
    double percent = 0;
    for (const WorkShare& share : told)
      if (share.grade >= grade) percent += share.percent;
    all = std::max(all, static_cast<double>(scope.subordinates.value_or(0) - supervisors));
    above = all * percent / 100;
  }
  return {all == 0 ? 0 : above / all, supervisors == 0 ? 0 : above / supervisors};
}

}  // namespace secondlook
