// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/special_situations.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "models/characters.h"
#include "models/guarded_pattern.h"
#include "models/number_words.h"

namespace secondlook {
namespace {

// Seasonal people to those of the whole year who make the work force fluctuate: our reading of
// "large fluctuations in size" (Supervisory Guide, Factor 6, Special Situations).
constexpr double kSwing = 0.5;
// Percent of the work that is a significant workload above the base level, which a quarter is not.
constexpr double kSignificant = 15, kBase = 25;
constexpr double kSmallestCrew = 3;
constexpr double kLeastPeople = 1.5;  // full-time employees; a single position is no workload

bool tells(const Clause& clause) {
  return clause.assertion != Assertion::negated && clause.assertion != Assertion::past &&
         clause.actor != Actor::supervisor;
}

double hour_of(const re2::StringPiece& hour, const re2::StringPiece& half) {
  if (hour == "noon") return 12;
  if (hour == "midnight") return 24;
  if (const auto word = number_of({hour.data(), hour.size()}); word && !is_digit(hour[0]))
    return *word;
  double at = std::atof(std::string(hour).c_str());
  if (at >= 100) at = std::floor(at / 100) + std::fmod(at, 100) / 60;
  if (!half.empty() && (half[0] == 'p' || half[0] == 'P') && at < 12) at += 12;
  if (!half.empty() && (half[0] == 'a' || half[0] == 'A') && at == 12) at = 0;
  return at;
}

// "0600-1430 and 1430-2300", "7 a.m. to 3 p.m., 3 p.m. to 11 p.m.": turns that follow each other.
bool has_turns(const std::string& text) {
  static const GuardedPattern turn(
      R"((?i)\b([0-9]{1,2}(?::?[0-9]{2})?|noon|midnight|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) ?(a|p)?\.?(?:m\b\.?)? ?(?:to|-|–|until|till) ?([0-9]{1,2}(?::?[0-9]{2})?|noon|midnight|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\b ?(a|p)?)");
  re2::StringPiece rest(text), from, from_half, to, to_half;
  int turns = 0;
  double first = -1;
  while (turn.next_in(&rest, &from, &from_half, &to, &to_half)) {
    const double begin = hour_of(from, from_half);
    if (begin > 24 || hour_of(to, to_half) > 24) continue;
    if (turns == 0 || begin != first) ++turns;
    first = begin;
  }
  return turns >= 2;
}

bool tells_of_shifts(const Clause& clause) {
  static const GuardedPattern shifts(
      R"((?i)\b(?:two|three|four|both|2|3|4) (?:[\w-]+ ){0,2}?(?:shifts|platoons|watches|tours of duty|tours)\b|\b(?:each|every) (?:platoon|watch|shift)\b|\b(?:shifts?|desk|gates?|station|center|post)\b[^.;]{0,60}?\b(?:day and night|around the clock|24 hours)\b|\b(?:day|early|morning) (?:shift|watch|tour|crew)\b[^.;]{0,60}?\b(?:night|evening|late|swing|second) (?:shift|watch|tour|crew)\b|\bone by day and one by night\b|\bon (?:day|days)\b[^.;]{0,40}\bon (?:the )?(?:evening|night|late) ?(?:shift|s)?\b|\b(?:two|three|four|both) (?:complete|full|whole|entire) (?:crews|teams|staffs)\b|\bnight (?:crew|shift|watch|tour)\b[^.;]{0,50}\bas the day\b|\b(?:either shift|between shifts|from shift to shift)\b)");
  static const GuardedPattern word(
      R"((?i)\b(?:shifts?|tours?|watch(?:es)?|crews?|platoons?|swings?|manned|staffed|crewed)\b)");
  static const GuardedPattern none(
      R"((?i)\b(?:one shift|single shift|no (?:\w+ )?shift|not a shift|one day shift|day shift only|on call|used to)\b)");
  static const GuardedPattern handed_over(R"((?i)\bone shift to (?:the other|the next|another)\b)");
  if (handed_over.in(clause.text)) return true;
  if (none.in(clause.text)) return false;
  return shifts.in(clause.text) || (word.in(clause.text) && has_turns(clause.text));
}

// "The roster goes from 24 to 96", "18 people in winter, and from May to October 45", "the crew
// doubles": so many more that the supervisor's work changes with them.
bool tells_of_swing(const Clause& clause) {
  static const GuardedPattern staff(
      R"((?i)\b(?:crews?|force|staff|roster|volunteers|section|people|employees|clerks|technicians|workers|interviewers|seasonals|temporaries|strength|complement)\b)");
  static const GuardedPattern multiplies(
      R"((?i)\b(?:crew|force|staff|roster|volunteers|section|strength|complement|numbers?)\b[^.;]{0,30}?\b(?:doubles?|triples?|trebles?|quadruples?|swells?)\b)");
  static const GuardedPattern range(
      fmt::format(R"((?i)\b(?:from|between) ({0}) (?:to|and) ({0})\b)", kNumberPattern));
  static const GuardedPattern of_other_things(
      R"((?i)^ ?(?:%|percent|per ?cent|a\.?m|p\.?m|o'clock|days?|weeks?|months?|years?|hours?|minutes?|miles|dollars|million|feet|calls|cases|files|pieces|claims|requests|visitors|samples))");
  static const GuardedPattern by_season(fmt::format(
      R"((?i)\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|winter|summer|spring|fall|season)[a-z]*\b[^.;]{{0,40}}?\b({0}) (?:people|employees|staff|clerks|persons)\b[^.;]{{0,20}}\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|winter|summer|spring|fall|season)[a-z]*\b[^.;]{{0,25}}?\b({0})\b)",
      kNumberPattern));
  if (multiplies.in(clause.text)) return true;
  re2::StringPiece rest(clause.text), few, many;
  const auto differ = [&] {
    const double a = number_of({few.data(), few.size()}).value_or(0);
    const double b = number_of({many.data(), many.size()}).value_or(0);
    return std::min(a, b) >= kSmallestCrew && std::max(a, b) >= (1 + kSwing) * std::min(a, b);
  };
  if (by_season.in(clause.text, &few, &many) && differ()) return true;
  if (!staff.in(clause.text)) return false;
  while (range.next_in(&rest, &few, &many))
    if (differ() && !of_other_things.in(rest)) return true;
  return false;
}

// "Dangers: acid baths", "Hazards. Ice, floodwater, cableways": what stands under such a heading,
// unless it denies them.
bool is_headed_as_hazard(std::span<const Clause> clauses, std::size_t i) {
  static const GuardedPattern heading(
      R"((?i)^(?:dangers?|hazards?|dangerous (?:work|conditions))(?:[.:]? *$|: ))");
  static const GuardedPattern alone(R"((?i)^[a-z ]+[.:]? *$)");
  static const GuardedPattern none(
      R"((?i)\b(?:none|no|not|nothing|few|slight|ordinary|normal|usual|minor|small|hardly|little|without|other than)\b)");
  if (!heading.in(clauses[i].text)) return false;
  const std::size_t told = alone.in(clauses[i].text) ? i + 1 : i;
  return told < clauses.size() && !none.in(clauses[told].text);
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
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    if (!tells(clauses[i])) continue;
    if (tells_of_swing(clauses[i])) found.emplace("SS-3", i);
    if (is_headed_as_hazard(clauses, i)) found.emplace("SS-8", i);
  }
  if (fluctuates(scope)) found.emplace("SS-3", clauses.size());
  if (has_work_above(scope, base)) found.emplace("SS-6", clauses.size());
  return found;
}

}  // namespace secondlook
