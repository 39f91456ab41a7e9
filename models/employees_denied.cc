// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/employees_denied.h"

#include <re2/re2.h>

#include <string>
#include <string_view>

#include "models/guarded_pattern.h"
#include "models/staff_of_others.h"

namespace secondlook {
namespace {

bool may_tell_of_staff(const Clause& clause) {
  return clause.assertion != Assertion::past && clause.actor != Actor::subordinate &&
         !is_of_another_unit(clause.text);
}

std::string_view text_behind(const Clause& clause, re2::StringPiece found) {
  return std::string_view(clause.text)
      .substr(static_cast<std::size_t>(found.end() - clause.text.data()));
}

// "with no personnel authority" denies no people.
bool is_of_matters(std::string_view behind) {
  static const GuardedPattern of_matters(
      R"((?i)^ (?:authority|actions?|matters|functions?|management)\b)");
  return of_matters.in(behind);
}

// "Has no authority over shop personnel": others than the own. "No contractor employees report":
// one kind of them.
bool is_of_others(re2::StringPiece denial, std::string_view behind) {
  static const GuardedPattern over_others(
      R"((?i)\bno (?:\w+ ){0,2}(?:authority|control|say|jurisdiction|responsibility|part|role)\b)");
  static const GuardedPattern of_a_kind(
      R"((?i)\b(?:no|any|not one|zero) (?:\w+ )?(?:contract\w*|company|vendor|volunteer|military|intervening|additional|further|more)\b)");
  static const GuardedPattern of_another(
      R"((?i)^ (?:of|from|in|at) (?:other|another|different|the (?:other|contractors?|company|vendor|firm))\b)");
  const bool supervisory = denial.find("supervisory authority") != re2::StringPiece::npos;
  return (over_others.in(denial) && !supervisory) || of_a_kind.in(denial) || of_another.in(behind);
}

}  // namespace

bool denies_employees(const Clause& clause) {
  static const GuardedPattern none(
      R"((?i)\b(?:(?:there are|has|have|with|supervises?) no (?:\w+ ){0,3}(?:employees?|staff|subordinates|personnel|supervisory|direct reports)|does not (?:supervise(?: (?:any(?:body|one)?|others?|employees|staff|personnel|subordinates|people|directly))?(?:[.,;]|$| or )|supervise (?:any|others?|employees|staff|personnel|subordinates|people)\b|exercise (?:any )?supervis)|(?:zero|no|not one) (?:\w+ ){0,3}(?:employees?|subordinates?|staff|personnel) reports?\b|no supervisory (?:duties|responsibilit\w+|authority)|all (?:of )?(?:them|the \w+|personnel) are contract\w*|no (?:[\w-]+ ){0,5}?(?:employees?|personnel|staff) (?:is|are) (?:assigned|supervised|under)|(?:there (?:is|are)|has|have) no [^.;:]{1,60} (?:under|reporting to|supervised by) (?:the incumbent|this position|the position|him|her|you)|(?:nobody|no one) (?:[\w'’-]+ ){0,8}?(?:reports? to|works? (?:for|under)|under|supervised by) (?:the incumbent|this position|the position|him|her|you)\b|(?:employees|staff|subordinates|personnel) (?:directly )?(?:supervised|under (?:the|this) position): ?(?:none|nobody)\b|over (?:employees|staff|personnel|subordinates): (?:none|no|nobody)\b)\b)");
  if (!may_tell_of_staff(clause)) return false;
  re2::StringPiece found;
  if (!none.find(clause.text, 0, {&found, 1})) return false;
  const std::string_view behind = text_behind(clause, found);
  return !is_of_matters(behind) && !is_of_others(found, behind);
}

bool denies_federal_employees(const Clause& clause) {
  static const GuardedPattern none(
      R"((?i)\b(?:(?:no|zero|0|not (?:one|a single)) (?:[\w-]+ )?(?:federal|government|civil[- ]service|civilian|agency) (?:employees?|staff|subordinates?|personnel|workers?|people)|(?:none|not one|nobody|no one) [^.;,]{0,60}?(?:is|are) (?:an? )?(?:(?:federal|government|civil[- ]service|civilian|public) (?:employees?|workers?|servants?|staff)|civil servants?)|(?:none|not one|nobody|no one) [^.;,]{0,30}?on (?:[\w'’-]+ ){1,3}?(?:own )?(?:rolls?|payroll)|(?:no|0|zero) civilians?)\b)");
  re2::StringPiece found;
  if (!may_tell_of_staff(clause) || !none.find(clause.text, 0, {&found, 1})) return false;
  const std::string_view behind = text_behind(clause, found);
  return !is_of_others(found, behind);
}

}  // namespace secondlook
