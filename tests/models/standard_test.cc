// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/standard.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace secondlook {
namespace {

Level level(std::string id, int points, std::vector<std::string> notations = {}) {
  Level level;
  level.id = std::move(id);
  level.points = points;
  level.notations = std::move(notations);
  return level;
}

Factor factor(std::string id, std::string number, std::vector<Level> levels) {
  Factor factor;
  factor.id = std::move(id);
  factor.number = std::move(number);
  factor.levels = std::move(levels);
  return factor;
}

Standard two_contact_factors() {
  Standard standard;
  standard.factors = {
      factor("fes-6", "6", {level("6-1", 10), level("6-2", 25), level("6-3", 60)}),
      factor("fes-7", "7",
             {level("7-1", 20, {"7-A", "A"}), level("7-2", 50, {"7-B", "B"}),
              level("7-3", 120, {"7-C", "C"}), level("7-4", 220, {"7-D", "D"})}),
  };
  standard.combined = {{"fes-6", "fes-7", "", {}}};
  standard.conversion = {{1, 30, 80}, {2, 85, 150}, {3, 155, std::nullopt}};
  return standard;
}

TEST(Level, IsFoundHoweverAPaperWritesIt) {
  const Standard standard = two_contact_factors();
  const Factor& purpose = standard.factors[1];
  for (const char* stated :
       {"7-4", "7-D", "7-d", "7D", "Level 7-D", "FL 7-4", "Factor Level 7 - 4", "d", "4"}) {
    const Level* found = find_level(purpose, stated);
    ASSERT_TRUE(found) << stated;
    EXPECT_EQ(found->id, "7-4") << stated;
  }
}

TEST(Level, ThatTheFactorLacksIsNotFound) {
  const Standard standard = two_contact_factors();
  for (const char* stated : {"7-5", "7-E", "6-3", "", "Level", "7-44", "17-4"})
    EXPECT_FALSE(find_level(standard.factors[1], stated)) << stated;
}

TEST(Level, IsNamedByItsPointsOnlyIfTheyAreExactlyTheTables) {
  const Standard standard = two_contact_factors();
  const Factor& purpose = standard.factors[1];
  EXPECT_EQ(levels_with_points(purpose, 120).size(), 1U);
  EXPECT_TRUE(levels_with_points(purpose, 100).empty());
  EXPECT_EQ(points_of(purpose, "7-C"), 120);
  EXPECT_EQ(points_of(purpose, "7-E"), std::nullopt);
}

TEST(CombinedLevel, AddsBothFactors) {
  const Standard standard = two_contact_factors();
  for (const char* stated : {"3c", "3-C", "3/c", "6-3/7-C", "6-3 and 7-3", "Level 3 C"}) {
    const auto found = find_combined(standard, standard.combined[0], stated);
    ASSERT_TRUE(found) << stated;
    EXPECT_EQ(found->points(), 180) << stated;
  }
}

TEST(CombinedLevel, IsNotReadIntoOneFactorsLevel) {
  const Standard standard = two_contact_factors();
  for (const char* stated : {"6-3", "7-3", "7-C", "3", "c", "33", ""})
    EXPECT_FALSE(find_combined(standard, standard.combined[0], stated)) << stated;
}

TEST(Conversion, TakesBothEndsAndNothingBetweenRanges) {
  const Standard standard = two_contact_factors();
  EXPECT_EQ(grade_for(standard, 30), 1);
  EXPECT_EQ(grade_for(standard, 80), 1);
  EXPECT_EQ(grade_for(standard, 82), std::nullopt);
  EXPECT_EQ(grade_for(standard, 85), 2);
  EXPECT_EQ(grade_for(standard, 9000), 3);
  EXPECT_EQ(grade_for(standard, 29), std::nullopt);
}

Standard with_adjustments() {
  Standard standard;
  standard.conversion = {{8, 1, 10}, {15, 11, std::nullopt}};
  Adjustment above, floor;
  above.id = "one above";
  above.above_base = 1;
  floor.id = "floor";
  floor.base_grade = 9;
  floor.not_below = 11;
  standard.adjustments = {above, floor};
  return standard;
}

TEST(Adjustment, LiftsASupervisorAboveTheWorkDirected) {
  const Standard standard = with_adjustments();
  Level base = level("5-7", 930);
  base.base_grades = {12};
  const auto lifted = adjusted_grades(standard, base, 12);
  ASSERT_EQ(lifted.size(), 1U);
  EXPECT_EQ(lifted[0].grade, 13);
  EXPECT_TRUE(adjusted_grades(standard, base, 13).empty()) << "already above the base";
}

TEST(Adjustment, GivesNoSupervisorOfGradeNineWorkLessThanEleven) {
  const Standard standard = with_adjustments();
  Level base = level("5-5", 650);
  base.base_grades = {9};
  const auto lifted = adjusted_grades(standard, base, 10);
  ASSERT_EQ(lifted.size(), 1U);
  EXPECT_EQ(lifted[0].grade, 11);
  EXPECT_EQ(adjusted_grades(standard, base, 9).at(0).grade, 11) << "not merely one above";
}

TEST(Adjustment, NeverLeavesTheTable) {
  const Standard standard = with_adjustments();
  Level base = level("5-8", 1030);
  base.base_grades = {15};
  EXPECT_TRUE(adjusted_grades(standard, base, 15).empty());
}

}  // namespace
}  // namespace secondlook
