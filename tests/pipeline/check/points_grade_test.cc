// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/points_grade.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

using ::testing::HasSubstr;

std::vector<Finding> of(const PositionDescription& position) {
  return points_grade_mismatch(position, sample::standards());
}

void set_grade(PositionDescription& position, int grade, std::pair<int, int> range) {
  position.stated.grade = sample::stated(grade);
  position.classified.grade = sample::stated(grade);
  position.stated.point_range = sample::stated(range);
}

TEST(PointsGrade, LeavesAGradeThatTheTotalGivesAlone) {
  EXPECT_TRUE(of(sample::engineer()).empty());
  EXPECT_TRUE(of(sample::supervisor()).empty());
}

TEST(PointsGrade, FindsAGradeThatTheTotalDoesNotGive) {
  PositionDescription position = sample::engineer();
  set_grade(position, 14, {3605, 4050});
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::high);
  EXPECT_THAT(findings[0].summary,
              HasSubstr("3220 points converts to GS-13, but the stated grade is GS-14"));
  EXPECT_THAT(findings[0].summary, HasSubstr("GS-14 takes 3605-4050"));
  EXPECT_EQ(findings[0].evidence.size(), 2U);
  EXPECT_THAT(findings[0].citation, HasSubstr("Grade Conversion Table, p. 56"));
}

TEST(PointsGrade, ComparesTheClassifiedGradeToo) {
  PositionDescription position = sample::engineer();
  position.classified.grade = sample::stated(14);
  EXPECT_EQ(of(position).size(), 1U);
  position.stated.grade.reset();
  position.stated.point_range.reset();
  EXPECT_EQ(of(position).size(), 1U);
  position.classified.pay_plan = sample::stated<std::string>("NH");
  EXPECT_TRUE(of(position).empty()) << "a band is no grade";
}

TEST(PointsGrade, FindsATotalBetweenTwoRanges) {
  PositionDescription position = sample::engineer();
  position.stated.total_points = sample::stated(3602);
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary, HasSubstr("in no range of the conversion table"));
}

TEST(PointsGrade, FindsARangeThatIsAnotherGrades) {
  PositionDescription position = sample::engineer();
  position.stated.point_range = sample::stated(std::make_pair(2755, 3150));
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::low);
  EXPECT_THAT(findings[0].summary, HasSubstr("2755-3150 points is that of GS-12"));
}

TEST(PointsGrade, LooksOnlyAtTheBeginningOfTheTopRange) {
  PositionDescription position = sample::engineer();
  position.stated.total_points = sample::stated(4100);
  set_grade(position, 15, {4055, 4480});
  EXPECT_TRUE(of(position).empty());
}

// 5-7 over GS-12 work: a total that converts to GS-12 may still give GS-13.
PositionDescription supervisor_over_grade_12() {
  PositionDescription position = sample::supervisor();
  sample::factor_of(position, "gssg-5") = sample::factor("gssg-5", "5-7", 930);
  sample::factor_of(position, "gssg-6") = sample::factor("gssg-6", "6-3", 975);
  sample::factor_of(position, "gssg-1") = sample::factor("gssg-1", "1-2", 350);
  position.stated.total_points = sample::stated(3080);
  return position;
}

TEST(PointsGrade, AllowsForTheAdjustmentOverTheWorkDirected) {
  const auto findings = of(supervisor_over_grade_12());
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::low);
  EXPECT_THAT(findings[0].summary, HasSubstr("converts to GS-12, but the stated grade is GS-13"));
  EXPECT_THAT(findings[0].summary, HasSubstr("adjustment provision"));
  EXPECT_THAT(findings[0].citation, HasSubstr("p. 30"));
}

TEST(PointsGrade, DoesNotAllowMoreThanTheAdjustment) {
  PositionDescription position = supervisor_over_grade_12();
  set_grade(position, 14, {3605, 4050});
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::medium);
  EXPECT_THAT(findings[0].summary, HasSubstr("nonsupervisory work"));
}

TEST(PointsGrade, FindsASupervisorBelowTheConvertedGrade) {
  PositionDescription position = sample::supervisor();
  set_grade(position, 12, {2755, 3150});
  const auto findings = of(position);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::high);
  position.classified.title = sample::stated<std::string>("Deputy Chief, Supervisory Analyst");
  EXPECT_EQ(of(position).at(0).severity, Severity::low) << "a deputy is graded from the chief";
}

TEST(PointsGrade, AcceptsAGradeThatOtherDutiesGive) {
  PositionDescription position = supervisor_over_grade_12();
  for (const StatedFactor& factor : sample::engineer().stated.factors)
    position.stated.factors.push_back(factor);
  EXPECT_TRUE(of(position).empty()) << "the nonsupervisory factors give GS-13";
}

}  // namespace
}  // namespace secondlook
