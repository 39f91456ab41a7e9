// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_kind.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(StaffKind, IsOfSupervisorsByTheirTitle) {
  EXPECT_TRUE(staff_kind("section chiefs").supervisors);
  EXPECT_TRUE(staff_kind("Supervisory Chemist").supervisors);
  EXPECT_FALSE(staff_kind("chemists").supervisors);
}

TEST(StaffKind, OfManagersOfProjectsAndCasesIsNotOfSupervisors) {
  EXPECT_FALSE(staff_kind("project managers").supervisors);
  EXPECT_FALSE(staff_kind("case managers").supervisors);
  EXPECT_TRUE(staff_kind("branch managers").supervisors);
}

TEST(StaffKind, OfMilitaryRankIsNotOfSupervisors) {
  EXPECT_FALSE(staff_kind("staff sergeants").supervisors);
  EXPECT_FALSE(staff_kind("sergeants E-5").supervisors);
  EXPECT_TRUE(staff_kind("guard sergeants").supervisors);
}

TEST(StaffKind, IsOfLeadersWhoLeadATeam) {
  EXPECT_TRUE(staff_kind("shift leaders").leaders);
  EXPECT_TRUE(staff_kind("Lead Clerk").leaders);
  EXPECT_FALSE(staff_kind("technicians, lead desk").leaders);
}

TEST(StaffKind, IsOfSupportWhereItEasesTheWorkOfOthers) {
  EXPECT_TRUE(staff_kind("program assistant").support);
  EXPECT_FALSE(staff_kind("program analyst").support);
}

TEST(StaffKind, OfTraineesIsThatOfTheGradeTheyTrainFor) {
  EXPECT_EQ(full_performance_grade("in training for GS-11"), 11);
  EXPECT_EQ(full_performance_grade("with a target grade of GS-12"), 12);
  EXPECT_FALSE(full_performance_grade("reporting to a GS-12"));
}

}  // namespace
}  // namespace secondlook
