// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ungraded_staff.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include "models/characters.h"
#include "models/guarded_pattern.h"
#include "models/number_words.h"
#include "models/staff_hours.h"

namespace secondlook {

std::optional<UngradedStaff> ungraded_staff(const std::string& text) {
  static const RE2 people(fmt::format(
      R"((?i)\b({}) (?:[\w'-]+ ){{0,3}}?(?:volunteers|students|corpsmen|soldiers|airmen|sailors|marines|inmates|reservists|cadets|docents)\b)",
      kNumberPattern));
  static const RE2 same(
      R"((?i)\b(?:same (?:work )?as|like (?:that|those) of|identical (?:to|with)) (?:that of |those of )?(?:the )?([a-z]+s)\b)");
  constexpr double kMostPeople = 600;
  re2::StringPiece rest(text), number, like;
  if (!RE2::FindAndConsume(&rest, people, &number)) return std::nullopt;
  UngradedStaff staff;
  staff.people = number_of({number.data(), number.size()}).value_or(0);
  if (staff.people <= 0 || staff.people > kMostPeople) return std::nullopt;
  staff.full_time = full_time_of(staff.people, "", std::string(rest));
  if (RE2::PartialMatch(rest, same, &like)) staff.same_as = lower({like.data(), like.size()});
  return staff;
}

std::optional<int> compared_grade(const std::string& text) {
  static const GuardedPattern compared(
      R"((?i)\b(?:compar\w+|equal\w*|equivalent|equat\w+|like|same as|rated|reckoned|counted|on a level)\b[^.;0-9]{0,40}?\b(?:GS|grade)[- ]?0?([0-9]{1,2})\b)");
  constexpr int kHighestGrade = 15;
  int grade = 0;
  if (!compared.in(text, &grade) || grade < 1 || grade > kHighestGrade) return std::nullopt;
  return grade;
}

}  // namespace secondlook
