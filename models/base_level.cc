// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base_level.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string_view>

#include "models/number_words.h"

namespace secondlook {
namespace {

constexpr int kHighestGrade = 15;
// Below this, work beside a substantial workload of GS-9 or above is support of it (F5-X1).
constexpr int kHighestSupportGrade = 8;

// Headcount by grade of the work that counts: no supervisors, no support of a higher basic work.
std::map<int, int> counted(const SupervisoryScope& scope) {
  std::map<int, int> by_grade;
  int all = 0, high = 0;
  for (const SubordinateGroup& group : scope.groups) {
    if (!group.grade || group.supervisors || group.count <= 0 || group.pay_plan.starts_with('W'))
      continue;
    by_grade[*group.grade] += group.count;
    all += group.count;
    if (*group.grade > kHighestSupportGrade) high += group.count;
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
      R"((?i)\b(?:([0-9]{1,3}) ?(?:%|percent|per ?cent)|(more than (?:a )?half|over half|(?:a )?half|two[- ]thirds|three[- ]quarters|three[- ]fourths|(?:a |one[- ])third|(?:a |one[- ])quarter|one[- ]fourth|most))\b[^.;:,()0-9]{0,70}?\b(?:GS|GG|grade)[- ]?(?:[0-9]{4}-)?0?([0-9]{1,2})\b)");
  static const RE2 grade_first(
      R"((?i)\b(?:GS|GG)[- ]?(?:[0-9]{4}-)?0?([0-9]{1,2})\b[^.;0-9]{0,110}?\b(?:([0-9]{1,3}) ?(?:%|percent|per ?cent)|(more than half|over half|half|two[- ]thirds|three[- ]quarters|three[- ]fourths|(?:a |one[- ])third|(?:a |one[- ])quarter)) (?:of )?(?:(?:the|its|all|duty|his|her|their|unit's|group's|total) ?)*(?:\w+ ){0,2}?(?:work|hours|workload|time|effort))");
  const auto percent_of = [](const std::string& figure, std::string words) -> double {
    if (!figure.empty()) return std::atof(figure.c_str());
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
    for (const Share& share : told_shares(clauses[i].text)) {
      if (share.percent < minimum_percent || share.percent > 100 || share.grade < 1 ||
          share.grade > kHighestGrade)
        continue;
      if (best && best->grade >= share.grade) continue;
      best = BaseLevel{share.grade, BaseLevel::Found::by_workload, share.percent / 100, {i}};
    }
  }
  return best;
}

std::optional<BaseLevel> by_headcount(const SupervisoryScope& scope, double minimum_percent) {
  const std::map<int, int> by_grade = counted(scope);
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

// "clerks of grade GS-4", "work comparable to GS-11", "base level GS-12": the highest that is said
// of the work or staff, where no numbers are. An empty section stands for the whole paper.
std::optional<BaseLevel> by_mention(std::span<const Clause> clauses, std::string_view section) {
  static const RE2 work(
      R"((?i)\b(?:work|workers|employees|staff|base level|level of (?:work|difficulty)|positions?|clerks|technicians|assistants|specialists|analysts|engineers|transcribers|accountants|nurses|agents|officers|[a-z]+ists|[a-z]+ers)\b[^.;]{0,60}?(?:GS|GG|grades?)[- ]?(?:[0-9]{4}-)?(?:[0-9]{1,2}(?:/| through GS-| to GS-| and |-))*0?([0-9]{1,2})\b)");
  static const RE2 superior(
      R"((?i)\b(?:reports? to|supervisor (?:is|,)|under (?:the|a)|incumbent is|director|this position|claimed|conver\w*|below|points?)\b)");
  static const RE2 supervisors(
      R"((?i)\b(?:supervis(?:ors|ory)|chiefs?|leaders?|managers?|heads?)\b[^.;]{0,40}(?:GS|GG))");
  std::optional<BaseLevel> best;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    const std::string& text = clauses[i].text;
    if ((!section.empty() && clauses[i].section != section) || RE2::PartialMatch(text, superior) ||
        RE2::PartialMatch(text, supervisors) || clauses[i].assertion == Assertion::negated)
      continue;
    int grade = 0;
    if (RE2::PartialMatch(text, work, &grade) && grade >= 1 && grade <= kHighestGrade &&
        (!best || grade > best->grade))
      best = BaseLevel{grade, BaseLevel::Found::by_mention, 0, {i}};
  }
  return best;
}

}  // namespace

std::optional<BaseLevel> base_level(const SupervisoryScope& scope, std::span<const Clause> clauses,
                                    double minimum_percent) {
  if (auto told = by_workload(clauses, minimum_percent)) return told;
  if (auto counted = by_headcount(scope, minimum_percent)) return counted;
  if (auto named = by_mention(clauses, "gssg-5")) return named;
  return by_mention(clauses, {});
}

double share_at_or_above(const SupervisoryScope& scope, int grade) {
  int all = 0, above = 0;
  for (const auto& [at, count] : counted(scope)) {
    all += count;
    if (at >= grade) above += count;
  }
  return all == 0 ? 0 : static_cast<double>(above) / all;
}

}  // namespace secondlook
