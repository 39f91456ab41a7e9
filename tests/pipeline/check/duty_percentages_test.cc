// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/duty_percentages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

using ::testing::HasSubstr;

std::vector<Finding> of(const PositionDescription& position) {
  return duty_percentages(position, sample::standards());
}

PositionDescription with(std::vector<std::optional<double>> percents,
                         PositionDescription position = sample::engineer()) {
  position.duties.clear();
  for (const auto& percent : percents)
    position.duties.push_back({"Does some work.", percent, {}, sample::at("Does some work.")});
  return position;
}

TEST(DutyPercentages, LeavesAHundredAlone) {
  EXPECT_TRUE(of(with({70, 30})).empty());
  EXPECT_TRUE(of(with({35, 35, 35})).empty()) << "105 is one rounding step off";
  EXPECT_TRUE(of(with({33, 33, 29})).empty()) << "95 too";
}

TEST(DutyPercentages, FindsASumOutsideTheSlack) {
  for (const auto& percents :
       {std::vector<std::optional<double>>{60, 50}, std::vector<std::optional<double>>{60, 30}}) {
    const auto findings = of(with(percents));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].severity, Severity::low);
    EXPECT_EQ(findings[0].evidence.size(), 2U);
    EXPECT_THAT(findings[0].citation, HasSubstr("p. 19"));
  }
  EXPECT_THAT(of(with({60, 50})).at(0).summary, HasSubstr("2 duties add up to 110, not 100"));
  EXPECT_EQ(of(with({60, 30}, sample::supervisor())).at(0).severity, Severity::medium);
}

TEST(DutyPercentages, FindsADutyWithoutAShareAmongOthersWithOne) {
  const auto findings = of(with({50, 30, std::nullopt}));
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary, HasSubstr("1 of 3 duties have no percentage"));
  EXPECT_EQ(findings[0].evidence.size(), 1U);
}

TEST(DutyPercentages, AsksNoShareOfOtherDutiesAsAssigned) {
  PositionDescription position = with({70, 30});
  position.duties.push_back({"Performs other duties as assigned.", {}, {}, sample::at("Performs")});
  EXPECT_TRUE(of(position).empty());
}

TEST(DutyPercentages, FindsAShareThatCannotBe) {
  const auto findings = of(with({400, 60}));
  ASSERT_EQ(findings.size(), 2U);
  EXPECT_THAT(findings[0].summary, HasSubstr("given 400 percent"));
}

TEST(DutyPercentages, TakesARangeForWhatItSpans) {
  PositionDescription position = with({40, 45});
  position.duties[0].text = "Reviews plans (40-50%).";
  position.duties[1].evidence = sample::at("Writes reports 45% to 55%");
  EXPECT_TRUE(of(position).empty()) << "85 to 105 holds 100";
  position.duties[1].percent = 20;
  position.duties[1].evidence = sample::at("Writes reports 20-30%");
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary, HasSubstr("60 to 80"));
}

TEST(DutyPercentages, WeighsTheirAbsenceByWhetherTimeMatters) {
  const auto plain = of(with({std::nullopt, std::nullopt}));
  ASSERT_EQ(plain.size(), 1U);
  EXPECT_EQ(plain[0].severity, Severity::info);
  const auto supervisory = of(with({std::nullopt, std::nullopt}, sample::supervisor()));
  ASSERT_EQ(supervisory.size(), 1U);
  EXPECT_EQ(supervisory[0].severity, Severity::medium);
  EXPECT_THAT(supervisory[0].citation, HasSubstr("p. 18"));
  EXPECT_TRUE(of(with({std::nullopt})).empty()) << "a single duty takes all the time";
  EXPECT_TRUE(of(with({})).empty()) << "that duties are missing is another finding";
}

}  // namespace
}  // namespace secondlook
