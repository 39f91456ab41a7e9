// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/staff_field.h"

#include <gtest/gtest.h>

#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

std::optional<int> stated(std::string_view drawing) {
  const RunningText text = drawn(drawing);
  const auto staff = staff_field(text, stated_values(text, Knowledge::get().layout));
  if (!staff) return std::nullopt;
  EXPECT_FALSE(staff->evidence.empty());
  return staff->value;
}

TEST(StaffField, IsTheNumberThatAFormAsksFor) {
  EXPECT_EQ(stated("Number of employees supervised: 16\n"), 16);
  EXPECT_EQ(stated("+--------------+--------------+\n"
                   "| Subordinates | Grade        |\n"
                   "| 14           | 12           |\n"
                   "+--------------+--------------+\n"),
            14);
  EXPECT_EQ(stated("Employees supervised   twelve (2 vacant)\n"), 12);
  EXPECT_EQ(stated("Number of employees supervised (excluding contractors): 17\n"), 17);
}

TEST(StaffField, IsLeftOutWhereNobodyIsSupervised) {
  EXPECT_EQ(stated("Number of employees supervised: None\n"), std::nullopt);
  EXPECT_EQ(stated("Number of employees supervised: 0\n"), std::nullopt);
}

TEST(StaffField, IsNoWordOfTheText) {
  EXPECT_EQ(stated("Supervises the people of the branch and 2 of its boats.\n"), std::nullopt);
  EXPECT_EQ(stated("Subordinates are rated once in 12 months.\n"), std::nullopt);
}

}  // namespace
}  // namespace secondlook
