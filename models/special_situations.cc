// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/special_situations.h"

#include <re2/re2.h>

#include <cstdlib>

namespace secondlook {
namespace {

// Seasonal people to those of the whole year who make the work force fluctuate: our reading of
// "large fluctuations in size" (Supervisory Guide, Factor 6, Special Situations).
constexpr double kSwing = 0.5;
// Percent of the work that is a significant workload above the base level, which a quarter is not.
constexpr double kSignificant = 15, kBase = 25;
constexpr double kLeastPeople = 1.5;  // full-time employees; a single position is no workload

bool tells(const Clause& clause) {
  return clause.assertion != Assertion::negated && clause.assertion != Assertion::past &&
         clause.actor != Actor::supervisor;
}

double hour_of(const re2::StringPiece& hour, const re2::StringPiece& half) {
  if (hour == "noon") return 12;
  if (hour == "midnight") return 24;
  double at = std::atof(std::string(hour).c_str());
  if (at >= 100) at = static_cast<int>(at) / 100 + (static_cast<int>(at) % 100) / 60.0;
  if (!half.empty() && (half[0] == 'p' || half[0] == 'P') && at < 12) at += 12;
  if (!half.empty() && (half[0] == 'a' || half[0] == 'A') && at == 12) at = 0;
  return at;
}

// "0600-1430 and 1430-2300", "7 a.m. to 3 p.m., 3 p.m. to 11 p.m.": turns that follow each other.
bool has_turns(const std::string& text) {
  static const RE2 turn(
      R"((?i)\b([0-9]{1,2}(?::?[0-9]{2})?|noon|midnight) ?(a|p)?\.?(?:m\b\.?)? ?(?:to|-|–|until|till) ?([0-9]{1,2}(?::?[0-9]{2})?|noon|midnight)\b ?(a|p)?)");
  re2::StringPiece rest(text), from, from_half, to, to_half;
  int turns = 0;
  double first = -1;
  while (RE2::FindAndConsume(&rest, turn, &from, &from_half, &to, &to_half)) {
    const double begin = hour_of(from, from_half);
    if (begin > 24 || hour_of(to, to_half) > 24) continue;
    if (turns == 0 || begin != first) ++turns;
    first = begin;
  }
  return turns >= 2;
}

bool tells_of_shifts(const Clause& clause) {
  static const RE2 shifts(
      R"((?i)\b(?:two|three|four|both|2|3|4) (?:[\w-]+ ){0,2}?(?:shifts|platoons|watches|tours of duty|tours)\b|\b(?:each|every) (?:platoon|watch|shift)\b|\b(?:shifts?|desk|gates?|station|center|post)\b[^.;]{0,60}?\b(?:day and night|around the clock|24 hours)\b|\b(?:day|early|morning) (?:shift|watch|tour|crew)\b[^.;]{0,60}?\b(?:night|evening|late|swing|second) (?:shift|watch|tour|crew)\b|\bone by day and one by night\b|\bon (?:day|days)\b[^.;]{0,40}\bon (?:the )?(?:evening|night|late) ?(?:shift|s)?\b)");
  static const RE2 word(R"((?i)\b(?:shifts?|tours?|watch(?:es)?|crews?|platoons?)\b)");
  static const RE2 none(
      R"((?i)\b(?:one shift|single shift|no (?:\w+ )?shift|not a shift|one day shift|day shift only|on call|used to)\b)");
  if (RE2::PartialMatch(clause.text, none)) return false;
  return RE2::PartialMatch(clause.text, shifts) ||
         (RE2::PartialMatch(clause.text, word) && has_turns(clause.text));
}

bool fluctuates(const SupervisoryScope& scope) {
  double seasonal = 0, others = 0;
  for (const SubordinateGroup& group : scope.groups)
    (group.seasonal ? seasonal : others) += group.contractors ? 0 : group.count;
  return seasonal > 0 && seasonal >= kSwing * others;
}

bool has_work_above(const SupervisoryScope& scope, int base) {
  double all = 0, above = 0;
  for (const SubordinateGroup& group : scope.groups) {
    if (!group.grade || group.supervisors || group.pay_plan.starts_with('W')) continue;
    const double work = group.full_time > 0 ? group.full_time : group.count;
    all += work;
    if (*group.grade > base) above += work;
  }
  return above >= kLeastPeople && above * 100 >= kSignificant * all && above * 100 < kBase * all;
}

}  // namespace

std::map<std::string, std::size_t> situations_of_staff(const SupervisoryScope& scope,
                                                       std::span<const Clause> clauses, int base) {
  std::map<std::string, std::size_t> found;
  for (std::size_t i = 0; i < clauses.size(); ++i)
    if (tells(clauses[i]) && tells_of_shifts(clauses[i])) {
      found.emplace("SS-2", i);
      break;
    }
  if (fluctuates(scope)) found.emplace("SS-3", clauses.size());
  if (has_work_above(scope, base)) found.emplace("SS-6", clauses.size());
  return found;
}

}  // namespace secondlook
