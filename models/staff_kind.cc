// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_kind.h"

#include <re2/re2.h>

#include "models/guarded_pattern.h"

namespace secondlook {
StaffKind staff_kind(std::string_view title) {
  static const RE2 chiefs(
      R"((?i)\b(?:supervisory|supervisors?|chiefs?|managers?|directors?|heads?|superintendents?|foremen|foreman|head nurses?|commanders?|administrators|lieutenants?|captains?|sergeants?)\b)");
  static const GuardedPattern other_managers(
      R"((?i)\b(?:project|program|case|contract|grants?|property|account|product|logistics|records|database|risk|collection|incident|emergency|range|land|facilit(?:y|ies)|system|data|knowledge|care|realty|natural resources?) managers?|\b(?:corps|army|navy|air force|marine|staff|military|master|technical|detailed|enlisted)(?: [\w-]+)? (?:captains?|lieutenants?|sergeants?)|\bsergeants?,? \(?E-[0-9])");
  // "Program technician, lead desk" leads nobody; "lead and journeyman forecasters" are not
  // leaders.
  static const RE2 leaders(
      R"((?i)\b(?:leaders?|charge nurses?)\b|^\W*(?:lead) \w|\b(?:team|shift|work|section|crew|shop|group) leads?\b|\bleads?\W*$)");
  static const GuardedPattern beside_leads(R"((?i)\blead (?:and|or) )");
  static const RE2 support(
      R"((?i)\b(?:clerks?|secretar(?:y|ies)|typists?|aides?|aids?|receptionists?|support (?:staff|personnel|employees)|(?:office|program|administrative|staff|clerical|support|automation|student|management support|file|mail) (?:\w+ )?(?:assistants?|aides?|support)|office automation)\b)");
  StaffKind kind;
  kind.supervisors = RE2::PartialMatch(title, chiefs) && !other_managers.in(title);
  kind.leaders = !kind.supervisors && RE2::PartialMatch(title, leaders) && !beside_leads.in(title);
  kind.support = RE2::PartialMatch(title, support);
  return kind;
}

std::optional<int> full_performance_grade(std::string_view words) {
  static const RE2 training(
      R"((?i)\b(?:target\w*|ladder|full performance(?: level)?|on (?:the|their|his|her) way|in training|training for|trainees? (?:for|at|to)|developmental,?|promot\w+|advanc\w+|entry(?: level)?|program (?:for|to|leading)|will (?:be|become|reach)|who (?:get|reach|go to)|trained|leading) [^;.0-9]{0,50}?(?:GS|grade)[- ]?(?:[0-9]{1,2}/)*0?([0-9]{1,2})\b|\b(?:GS|grade)[- ]?(?:[0-9]{1,2}/)+0?([0-9]{1,2}) (?:ladder|program|trainee|developmental)|\bcareer ladder[^;.0-9]{0,20}(?:GS-?)?([0-9]{1,2})\b)");
  constexpr int kHighestGrade = 15;
  int full[3] = {0, 0, 0};
  re2::StringPiece found[3];
  if (!RE2::PartialMatch(re2::StringPiece(words.data(), words.size()), training, &found[0],
                         &found[1], &found[2]))
    return std::nullopt;
  for (int i = 0; i < 3; ++i)
    if (!found[i].empty() && RE2::FullMatch(found[i], R"(([0-9]+))", &full[i]) && full[i] >= 1 &&
        full[i] <= kHighestGrade)
      return full[i];
  return std::nullopt;
}

}  // namespace secondlook
