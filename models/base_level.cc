// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base_level.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string_view>
#include <utility>

#include "models/number_words.h"
#include "models/told_of_now.h"
#include "models/wage_equivalents.h"

namespace secondlook {
namespace {

constexpr int kHighestGrade = 15;
// Below this, work beside a substantial workload of GS-9 or above is support of it (F5-X1).
constexpr int kHighestSupportGrade = 8;

// Headcount by grade of the work that counts: no supervisors, no support of a higher basic work.
std::map<int, int> counted(const SupervisoryScope& scope, const std::map<int, int>& equivalents) {
  std::map<int, int> by_grade;
  int all = 0, high = 0;
  for (const SubordinateGroup& group : scope.groups) {
    if (!group.grade || group.supervisors || group.count <= 0) continue;
    int grade = *group.grade;
    if (group.pay_plan.starts_with('W')) {
      const auto equal = equivalents.find(grade);
      if (equal == equivalents.end()) continue;
      grade = equal->second;
    }
    by_grade[grade] += group.count;
    all += group.count;
    if (grade > kHighestSupportGrade) high += group.count;
  }
  if (high * 2 >= all)
    std::erase_if(by_grade, [](const auto& entry) { return entry.first <= kHighestSupportGrade; });
  return by_grade;
}

struct Share {
  double percent = 0;
  int grade = 0;
};

// "about 45 percent is at GS-12 or above", "more than half of the nursing hours are at GS-10".
std::vector<Share> told_shares(const std::string& text) {
  static const RE2 share_first(
      R"((?i)\b(?:([0-9]{1,3}|(?:(?:ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-five)?)) ?(?:%|percent|per ?cent)|(more than (?:a )?half|over half|(?:a )?half|two[- ]thirds|three[- ]quarters|three[- ]fourths|(?:a |one[- ])third|(?:a |one[- ])quarter|one[- ]fourth|most))\b[^.;:,()0-9]{0,70}?\b(?:GS|GG|grade)[- ]?(?:[0-9]{4}-)?0?([0-9]{1,2})\b)");
  static const RE2 grade_first(
      R"((?i)\b(?:GS|GG)[- ]?(?:[0-9]{4}-)?0?([0-9]{1,2})\b[^.;0-9]{0,110}?\b(?:([0-9]{1,3}) ?(?:%|percent|per ?cent)|(more than half|over half|half|two[- ]thirds|three[- ]quarters|three[- ]fourths|(?:a |one[- ])third|(?:a |one[- ])quarter)) (?:of )?(?:(?:the|its|all|duty|his|her|their|unit's|group's|total) ?)*(?:\w+ ){0,2}?(?:work|hours|workload|time|effort))");
  const auto percent_of = [](const std::string& figure, std::string words) -> double {
    if (!figure.empty()) return number_of(figure).value_or(0);
    for (char& c : words)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (words.find("third") != std::string::npos) return words.starts_with("two") ? 66 : 33;
    if (words.find("quarter") != std::string::npos || words.find("fourth") != std::string::npos)
      return words.starts_with("three") ? 75 : 25;
    return words.find("half") != std::string::npos && !words.starts_with("half") ? 50 : 51;
  };
  std::vector<Share> shares;
  std::string figure, words;
  int grade = 0;
  re2::StringPiece rest(text);
  while (RE2::FindAndConsume(&rest, share_first, &figure, &words, &grade))
    shares.push_back({percent_of(figure, words), grade});
  if (shares.empty()) {
    rest = text;
    while (RE2::FindAndConsume(&rest, grade_first, &grade, &figure, &words))
      shares.push_back({percent_of(figure, words), grade});
  }
  static const RE2 rest_of_work(
      R"((?i)\b(?:rest|remainder|remaining [\w-]+|balance)\b[^.;:0-9]{0,60}?\b(?:GS|GG|grade)[- ]?(?:[0-9]{4}-)?0?([0-9]{1,2})\b)");
  double told = 0;
  for (const Share& share : shares) told += share.percent;
  if (told > 0 && told < 100 && RE2::PartialMatch(text, rest_of_work, &grade))
    shares.push_back({100 - told, grade});
  return shares;
}

std::optional<BaseLevel> by_workload(std::span<const Clause> clauses, double minimum_percent) {
  static const RE2 about_work(
      R"((?i)\b(?:work|hours|workload|duties|dollars|money|labor|time|effort)\b)");
  std::optional<BaseLevel> best;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    if (!RE2::PartialMatch(clauses[i].text, about_work) ||
        clauses[i].assertion == Assertion::negated || clauses[i].actor == Actor::supervisor)
      continue;
    std::vector<Share> shares = told_shares(clauses[i].text);
    std::erase_if(shares, [](const Share& share) {
      return share.percent > 100 || share.grade < 1 || share.grade > kHighestGrade;
    });
    std::sort(shares.begin(), shares.end(), [](const Share& a, const Share& b) {
      return std::pair(a.grade, a.percent) > std::pair(b.grade, b.percent);
    });
    // Work above a grade is counted with the work at it.
    double percent = 0;
    for (const Share& share : shares) {
      percent = std::min(percent + share.percent, 100.0);
      if (percent < minimum_percent) continue;
      if (!best || best->grade < share.grade)
        best = BaseLevel{share.grade, BaseLevel::Found::by_workload, percent / 100, {i}};
      break;
    }
  }
  return best;
}

std::optional<BaseLevel> by_headcount(const SupervisoryScope& scope,
                                      const std::map<int, int>& equivalents,
                                      double minimum_percent) {
  const std::map<int, int> by_grade = counted(scope, equivalents);
  int all = 0, above = 0;
  for (const auto& [grade, count] : by_grade) all += count;
  if (all == 0) return std::nullopt;
  for (auto entry = by_grade.rbegin(); entry != by_grade.rend(); ++entry) {
    above += entry->second;
    if (above * 100.0 >= minimum_percent * all)
      return BaseLevel{
          entry->first, BaseLevel::Found::by_headcount, static_cast<double>(above) / all, {}};
  }
  return std::nullopt;
}

// Whose grade the words before it tell: the last of their nouns decides. Supervisors' own grades
// are none of the work's, but "supervisors who direct workloads comparable to GS-9" tell of work.
enum class GradeOf { nobody, superiors, work };

GradeOf grade_of(std::string_view before, GradeOf carried) {
  static const RE2 nouns(
      R"((?i)\b(?:(non-?supervisory|(?:project|program|case|contract|grants?|property|account) managers?)|(supervis(?:ors?|ory(?: [\w-]+){0,3})|(?:chiefs?|leaders?|managers?|heads?|directors?|foremen))|(work|workloads?|workers|employees|staff|base level|level of (?:work|difficulty)|positions?|clerks?|technicians?|assistants?|specialists?|analysts?|engineers?|agents?|officers?|nurses?|attorneys?|accountants?|scientists?|investigators?|[a-z]+ists|[a-z]+ers))\b)");
  constexpr std::size_t kReach = 70;  // bytes between a noun and its grade
  if (before.size() > kReach) before.remove_prefix(before.size() - kReach);
  re2::StringPiece rest(before.data(), before.size()), kind_of_work, superiors, work;
  while (RE2::FindAndConsume(&rest, nouns, &kind_of_work, &superiors, &work))
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
  static const RE2 superior(
      R"((?i)\b(?:reports? to|supervisor (?:is|,)|under (?:the|a)|incumbent is|director|this position|claimed|conver\w*|below|points?)\b)");
  std::optional<BaseLevel> best;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    const Clause& clause = clauses[i];
    if ((!section.empty() && clause.section != section) || !tells_of_now(clause) ||
        clause.assertion == Assertion::negated || RE2::PartialMatch(clause.text, superior))
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
  if (auto told = by_workload(clauses, minimum_percent)) return told;
  if (auto counted = by_headcount(scope, wage_equivalents(clauses), minimum_percent))
    return counted;
  for (const std::string_view section : {"gssg-5", "gssg-6", ""})
    if (auto named = by_mention(clauses, section)) return named;
  return std::nullopt;
}

WorkAtGrade work_at_or_above(const SupervisoryScope& scope, int grade) {
  int all = 0, above = 0, supervisors = 0;
  for (const SubordinateGroup& group : scope.groups) {
    if (!group.grade || group.count <= 0) continue;
    if (group.supervisors) {
      supervisors += group.count;
      continue;
    }
    all += group.count;
    if (!group.pay_plan.starts_with('W') && *group.grade >= grade) above += group.count;
  }
  return {all == 0 ? 0 : static_cast<double>(above) / all,
          supervisors == 0 ? 0 : static_cast<double>(above) / supervisors};
}

}  // namespace secondlook
