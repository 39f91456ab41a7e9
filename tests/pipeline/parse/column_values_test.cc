// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/column_values.h"

#include <gtest/gtest.h>

#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

std::string told(std::string_view drawing) {
  const RunningText text = drawn(drawing);
  std::string all;
  for (const LabelledValue& field : column_values(text, Knowledge::get().layout)) {
    if (!all.empty()) all += "; ";
    all += std::string(field.field) + "=" + field.value(text);
  }
  return all;
}

constexpr char kHead[] =
    "15. Classified/Graded by     Official Title of Position     Pay Plan     Occupational "
    "Series     Grade     Initials     Date\n";

TEST(ColumnValues, AreOfTheRowThatIsFilled) {
  EXPECT_EQ(told(std::string(kHead) +
                 "a. Office of Personnel Management\n"
                 "b. Department, Agency        Program Analyst                GS           0343 "
                 "                   13        OB           08/19/24\n"
                 "e. Recommended by            Management Analyst             GS           0343 "
                 "                   12\n"),
            "title=Program Analyst; pay_plan=GS; series=0343; grade=13");
}

TEST(ColumnValues, AreOfTheLastRowWhereItAloneIsFilled) {
  EXPECT_EQ(told(std::string(kHead) +
                 "a. Office of Personnel Management\n"
                 "b. Department, Agency\n"
                 "e. Recommended by            Management Analyst             ES           0340 "
                 "                   00\n"),
            "title=Management Analyst; pay_plan=ES; series=0340; grade=00");
}

TEST(ColumnValues, AreNoneWithoutColumns) {
  EXPECT_EQ(told("Pay Plan: GS\nSeries: 0343\nGrade: 13\n"), "");
  EXPECT_EQ(told(kHead), "");
}

}  // namespace
}  // namespace secondlook
