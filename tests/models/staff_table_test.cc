// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_table.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "models/staff_groups.h"

namespace secondlook {
namespace {

std::vector<Clause> said(const std::vector<std::string>& texts) {
  std::vector<Clause> clauses;
  for (const std::string& text : texts) {
    Clause clause;
    clause.text = text;
    clause.section = "duties";
    clauses.push_back(std::move(clause));
  }
  return clauses;
}

TEST(StaffTable, ReadsTheNumberBehindTheGrade) {
  const auto table =
      staff_table(said({"Title Grade Number Chemist, 1320 GS-12 6 Supervisory "
                        "Chemist, 1320 GS-13 2 Physical Science Technician GS-7 4"}));
  ASSERT_TRUE(table);
  ASSERT_EQ(table->groups.size(), 3U);
  EXPECT_EQ(table->groups[0].grade, 12);
  EXPECT_EQ(table->groups[0].count, 6);
  EXPECT_TRUE(table->groups[1].supervisors);
  EXPECT_EQ(table->groups[2].count, 4);
}

TEST(StaffTable, CountsTraineesAtTheirFullPerformanceLevel) {
  const auto table = staff_table(said(
      {"Position Grade now Full performance Number Examiner, 0963 GS-7 GS-7 6",
       "Examiner, 0963 GS-5 GS-7", "3 File Clerk, 0305 GS-4", "GS-4 2", "The chief reports."}));
  ASSERT_TRUE(table);
  ASSERT_EQ(table->groups.size(), 3U);
  EXPECT_EQ(table->groups[1].grade, 7);
  EXPECT_EQ(table->groups[1].count, 3);
  EXPECT_EQ(table->groups[2].grade, 4);
  EXPECT_EQ(table->end, 4U);
}

TEST(StaffTable, IsNoSentenceOfGrades) {
  EXPECT_FALSE(staff_table(said({"Staff: six chemists GS-12 and two technicians GS-7."})));
  EXPECT_FALSE(staff_table(said({"The position of a higher grade has a number of duties."})));
}

TEST(StaffGroups, AreThoseOfTheTableWithoutItsSeriesAndRows) {
  const StaffGroups told =
      staff_groups(said({"Title Grade Number Chemist, 1320 GS-12 6 File Clerk, 0305 GS-4 1"}));
  ASSERT_EQ(told.groups.size(), 2U);
  EXPECT_EQ(told.groups[1].count, 1);
}

}  // namespace
}  // namespace secondlook
