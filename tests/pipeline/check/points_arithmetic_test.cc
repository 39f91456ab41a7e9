// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/points_arithmetic.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::vector<Finding> of(const PositionDescription& position) {
  return points_arithmetic(position, sample::standards());
}

TEST(PointsArithmetic, LeavesASumThatAgreesAlone) {
  EXPECT_TRUE(of(sample::engineer()).empty());
  EXPECT_TRUE(of(sample::supervisor()).empty());
}

TEST(PointsArithmetic, FindsATotalThatIsNotTheSum) {
  PositionDescription position = sample::engineer();
  position.stated.total_points = sample::stated(3320);
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary, HasSubstr("add up to 3220, but the stated total is 3320"));
  EXPECT_EQ(findings[0].severity, Severity::low) << "both are GS-13";
  EXPECT_EQ(findings[0].evidence.size(), 10U) << "the total and nine factors";
  EXPECT_THAT(findings[0].citation, HasSubstr("Handbook"));
}

TEST(PointsArithmetic, IsGraveWhereTheGradeChanges) {
  PositionDescription position = sample::engineer();
  position.stated.total_points = sample::stated(3620);
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::high);
  EXPECT_THAT(findings[0].summary,
              HasSubstr("The sum converts to GS-13, the stated total to GS-14"));
}

TEST(PointsArithmetic, NamesTheFactorWhosePointsAreNotItsLevels) {
  PositionDescription position = sample::engineer();
  sample::factor_of(position, "fes-4").points = 325;  // stays at Level 4-4, which has 225
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary,
              HasSubstr("right if Factor 4 has the 225 points of its stated level 4-4"));
}

TEST(PointsArithmetic, NamesTheFactorThatTheTotalLeavesOut) {
  PositionDescription position = sample::engineer();
  position.stated.total_points = sample::stated(3220 - 1550);
  EXPECT_THAT(of(position).at(0).summary,
              HasSubstr("what Factor 1 carries, as if it had been left out"));
}

TEST(PointsArithmetic, CountsContactsRatedTogetherOnce) {
  PositionDescription position = sample::engineer();
  sample::factor_of(position, "fes-6") = sample::factor("fes-6", "3d", 280);
  sample::drop(position, "fes-7");
  EXPECT_TRUE(of(position).empty());
  position.stated.factors.push_back(sample::factor("fes-7", "3d", 280));
  EXPECT_TRUE(of(position).empty()) << "the same sum beside both headings";
  sample::factor_of(position, "fes-7") = sample::factor("fes-7", "7-D", std::nullopt);
  sample::factor_of(position, "fes-6") = sample::factor("fes-6", "6-3", 280);
  EXPECT_TRUE(of(position).empty()) << "levels apart, points together";
}

TEST(PointsArithmetic, TakesALevelForItsPoints) {
  PositionDescription position = sample::engineer();
  for (StatedFactor& factor : position.stated.factors) factor.points.reset();
  EXPECT_TRUE(of(position).empty());
  position.stated.total_points = sample::stated(3225);
  EXPECT_EQ(of(position).size(), 1U);
}

TEST(PointsArithmetic, DoesNotJudgeATotalOfWhichAFactorIsMissing) {
  PositionDescription position = sample::engineer();
  sample::drop(position, "fes-5");
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::info);
  EXPECT_THAT(findings[0].summary, HasSubstr("cannot be checked"));
  EXPECT_THAT(findings[0].summary, HasSubstr("for factor 5."));
}

TEST(PointsArithmetic, SaysNothingWithoutATotal) {
  PositionDescription position = sample::engineer();
  position.stated.total_points.reset();
  EXPECT_TRUE(of(position).empty());
}

TEST(PointsArithmetic, AcceptsATotalThatIsOneOfTwoStandards) {
  PositionDescription position = sample::supervisor();
  for (const StatedFactor& factor : sample::engineer().stated.factors)
    position.stated.factors.push_back(factor);
  EXPECT_TRUE(of(position).empty());
  position.stated.total_points = sample::stated(3220);
  EXPECT_TRUE(of(position).empty());
  position.stated.total_points = sample::stated(3285);
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary, HasSubstr("add up to 3295"));
  EXPECT_THAT(findings[0].summary, Not(HasSubstr("3220")));
}

}  // namespace
}  // namespace secondlook
