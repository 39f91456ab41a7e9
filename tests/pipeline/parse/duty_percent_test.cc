// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/duty_percent.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace secondlook {
namespace {

using Cases = std::vector<std::pair<std::string, double>>;

TEST(DutyPercent, OpensADuty) {
  for (const auto& [text, percent] : Cases{{"40% - Plans and conducts studies.", 40},
                                           {"(40%) Plans and conducts studies.", 40},
                                           {"40 percent: Plans", 40},
                                           {"40%", 40},
                                           {"4O%", 40},
                                           {"40-50% Plans studies", 45},
                                           {"approximately 40 percent of the time. Plans", 40},
                                           {"12.5% Reviews", 12.5}}) {
    const auto read = leading_percent(text);
    ASSERT_TRUE(read) << text;
    EXPECT_DOUBLE_EQ(read->percent, percent) << text;
  }
  for (const std::string_view text : {"Plans 40% of studies", "150% - Plans", "40 people plan", ""})
    EXPECT_FALSE(leading_percent(text)) << text;
}

TEST(DutyPercent, ClosesADuty) {
  for (const auto& [text, percent] : Cases{{"reports unplanned events. (70%)", 70},
                                           {"and reports. (Approximately 70% of the time)", 70},
                                           {"reports events, about 70 percent of the time.", 70},
                                           {"reports events, 70% of the incumbent's time.", 70},
                                           {"Reports - 70%", 70},
                                           {"Reports [70 pct.]", 70},
                                           {"Estimated Time: 70%", 70},
                                           {"Reports (60-80%)", 70}}) {
    const auto read = trailing_percent(text);
    ASSERT_TRUE(read) << text;
    EXPECT_DOUBLE_EQ(read->percent, percent) << text;
  }
}

TEST(DutyPercent, IsNoPercentageOfSomethingElse) {
  for (const std::string_view text :
       {"reduces the cost of travel by 10 percent", "exceeds goals by 110%",
        "collects 95 percent of the debts owed each year.", "interest at 4.5 percent"}) {
    EXPECT_FALSE(leading_percent(text)) << text;
    EXPECT_FALSE(trailing_percent(text)) << text;
    EXPECT_FALSE(stated_percent(text)) << text;
  }
}

TEST(DutyPercent, StandsAnywhereWhereItSaysThatItIsOneOfTime) {
  for (const auto& [text, percent] :
       Cases{{"Duty 1 (40%) Plans and conducts studies", 40},
             {"For approximately 70 percent of the time the incumbent plans.", 70},
             {"Percent of time: 30 Plans", 30},
             {"% of Time: 30% Plans", 30}}) {
    const auto read = stated_percent(text);
    ASSERT_TRUE(read) << text;
    EXPECT_DOUBLE_EQ(read->percent, percent) << text;
  }
}

TEST(DutyPercent, TellsWhereItStands) {
  const std::string text = "and reports. (70%)";
  const auto read = trailing_percent(text);
  ASSERT_TRUE(read);
  EXPECT_EQ(text.substr(read->begin, read->end - read->begin), "(70%)");
}

}  // namespace
}  // namespace secondlook
