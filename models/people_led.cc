// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people_led.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>

#include "models/guarded_pattern.h"
#include "models/number_words.h"
#include "models/tagging.h"

namespace secondlook {
namespace {

bool is_done(const Clause& clause, re2::StringPiece at) {
  return assertion_at(clause, static_cast<std::size_t>(at.data() - clause.text.data())) ==
         Assertion::asserted;
}

int number_in(re2::StringPiece words) {
  return number_of({words.data(), words.size()}).value_or(0);
}

// "supervises 14 to 18 employees": the higher.
int acted_on(const Clause& clause) {
  static const GuardedPattern led(fmt::format(
      R"((?i)\b(?:supervis(?:es|ing|e|ion (?:of|to|for|over)|or of|or over)|direct(?:s|ing)|manag(?:es|ing)|lead(?:s|ing)|overse(?:es|eing)|(?:in|ha(?:s|ve|ving)|takes?) charge of|supervisor (?:for|of|over|to)|supervisory (?:authority|responsibility|control)(?: (?:covers|over|for|extends to))|responsible for|rat(?:es|ing)|evaluat(?:es|ing)|apprais(?:es|al of|ing|als of)|head(?:s|ing))\b(?: [\w,'’/-]+){{0,5}}? \(?({0})(?: ?(?:[-–]|to|or|and) ?({0}))? (?:[\w,'’/()-]+ ){{0,5}}?(?:employees?|people|persons?|staff|personnel|subordinates?|positions|ftes?|full-time|workers|clerks|technicians|assistants|specialists|analysts|engineers|scientists|nurses|agents|officers|economists|attorneys|investigators|accountants|auditors|inspectors|representatives|supervisors|managers)\b)",
      kNumberPattern));
  re2::StringPiece number, highest;
  if (!led.in(clause.text, &number, &highest) || !is_done(clause, number)) return 0;
  return std::max(number_in(number), number_in(highest));
}

// "leads a 14-person team", "has nine direct reports".
int in_unit_led(const Clause& clause) {
  static const GuardedPattern members(fmt::format(
      R"((?i)\b(?:supervis(?:es|ing|ion of)|direct(?:s|ing|ion of)|manag(?:es|ing)|lead(?:s|ing)|overse(?:es|eing)|head(?:s|ing)|runs|(?:plans|organizes) the work of|(?:chief|head|leader|supervisor) of)\b(?: [\w,'’/-]+){{0,4}}? ({})[- ](?:member|person|employee|man|position|people) (?:[\w-]+ ){{0,3}}?(?:staff|team|unit|branch|section|group|work ?force|crew|office|division|organization)\b)",
      kNumberPattern));
  static const GuardedPattern has_subordinates(fmt::format(
      R"((?i)\b(?:has|have|with) (?:about |approximately )?({}) (?:[\w'’/-]+ ){{0,3}}?(?:subordinates|direct reports|subordinate (?:employees|positions))\b)",
      kNumberPattern));
  int people = 0;
  re2::StringPiece number;
  for (const GuardedPattern* told : {&members, &has_subordinates})
    if (told->in(clause.text, &number) && is_done(clause, number))
      people = std::max(people, number_in(number));
  return people;
}

// "rates all nine".
int all_rated(const Clause& clause) {
  static const GuardedPattern all_of(fmt::format(
      R"((?i)\b(?:all|the) ({})(?: (?:Federal |other )?(?:employees|members|staff|people|subordinates)\b|[,.;(]| on | and |$))",
      kNumberPattern));
  static const GuardedPattern rating(R"((?i)\b(?:rates?|evaluates?|apprais\w+|supervis\w+)\b)");
  re2::StringPiece number;
  if (!rating.in(clause.text) || !all_of.in(clause.text, &number) || !is_done(clause, number))
    return 0;
  return number_in(number);
}

}  // namespace

std::optional<int> people_led(const Clause& clause) {
  if (clause.actor != Actor::incumbent) return std::nullopt;
  const int people = std::max({acted_on(clause), in_unit_led(clause), all_rated(clause)});
  return people > 0 ? std::optional(people) : std::nullopt;
}

}  // namespace secondlook
