// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervision_shown.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <utility>

namespace secondlook {
namespace {

constexpr std::array<std::pair<std::string_view, int>, 16> kNumbers{{{"two", 2},
                                                                     {"three", 3},
                                                                     {"four", 4},
                                                                     {"five", 5},
                                                                     {"six", 6},
                                                                     {"seven", 7},
                                                                     {"eight", 8},
                                                                     {"nine", 9},
                                                                     {"ten", 10},
                                                                     {"fifteen", 15},
                                                                     {"twenty", 20},
                                                                     {"thirty", 30},
                                                                     {"forty", 40},
                                                                     {"fifty", 50},
                                                                     {"sixty", 60},
                                                                     {"seventy", 70}}};

int number_of(std::string digits) {
  for (char& c : digits)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  for (const auto& [word, value] : kNumbers)
    if (digits == word) return value;
  std::erase(digits, ',');
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

// "(40%)" beside supervision, or "forty percent of the time goes into supervising".
int percent_in(const std::string& clause) {
  static const RE2 after(
      R"((?i)\b(?:supervis\w*|(?:leadership|management|direction) of|leads|heads|manag(?:es|ing)|subordinates)\b[^.;]{0,80}?\b([0-9]{1,3}|two|three|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy) ?(?:%|per ?cent))");
  static const RE2 before(
      R"((?i)\b([0-9]{1,3}|two|three|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy) ?(?:%|per ?cent)[^.;]{0,60}?\b(?:supervis\w*|as manager|(?:leadership|management|direction) of|manag(?:es|ing)|subordinates|junior))");
  static const RE2 limit(R"((?i)\b(?:less than|under|below|not more than)\b)");
  if (RE2::PartialMatch(clause, limit)) return 0;
  std::string digits;
  int best = 0;
  if (RE2::PartialMatch(clause, after, &digits)) best = number_of(digits);
  if (RE2::PartialMatch(clause, before, &digits)) best = std::max(best, number_of(digits));
  return best <= 100 ? best : 0;
}

int staff_in(const std::string& clause) {
  static const RE2 staff(
      R"((?i)\b([0-9][0-9,]*|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy) (?:[a-z-]+,? ){0,3}(?:employees|people|persons|staff|FTEs?|full-time equivalents?|subordinates|civilians|auditors|attorneys|analysts|engineers|scientists|investigators|agents|inspectors|specialists|scientists|technicians|supervisors|chiefs|directors)\b)");
  static const RE2 outside(
      R"((?i)\b(?:affect\w*|serv(?:es|ing)|throughout|customers?|population|contract\w*|applicants|members|on behalf of|cover(?:s|ing)|delegations?)\b)");
  if (RE2::PartialMatch(clause, outside)) return 0;
  re2::StringPiece rest(clause);
  std::string digits;
  int most = 0;
  while (RE2::FindAndConsume(&rest, staff, &digits)) most = std::max(most, number_of(digits));
  return most;
}

}  // namespace

SupervisoryScope supervision_shown(const RunningText& text, std::span<const Clause> clauses) {
  static const RE2 contractors(
      R"((?i)\b(?:direct\w*|oversee\w*|oversight|manages?|leads?|supervis\w+|monitors?|technical direction)\b[^.;]{0,80}\bcontract(?:or|ors|ed)?\b)");
  static const RE2 no_employee(
      R"((?i)\b(?:no (?:federal|government|civil service) employees?|(?:not|no) (?:\w+ ){0,3}(?:federal|civil service) (?:employees|staff)|all (?:[\w-]+ ){0,3}contractors?)\b)");
  static const RE2 assistants(
      R"((?i)\bsupervis\w+ (?:[\w,'-]+ ){0,6}(?:front office|secretar(?:y|ies)|personal (?:assistants?|staff|aides?)|executive assistants?|schedulers?|confidential assistants?|special assistants?|clerical)\b)");
  static const RE2 others(
      R"((?i)\b(?:division|branch|section|attorneys?|engineers?|analysts?|scientists?|directors|chiefs|investigators?|auditors?|other than personal)\b)");
  SupervisoryScope scope;
  bool over_contractors = false, no_federal = false, over_assistants = false;
  for (const Clause& clause : clauses) {
    if (clause.assertion == Assertion::past) continue;
    const int percent = percent_in(clause.text);
    if (percent > 0 && clause.actor != Actor::supervisor && percent > scope.percent_of_time) {
      scope.percent_of_time = percent;
      const auto evidence = text.evidence(clause.begin, clause.end);
      scope.evidence.insert(scope.evidence.end(), evidence.begin(), evidence.end());
    }
    const int staff = staff_in(clause.text);
    if (staff > scope.subordinates.value_or(0)) scope.subordinates = staff;
    const bool contracted = RE2::PartialMatch(clause.text, contractors);
    const bool none = RE2::PartialMatch(clause.text, no_employee);
    if (contracted || none) {
      const auto evidence = text.evidence(clause.begin, clause.end);
      scope.evidence.insert(scope.evidence.end(), evidence.begin(), evidence.end());
    }
    over_contractors = over_contractors || contracted;
    no_federal = no_federal || none;
    over_assistants = over_assistants || (clause.actor == Actor::incumbent &&
                                          RE2::PartialMatch(clause.text, assistants) &&
                                          !RE2::PartialMatch(clause.text, others));
  }
  scope.contractors_only = over_contractors && no_federal;
  scope.personal_assistants_only = over_assistants;
  return scope;
}

}  // namespace secondlook
