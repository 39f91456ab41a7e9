// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_tokens.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

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

bool has_grade(std::string_view text) {
  const auto tokens = staff_tokens(text);
  return std::any_of(tokens.begin(), tokens.end(),
                     [](const StaffToken& token) { return token.kind == StaffToken::Kind::grade; });
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

// The quick look must never pass over what the reader finds.
TEST(StaffTokens, NameAGradeHoweverItIsWritten) {
  for (const std::string_view text :
       {"two clerks, GS-0318-5", "three gs 7/9/11 analysts", "(WG-08)", "a WS -4 foreman",
        "five at grades 6 and 7", "grade5", "GMs-13", "one GG13"}) {
    EXPECT_TRUE(has_grade(text)) << text;
    EXPECT_TRUE(may_name_grade(text)) << text;
  }
}

TEST(StaffTokens, NameNoGradeInOtherFigures) {
  for (const std::string_view text : {"supervises 14 employees", "upgrades 3 systems", "LOGS-5",
                                      "GS employees, 12 in all", "", "Level 3-2"}) {
    EXPECT_FALSE(has_grade(text)) << text;
    EXPECT_FALSE(may_name_grade(text)) << text;
  }
}

}  // namespace
}  // namespace secondlook
