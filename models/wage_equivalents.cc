// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wage_equivalents.h"

#include <re2/re2.h>

#include "models/guarded_pattern.h"

namespace secondlook {

std::map<int, int> wage_equivalents(std::span<const Clause> clauses) {
  static const GuardedPattern compared(
      R"((?i)\b(?:level with|on a level|on a par|equal(?:s|ed)?|equat\w+|comparable|equivalent|corresponds?|counts?|counted|treated as|same as)\b)");
  static const GuardedPattern pair(
      R"((?i)\bW[GL]-?0?([0-9]{1,2})\b[^.;0-9]{0,60}?\bGS-?0?([0-9]{1,2})\b)");
  std::map<int, int> equivalents;
  for (const Clause& clause : clauses) {
    if (clause.assertion == Assertion::negated || !compared.in(clause.text)) continue;
    re2::StringPiece rest(clause.text);
    int wage = 0, grade = 0;
    while (pair.next_in(&rest, &wage, &grade))
      if (wage >= 1 && wage <= 15 && grade >= 1 && grade <= 15) equivalents.emplace(wage, grade);
  }
  return equivalents;
}

}  // namespace secondlook
