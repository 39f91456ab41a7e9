// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_listed.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(StaffListed, IsTheSumOfItsKinds) {
  EXPECT_EQ(people_listed("8 Botanists, 5 technicians and 3 clerks."), 16);
  EXPECT_EQ(people_listed("six Cartographers, GS-1370-12; two interns, and a clerk."), 9);
}

TEST(StaffListed, CountsATotalBeforeItsPartsOnce) {
  EXPECT_EQ(people_listed("16 employees: 8 analysts, 5 technicians and 3 clerks"), 16);
}

TEST(StaffListed, EndsWhereSomethingElseIsCounted) {
  EXPECT_EQ(people_listed("12 analysts, 3 clerks and 2 boats"), 15);
  EXPECT_EQ(people_listed("12 analysts in 3 field offices"), std::nullopt);
  EXPECT_EQ(people_listed("permanent employees"), std::nullopt);
}

}  // namespace
}  // namespace secondlook
