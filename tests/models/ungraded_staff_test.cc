// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ungraded_staff.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(UngradedStaff, AreVolunteersStudentsAndSoldiers) {
  const auto staff = ungraded_staff("36 volunteers, each ten hours a week, prepare returns.");
  ASSERT_TRUE(staff);
  EXPECT_EQ(staff->people, 36);
  EXPECT_EQ(staff->full_time, 9);
  EXPECT_FALSE(ungraded_staff("Nine file clerks and their files."));
}

TEST(UngradedStaff, WorkLikeOthersWhoHaveAGrade) {
  EXPECT_EQ(ungraded_staff("Three corpsmen whose work is the same as the clerks'.")->same_as,
            "clerks");
}

TEST(UngradedStaff, CompareWithAGrade) {
  EXPECT_EQ(compared_grade("The personnel office has compared the work with GS-5."), 5);
  EXPECT_FALSE(compared_grade("A GS-5 works beside them."));
}

}  // namespace
}  // namespace secondlook
