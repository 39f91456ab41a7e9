// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/position_description.h"

#include <gtest/gtest.h>

#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

TEST(PositionDescription, HasItsNarrativeParts) {
  const PositionDescription pd = parsed(
      "Director, Bureau of Harbors\nES-0340-00\n\n"
      "Introduction\nThe bureau keeps the harbors.\n\n"
      "Major Duties\nDirects the bureau through five division chiefs and is accountable for it.\n\n"
      "Supervisory Controls\nReports to the Administrator.\n\n"
      "Conditions of Employment\nTravel.\n");
  ASSERT_TRUE(pd.introduction && pd.supervisory_controls);
  EXPECT_EQ(pd.introduction->value, "The bureau keeps the harbors.");
  EXPECT_EQ(pd.supervisory_controls->value, "Reports to the Administrator.");
  EXPECT_EQ(quoted(pd.introduction->evidence), "Introduction The bureau keeps the harbors.");
  EXPECT_EQ(pd.duties.size(), 1u);
  EXPECT_EQ(pd.other_sections.size(), 1u);
  EXPECT_TRUE(pd.stated.factors.empty());
}

TEST(PositionDescription, TakesTheDutiesFromTheLongestList) {
  const PositionDescription pd = parsed(
      "25. Description of Major Duties and Responsibilities (See Attached)\n"
      "\fMajor Duties\n1. Plans the work of the branch and sees to it. (60%)\n"
      "2. Advises the chief of the division. (40%)\n");
  ASSERT_EQ(pd.duties.size(), 2u);
  EXPECT_EQ(pd.duties[0].percent, 60);
  EXPECT_EQ(pd.duties[1].percent, 40);
}

TEST(PositionDescription, IsEmptyForAnEmptyPaper) {
  const PositionDescription pd = parsed("");
  EXPECT_FALSE(pd.classified.title);
  EXPECT_TRUE(pd.duties.empty());
  EXPECT_TRUE(pd.formal_entries.empty());
}

}  // namespace
}  // namespace secondlook
