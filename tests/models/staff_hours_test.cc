// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_hours.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(StaffHours, AreThoseOfFullTimeEmployeesUnlessToldOtherwise) {
  EXPECT_EQ(full_time_of(4, "clerks", ""), 4);
}

TEST(StaffHours, OfHalfTimeArePeopleByHalf) {
  EXPECT_EQ(full_time_of(4, "half-time clerks", ""), 2);
}

TEST(StaffHours, OfAWeekAreCountedAgainstForty) {
  EXPECT_EQ(full_time_of(4, "students", "10 hours a week"), 1);
}

TEST(StaffHours, OfMonthsAreCountedAgainstTheYear) {
  EXPECT_EQ(full_time_of(6, "guides", "for six months"), 3);
}

TEST(StaffHours, AreSeasonalWhereTheTextSaysSo) {
  EXPECT_TRUE(is_seasonal("seasonal guides", ""));
  EXPECT_FALSE(is_seasonal("guides", "in the office"));
}

TEST(StaffHours, OfMonthsNamedAreAPartOfTheYear) {
  EXPECT_EQ(part_of_year("From May to October eight more come"), 0.5);
  EXPECT_EQ(part_of_year("Eight more come"), 1);
}

}  // namespace
}  // namespace secondlook
