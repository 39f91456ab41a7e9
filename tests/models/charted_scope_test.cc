// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charted_scope.h"

#include <gtest/gtest.h>

#include <utility>

namespace secondlook {
namespace {

// A branch of the chart: four GS-12 and two GS-9 employees, two levels below the first executive.
Standing branch() {
  Standing standing;
  standing.supervisor.emplace();
  standing.supervisor->title = "Director, Office of Tides";
  standing.supervisor->pay_plan = "GS";
  standing.supervisor->grade = 15;
  for (int i = 0; i < 6; ++i) {
    ChartedSubordinate& one = standing.subordinates.emplace_back();
    one.identity.pay_plan = "GS";
    one.identity.grade = i < 4 ? 12 : 9;
    one.direct = true;
    one.evidence.quote = "a box";
  }
  standing.headcount = 6;
  standing.levels_below_ses = 2;
  standing.evidence.emplace_back().quote = "Chief";
  return standing;
}

SupervisoryScope supervisor() {
  SupervisoryScope scope;
  scope.supervises = true;
  return scope;
}

TEST(ChartedScope, FillsWhatThePaperDoesNotTell) {
  SupervisoryScope scope = supervisor();
  heed_standing(scope, branch());
  EXPECT_EQ(scope.reporting_levels_below_ses, 2);
  EXPECT_EQ(scope.reports_to, "Director, Office of Tides");
  EXPECT_EQ(scope.subordinates, 6);
  ASSERT_EQ(scope.groups.size(), 2U);
  EXPECT_EQ(scope.groups[1].count, 4);
  EXPECT_EQ(scope.groups[1].grade, 12);
  EXPECT_TRUE(scope.charted->gives_levels);
  EXPECT_TRUE(scope.charted->gives_grades);
  EXPECT_FALSE(scope.charted->staff.empty());
}

TEST(ChartedScope, KeepsWhatThePaperTells) {
  SupervisoryScope scope = supervisor();
  scope.reporting_levels_below_ses = 1;
  scope.reports_to = "Administrator";
  scope.subordinates = 9;
  scope.groups = {{9, "GS", 13, false, false}};
  heed_standing(scope, branch());
  EXPECT_EQ(scope.reporting_levels_below_ses, 1);
  EXPECT_EQ(scope.reports_to, "Administrator");
  EXPECT_EQ(scope.subordinates, 9);
  EXPECT_EQ(scope.groups.size(), 1U);
  EXPECT_FALSE(scope.charted->gives_levels);
  EXPECT_EQ(scope.charted->subordinates, 6);
  EXPECT_EQ(scope.charted->other_base, std::make_pair(13, 12));
}

TEST(ChartedScope, MakesNobodyASupervisor) {
  SupervisoryScope scope;
  heed_standing(scope, branch());
  EXPECT_FALSE(scope.supervises);
  EXPECT_FALSE(scope.subordinates);
  EXPECT_TRUE(scope.groups.empty());
}

TEST(ChartedScope, LeavesContractorsOutOfTheGrades) {
  Standing standing = branch();
  for (int i = 0; i < 4; ++i) standing.subordinates[static_cast<std::size_t>(i)].contractor = true;
  standing.headcount = 2;
  SupervisoryScope scope = supervisor();
  heed_standing(scope, standing);
  ASSERT_EQ(scope.groups.size(), 1U);
  EXPECT_EQ(scope.groups[0].grade, 9);
}

TEST(ChartedScope, TakesNoSharesOfFewGrades) {
  Standing standing = branch();
  for (int i = 0; i < 3; ++i)
    standing.subordinates[static_cast<std::size_t>(i)].identity.grade.reset();
  SupervisoryScope scope = supervisor();
  heed_standing(scope, standing);
  EXPECT_TRUE(scope.groups.empty());
  EXPECT_FALSE(scope.charted->gives_grades);
}

TEST(ChartedScope, ScoresNothingByDoubtfulLines) {
  Standing standing = branch();
  standing.confidence = 0.4;
  SupervisoryScope scope = supervisor();
  heed_standing(scope, standing);
  EXPECT_FALSE(scope.reporting_levels_below_ses);
  EXPECT_EQ(scope.charted->subordinates, 6);
}

}  // namespace
}  // namespace secondlook
