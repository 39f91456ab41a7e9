// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/separate/printed_page_number.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(PrintedPageNumber, IsReadInManyForms) {
  struct Case {
    const char* line;
    int number;
    int total;  // 0: none
  };
  for (const Case& c : {Case{"Page 1 of 4", 1, 4}, Case{"2 of 4", 2, 4}, Case{"- 3 -", 3, 0},
                        Case{"12", 12, 0}, Case{"PD 0418   Page 3", 3, 0},
                        Case{"Page l of 4", 1, 4}, Case{"PAGE 2/3", 2, 3}, Case{"Pg. 5", 5, 0}}) {
    const auto found = printed_page_number(c.line);
    ASSERT_TRUE(found) << c.line;
    EXPECT_EQ(found->number, c.number) << c.line;
    EXPECT_EQ(found->total.value_or(0), c.total) << c.line;
  }
}

TEST(PrintedPageNumber, LeavesTheRunningHead) {
  EXPECT_EQ(printed_page_number("PD 0418   Page 3 of 5")->rest, "PD 0418");
}

TEST(PrintedPageNumber, IsNoOtherNumber) {
  for (const char* line :
       {"GS-0343-13", "1994", "Level 1-8", "0", "Page", "3/14/2020", "2 of the 4 offices", ""})
    EXPECT_FALSE(printed_page_number(line)) << line;
}

}  // namespace
}  // namespace secondlook
