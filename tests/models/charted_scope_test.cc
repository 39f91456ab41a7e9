// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charted_scope.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "models/gssg.h"

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

// Factors 2 and 5 of the guide, with as many levels as the cases need.
Standard guide() {
  const auto level = [](std::string id, int points, std::vector<int> base = {}) {
    Level level;
    level.id = std::move(id);
    level.points = points;
    level.base_grades = std::move(base);
    return level;
  };
  Standard standard;
  standard.id = "gssg";
  Factor setting, difficulty;
  setting.id = "gssg-2";
  setting.number = "2";
  setting.levels = {level("2-1", 100), level("2-2", 250), level("2-3", 350)};
  difficulty.id = "gssg-5";
  difficulty.number = "5";
  difficulty.levels = {level("5-5", 650, {9, 10}), level("5-6", 800, {11}),
                       level("5-7", 930, {12})};
  standard.factors = {setting, difficulty};
  return standard;
}

Evaluation evaluation(SupervisoryScope scope) {
  scope.percent_of_time = 50;
  for (int i = 1; i <= 10; ++i) scope.authorities["3-2c" + std::to_string(i)] = {{}};
  return evaluate_gssg({}, {}, scope, guide(), {});
}

TEST(SupervisoryGuide, TakesSettingAndBaseLevelFromTheChartAndSaysSo) {
  SupervisoryScope scope = supervisor();
  scope.sections_of_guide = 5;
  Standing standing = branch();
  standing.levels_below_ses = 1;
  heed_standing(scope, standing);
  const Evaluation found = evaluation(scope);
  ASSERT_EQ(found.factors.size(), 2U);
  EXPECT_EQ(found.factors[0].level, "2-3");
  EXPECT_EQ(found.factors[1].level, "5-7");
  for (const FactorEvaluation& factor : found.factors) {
    EXPECT_NE(factor.reason.find("the chart shows"), std::string::npos) << factor.reason;
    EXPECT_FALSE(factor.evidence.empty());
  }
}

TEST(SupervisoryGuide, KeepsThePapersBaseLevelAgainstTheChart) {
  SupervisoryScope scope = supervisor();
  scope.sections_of_guide = 5;
  scope.subordinates = 9;
  scope.groups = {{9, "GS", 11, false, false}};
  heed_standing(scope, branch());
  const Evaluation found = evaluation(scope);
  EXPECT_EQ(found.factors.at(1).level, "5-6");
  EXPECT_EQ(found.factors.at(1).reason.find("chart"), std::string::npos);
}

}  // namespace
}  // namespace secondlook
