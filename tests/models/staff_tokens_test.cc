// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff_tokens.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

namespace secondlook {
namespace {

bool has_grade(std::string_view text) {
  const auto tokens = staff_tokens(text);
  return std::any_of(tokens.begin(), tokens.end(),
                     [](const StaffToken& token) { return token.kind == StaffToken::Kind::grade; });
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
