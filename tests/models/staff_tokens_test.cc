// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_tokens.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

using Kind = StaffToken::Kind;

// The one token of the kind, where there is one.
StaffToken only(std::string_view text, Kind kind) {
  StaffToken found;
  int count = 0;
  for (const StaffToken& token : staff_tokens(text))
    if (token.kind == kind) found = token, ++count;
  EXPECT_EQ(count, 1) << text;
  return found;
}

TEST(StaffTokens, ReadAGradeWithItsPlanAndSeries) {
  EXPECT_EQ(only("Nurses, GS-0610-10", Kind::grade).grade, 10);
  EXPECT_EQ(only("Pipefitters WG-4204-09", Kind::grade).pay_plan, "WG");
  EXPECT_EQ(only("Analysts GG-11", Kind::grade).pay_plan, "GS");
}

TEST(StaffTokens, ReadTheTopOfALadder) {
  EXPECT_EQ(only("specialists GS-5/7/9/11", Kind::grade).grade, 11);
}

TEST(StaffTokens, ReadNumbersInFiguresAndInWords) {
  EXPECT_EQ(only("fourteen clerks", Kind::number).value, 14);
  EXPECT_EQ(only("2.5 clerks", Kind::number).value, 2.5);
}

TEST(StaffTokens, TakeFiguresOfOtherThingsForNoPeople) {
  for (const char* text : {"60 percent", "40 hours", "$14", "Level 3", "3rd"})
    EXPECT_EQ(only(text, Kind::other).kind, Kind::other);
}

TEST(StaffTokens, PointAtTheirPlaceInTheText) {
  const StaffToken grade = only("two clerks GS-5 here", Kind::grade);
  EXPECT_EQ(grade.begin, 11U);
  EXPECT_EQ(grade.end, 15U);
}

}  // namespace
}  // namespace secondlook
