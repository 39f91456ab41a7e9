// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base_level.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace secondlook {
namespace {

constexpr double kQuarter = 25;  // percent of the workload (Supervisory Guide, Factor 5)

int base_of(const std::string& sentence) {
  Clause clause;
  clause.text = sentence;
  clause.section = "introduction";
  const auto found = base_level(SupervisoryScope(), std::vector<Clause>{clause}, kQuarter);
  return found ? found->grade : 0;
}

TEST(BaseLevel, IsTheHighestGradeOfAQuarterOfTheWork) {
  EXPECT_EQ(base_of("Thirty percent of the work is at the GS-11 level."), 11);
  EXPECT_EQ(base_of("Of the work 15 percent is at GS-13 and 60 percent is at GS-12."), 12);
}

TEST(BaseLevel, CountsTheWorkAboveAGradeWithThatAtIt) {
  EXPECT_EQ(base_of("Of the work 15 percent is at GS-13, 20 percent is at GS-12 and 65 percent is "
                    "at GS-7."),
            12);
}

TEST(BaseLevel, IsThatOfTheRestWhereTooLittleIsHigher) {
  EXPECT_EQ(base_of("Twenty percent of the work is performed at GS-11, the rest at GS-8."), 8);
}

TEST(BaseLevel, GoesByAllOfTheHoursAndNotByHeads) {
  const std::vector<std::string> told = {"One curriculum specialist GS-11: 6%.",
                                         "Instructors whose work equals GS-9: 94%."};
  std::vector<Clause> clauses(told.size());
  for (std::size_t i = 0; i < told.size(); ++i) clauses[i].text = told[i];
  SubordinateGroup one;
  one.count = 1;
  one.pay_plan = "GS";
  one.grade = 11;
  SupervisoryScope scope;
  scope.groups = {one};
  scope.subordinates = 17;
  EXPECT_EQ(base_level(scope, clauses, kQuarter)->grade, 9);
  EXPECT_DOUBLE_EQ(work_at_or_above(scope, clauses, 9).share, 1);
}

TEST(BaseLevel, IsByHeadsOnlyOfWhatTheSharesToldLeaveOver) {
  Clause clause;
  clause.text = "Work equal to GS-9 makes up 80 percent of all hours.";
  SubordinateGroup higher;
  higher.count = 6;
  higher.pay_plan = "GS";
  higher.grade = 11;
  SupervisoryScope scope;
  scope.groups = {higher};
  EXPECT_EQ(base_level(scope, std::vector<Clause>{clause}, kQuarter)->grade, 9);
}

TEST(BaseLevel, TakesNoGradeNamedBeforeAListForTheFirstShare) {
  const std::vector<std::string> told = {
      "Five specialists at GS-11 and one GS-7 assistant.",
      "Timekeeping shows 72 percent of hours at GS-11; 14 percent at GS-9; 14 percent at GS-7."};
  std::vector<Clause> clauses(told.size());
  for (std::size_t i = 0; i < told.size(); ++i) clauses[i].text = told[i];
  EXPECT_EQ(base_level(SupervisoryScope(), clauses, kQuarter)->grade, 11);
}

TEST(BaseLevel, IsNotTheGradeOfWhoSupervisesThePosition) {
  EXPECT_EQ(base_of("The Leader is over a Scientist (GS-12), and the Scientist is this job's "
                    "supervisor."),
            0);
}

}  // namespace
}  // namespace secondlook
