// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/special_situations.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace secondlook {
namespace {

std::vector<Clause> said(const std::string& text) {
  Clause clause;
  clause.text = text;
  return {clause};
}

bool tells_of_shifts(const std::string& text) {
  return situations_of_staff({}, said(text), 7).contains("SS-2");
}

SubordinateGroup group(int count, int grade, bool seasonal = false) {
  SubordinateGroup one;
  one.count = count;
  one.pay_plan = "GS";
  one.grade = grade;
  one.seasonal = seasonal;
  return one;
}

SupervisoryScope staff(std::vector<SubordinateGroup> groups) {
  SupervisoryScope scope;
  scope.groups = std::move(groups);
  return scope;
}

TEST(SpecialSituations, SeeShiftsInWordsAndInHours) {
  EXPECT_TRUE(tells_of_shifts("Both platoons have the same number of firefighters."));
  EXPECT_TRUE(tells_of_shifts("Shifts run 0600-1430 and 1430-2300, ten people on each."));
  EXPECT_TRUE(tells_of_shifts("A day shift and an evening shift are kept, each complete."));
  EXPECT_TRUE(tells_of_shifts("The gates are guarded day and night."));
}

TEST(SpecialSituations, SeeNoShiftsWhereThereIsOne) {
  EXPECT_FALSE(tells_of_shifts("All work one shift, 0730-1600."));
  EXPECT_FALSE(tells_of_shifts("The night on-call is a pager, not a shift."));
  EXPECT_FALSE(tells_of_shifts("Two clerks sit at the evening desk until 2000."));
}

TEST(SpecialSituations, SeeAForceThatSwellsBySeasonalPeople) {
  EXPECT_TRUE(situations_of_staff(staff({group(6, 7), group(8, 5, true)}), {}, 7).contains("SS-3"));
  EXPECT_FALSE(
      situations_of_staff(staff({group(9, 7), group(2, 5, true)}), {}, 7).contains("SS-3"));
}

TEST(SpecialSituations, SeeASignificantWorkloadAboveTheBaseLevel) {
  EXPECT_TRUE(situations_of_staff(staff({group(2, 9), group(8, 7)}), {}, 7).contains("SS-6"));
  EXPECT_FALSE(situations_of_staff(staff({group(1, 9), group(12, 7)}), {}, 7).contains("SS-6"));
}

TEST(SpecialSituations, SeeTurnsInWordsAndShiftsThatHandOver) {
  EXPECT_TRUE(tells_of_shifts("Five people work from six to two and a crew from two to ten."));
  EXPECT_TRUE(tells_of_shifts("Changed how work is handed over from one shift to the other."));
  EXPECT_FALSE(tells_of_shifts("Everybody works from six to two."));
}

TEST(SpecialSituations, SeeAForceThatSwells) {
  const auto swings = [](const std::string& text) {
    return situations_of_staff({}, said(text), 7).contains("SS-3");
  };
  EXPECT_TRUE(swings("In six weeks the roster goes from 24 to 96."));
  EXPECT_TRUE(swings("From November to April there are 18 people, and from May to October, 45."));
  EXPECT_TRUE(swings("In June the crew doubles."));
  EXPECT_FALSE(swings("The staff went from 24 to 26."));
  EXPECT_FALSE(swings("Staff time per case fell from 24 to 12 hours."));
}

TEST(SpecialSituations, SeeHazardsUnderTheirHeading) {
  const auto hazards = [](std::vector<std::string> told) {
    std::vector<Clause> clauses;
    for (const std::string& text : told) clauses.push_back(said(text).front());
    return situations_of_staff({}, clauses, 7).contains("SS-8");
  };
  EXPECT_TRUE(hazards({"Dangers: acid baths and five sterilizers."}));
  EXPECT_TRUE(hazards({"Danger.", "Ice, floodwater, cableways."}));
  EXPECT_FALSE(hazards({"Hazards.", "None beyond those of an office."}));
}

TEST(SpecialSituations, SeeTurnsOfAPlaceThatIsManned) {
  EXPECT_TRUE(tells_of_shifts("The station is manned from 6 a.m. to 2 p.m. and 2 p.m. to 10 p.m."));
  EXPECT_FALSE(tells_of_shifts("The station is manned from 6 a.m. to 2 p.m."));
}

TEST(SpecialSituations, SeeCrewsThatAreAllComplete) {
  EXPECT_TRUE(tells_of_shifts("Two complete crews work at all times of the year."));
  EXPECT_TRUE(tells_of_shifts("The night crew has as many graders as the day crew."));
  EXPECT_FALSE(tells_of_shifts("Two crews work along the river."));
}

}  // namespace
}  // namespace secondlook
