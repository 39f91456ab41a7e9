// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/level_points.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

using ::testing::HasSubstr;

std::vector<Finding> of(const PositionDescription& position) {
  return level_points_mismatch(position, sample::standards());
}

TEST(LevelPoints, LeavesLevelsWithTheirPointsAlone) {
  EXPECT_TRUE(of(sample::engineer()).empty()) << "7-D is Level 7-4";
  EXPECT_TRUE(of(sample::supervisor()).empty());
}

TEST(LevelPoints, FindsPointsOfAnotherLevel) {
  PositionDescription position = sample::engineer();
  sample::factor_of(position, "fes-4").points = 325;
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary,
              HasSubstr("Level 4-4, which carries 225 points, but is given 325"));
  EXPECT_THAT(findings[0].summary, HasSubstr("those of Level 4-5"));
  EXPECT_EQ(findings[0].severity, Severity::medium) << "GS-13 either way";
  EXPECT_EQ(findings[0].evidence, sample::factor_of(position, "fes-4").evidence);
  EXPECT_THAT(findings[0].citation, HasSubstr("p. 10"));
}

TEST(LevelPoints, IsGraveWhereTheGradeChanges) {
  PositionDescription position = sample::engineer();
  sample::factor_of(position, "fes-2") = sample::factor("fes-2", "2-3", 450);
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::high);
  EXPECT_THAT(findings[0].summary, HasSubstr("GS-12, not GS-13"));
}

TEST(LevelPoints, FindsPointsThatNoLevelHas) {
  PositionDescription position = sample::engineer();
  sample::factor_of(position, "fes-5") = sample::factor("fes-5", "", 230);
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary, HasSubstr("given 230 points, which no level of the factor has"));
  sample::factor_of(position, "fes-5") = sample::factor("fes-5", "", 225);
  EXPECT_TRUE(of(position).empty()) << "points alone can be right";
}

TEST(LevelPoints, FindsLevelsThatDoNotExist) {
  for (const auto& [id, level] : std::vector<std::pair<std::string, std::string>>{
           {"gssg-3", "3-1"}, {"gssg-2", "2-4"}, {"gssg-4A", "4A-5"}, {"gssg-6", "6-7"}}) {
    PositionDescription position = sample::supervisor();
    sample::factor_of(position, id).level = level;
    const auto findings = of(position);
    ASSERT_EQ(findings.size(), 1U) << level;
    EXPECT_THAT(findings[0].summary, HasSubstr("Level " + level + ", which does not exist"));
  }
  PositionDescription position = sample::engineer();
  sample::factor_of(position, "fes-8").level = "8-5";
  EXPECT_THAT(of(position).at(0).summary, HasSubstr("its levels are 8-1, 8-2, 8-3"));
}

TEST(LevelPoints, UnderstandsContactsRatedTogether) {
  PositionDescription position = sample::engineer();
  sample::drop(position, "fes-7");
  sample::factor_of(position, "fes-6") = sample::factor("fes-6", "3c", 180);
  EXPECT_TRUE(of(position).empty());
  sample::factor_of(position, "fes-6") = sample::factor("fes-6", "3c", 145);
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary,
              HasSubstr("Factors 6 and 7 is stated at Level 3c, which carries 180 points, but is "
                        "given 145"));
}

}  // namespace
}  // namespace secondlook
