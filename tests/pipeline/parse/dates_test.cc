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
        "Digitally signed on 2019-05-04 at 10:42:17", "Date: 2019.05.04 10:42:17 -04'00'"})
    EXPECT_EQ(find_date(text), "2019-05-04") << text;
  EXPECT_EQ(find_date("Sept. 30, 1998"), "1998-09-30");
  EXPECT_EQ(find_date("12/31/71"), "1971-12-31");
}

TEST(FindDate, DoesNotMakeDatesOfOtherNumbers) {
  for (const std::string_view text : {"GS-0343-14", "13/45/2019", "2/30/2019", "555-12-3456",
                                      "3155-3600", "1-8", "Part 5.4.1", "May 2019", ""})
    EXPECT_FALSE(find_date(text)) << text;
}

TEST(FindPeriod, ReadsHowFormsWriteIt) {
  const Period year{"2022-10-01", "2023-09-30"};
  for (const std::string_view text :
       {"10/01/2022 - 09/30/2023", "From 10-1-22 to 9-30-23",
        "October 1, 2022 through September 30, 2023", "1 Oct 2022 to 30 Sep 2023",
        "2022-10-01 to 2023-09-30", "October 2022 - September 2023", "10/2022 to 9/2023", "FY 2023",
        "Fiscal Year 2023", "FY23"})
    EXPECT_EQ(find_period(text), year) << text;
  EXPECT_EQ(find_period("January 1 - December 31, 2021"), (Period{"2021-01-01", "2021-12-31"}));
  EXPECT_EQ(find_period("2/2024 to 2/2024"), (Period{"2024-02-01", "2024-02-29"}));
}

TEST(FindPeriod, NeedsABeginBeforeItsEnd) {
  for (const std::string_view text :
       {"10/01/2023", "9/30/2023 to 10/1/2022", "GS-0343-13", "2023", ""})
    EXPECT_FALSE(find_period(text)) << text;
}

}  // namespace
}  // namespace secondlook
