// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/dates.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace secondlook {
namespace {

TEST(FindDate, ReadsTheFormsThatPapersUse) {
  for (const std::string_view text :
       {"5/4/2019", "05/04/2019", "05-04-19", "5.4.2019", "2019-05-04", "May 4, 2019", "MAY 4 2019",
        "4 May 2019", "4-MAY-2019", "Date: 05/04/19", "May 4th, 2019",
        "Digitally signed on 2019-05-04 at 10:42:17"})
    EXPECT_EQ(find_date(text), "2019-05-04") << text;
  EXPECT_EQ(find_date("Sept. 30, 1998"), "1998-09-30");
  EXPECT_EQ(find_date("12/31/71"), "1971-12-31");
}

TEST(FindDate, DoesNotMakeDatesOfOtherNumbers) {
  for (const std::string_view text : {"GS-0343-14", "13/45/2019", "2/30/2019", "555-12-3456",
                                      "3155-3600", "1-8", "Part 5.4.1", "May 2019", ""})
    EXPECT_FALSE(find_date(text)) << text;
}

}  // namespace
}  // namespace secondlook
