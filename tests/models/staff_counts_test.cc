// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_counts.h"

#include <gtest/gtest.h>

#include <string>

namespace secondlook {
namespace {

// The number before the first grade, or behind it; empty where there is none.
std::string before_grade(std::string_view text) {
  const StaffCounts counts(text);
  const auto count = counts.count_before(counts.grades().front());
  return count ? counts.tokens()[*count].text : "";
}

std::string behind_grade(std::string_view text) {
  const StaffCounts counts(text);
  const auto count = counts.count_behind(counts.grades()[0], counts.grades()[1]);
  return count && counts.stands_alone(*count, 0) ? counts.tokens()[*count].text : "";
}

TEST(StaffCounts, StandBeforeAGradeWithNothingButATitleBetween) {
  EXPECT_EQ(before_grade("seven chemists GS-11"), "seven");
  EXPECT_EQ(before_grade("There are seven. Chemists GS-11"), "");
  EXPECT_EQ(before_grade("9 ea. Pharmacist GS-11"), "9");
}

TEST(StaffCounts, StandBehindAGradeThatHasNoneBefore) {
  EXPECT_EQ(behind_grade("Foresters GS-11, four"), "four");
  EXPECT_EQ(behind_grade("Nurse, GS-0610-10: 8"), "8");
  EXPECT_EQ(behind_grade("Chief, GS-12: two specialists, GS-9"), "");
  EXPECT_EQ(behind_grade("clerks GS-4, 5 or 6"), "");
}

TEST(StaffCounts, BehindAGradeOfANounOfItsOwnAreThatNouns) {
  EXPECT_EQ(behind_grade("a Director (GS-13), three units"), "");
  EXPECT_EQ(behind_grade("Foresters GS-11, four in layout"), "four");
}

TEST(StaffCounts, OfAllThatAListTellsAreNoOneGrades) {
  EXPECT_EQ(before_grade("Thirty-two employees Training coordinator, GS-11: one"), "");
  EXPECT_EQ(behind_grade("Thirty-two employees Training coordinator, GS-11: one"), "one");
  EXPECT_EQ(before_grade("Thirty-two employees at GS-11"), "thirty-two");
}

TEST(StaffCounts, InBracketsWithoutAGradeAreNotes) {
  const StaffCounts counts("twelve clerks (three on folders) GS-4");
  EXPECT_EQ(counts.tokens()[*counts.count_before(counts.grades().front())].text, "twelve");
  EXPECT_EQ(behind_grade("Investigators GS-13 (30)"), "30");
  EXPECT_EQ(behind_grade("Auditor, GS-13 (8 positions)"), "8");
}

TEST(StaffCounts, JoinedByAndAreOneSum) {
  const StaffCounts counts("sixteen nuclear and three mechanical engineers GS-12");
  const auto count = counts.count_before(counts.grades().front());
  ASSERT_TRUE(count);
  EXPECT_EQ(counts.people_told(*count, true).people, 19);
}

TEST(StaffCounts, OutOfAWholeAreSummedUp) {
  const StaffCounts counts("eight of twelve clerks GS-5");
  const auto count = counts.count_before(counts.grades().front());
  ASSERT_TRUE(count);
  EXPECT_TRUE(counts.people_told(*count, true).summed_up);
}

TEST(StaffCounts, OfAllAtOneGradeAreAddedUp) {
  const StaffCounts counts("a budget assistant, a pay assistant and two clerks, all at GS-7");
  const auto told = counts.people_of_all(counts.grades().front());
  ASSERT_TRUE(told);
  EXPECT_EQ(told->people, 4);
  const StaffCounts one("a budget assistant and two clerks at GS-7");
  EXPECT_FALSE(one.people_of_all(one.grades().front()));
}

}  // namespace
}  // namespace secondlook
