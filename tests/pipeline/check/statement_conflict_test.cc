// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/statement_conflict.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/pipeline/check/sample_comparison.h"
#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

using sample::stated;
using ::testing::HasSubstr;

EvaluationStatement statement_for(const PositionDescription& position) {
  return {position.classified, position.stated, {}, {}};
}

std::vector<Finding> of(const PositionDescription& position, const EvaluationStatement& statement) {
  const std::vector papers = {classifying_paper("position description", position),
                              classifying_paper(statement)};
  return statement_conflict(papers, sample::comparison_words(), sample::standards());
}

TEST(StatementConflict, IsNotFoundWhereThePapersAgree) {
  const auto position = sample::engineer();
  EXPECT_TRUE(of(position, statement_for(position)).empty());
  EXPECT_TRUE(of(position, {}).empty()) << "what is not said conflicts with nothing";
  EXPECT_TRUE(of({}, statement_for(position)).empty());
}

TEST(StatementConflict, IsFoundInTheGrade) {
  const auto position = sample::engineer();
  auto statement = statement_for(position);
  statement.classified.grade = stated(12, "GS-12");
  const auto findings = of(position, statement);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::high);
  EXPECT_THAT(findings[0].summary,
              HasSubstr("position description and the evaluation statement disagree on the grade: "
                        "13 against 12"));
  ASSERT_EQ(findings[0].evidence.size(), 2U) << "on both papers";
  EXPECT_EQ(findings[0].evidence[1].quote, "GS-12");
  EXPECT_THAT(findings[0].citation, HasSubstr("Classifier's Handbook"));
}

TEST(StatementConflict, TakesTheGradeOfThePointsWhereNoOtherIsGiven) {
  const auto position = sample::engineer();
  auto statement = statement_for(position);
  statement.classified.grade.reset();
  EXPECT_TRUE(of(position, statement).empty());
  statement.stated.grade = stated(14);
  EXPECT_EQ(of(position, statement).size(), 1U);
}

TEST(StatementConflict, IsFoundInTitlePayPlanAndSeries) {
  const auto position = sample::engineer();
  auto statement = statement_for(position);
  statement.classified.title = stated<std::string>("Physical Scientist");
  statement.classified.pay_plan = stated<std::string>("SL");
  statement.classified.series = {stated<std::string>("0810")};
  const auto findings = of(position, statement);
  ASSERT_EQ(findings.size(), 3U);
  EXPECT_THAT(findings[0].summary,
              HasSubstr("\"General Engineer\" against \"Physical Scientist\""));
  EXPECT_EQ(findings[0].severity, Severity::low);
  EXPECT_THAT(findings[1].summary, HasSubstr("pay plan: GS against SL"));
  EXPECT_THAT(findings[2].summary, HasSubstr("series: 0801/1301 against 0810"));
}

TEST(StatementConflict, WeighsMoreWhereTheTitlesAreOfDifferentRank) {
  const auto position = sample::engineer();
  auto statement = statement_for(position);
  statement.classified.title = stated<std::string>("Supervisory General Engineer");
  const auto findings = of(position, statement);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].severity, Severity::medium);
}

TEST(StatementConflict, AllowsForTheWaysOfWritingThem) {
  auto position = sample::engineer();
  auto statement = statement_for(position);
  statement.classified.title = stated<std::string>("GEN ENGR");
  statement.classified.pay_plan = stated<std::string>("GG");
  statement.classified.series = {stated<std::string>("1301")};
  EXPECT_TRUE(of(position, statement).empty()) << "one series of an interdisciplinary position";
  position.classified.organizational_title = stated<std::string>("Dam Safety Officer");
  statement.classified.title = stated<std::string>("Dam Safety Officer");
  EXPECT_TRUE(of(position, statement).empty());
}

TEST(StatementConflict, IsFoundFactorByFactor) {
  const auto position = sample::engineer();
  auto statement = statement_for(position);
  for (StatedFactor& factor : statement.stated.factors) {
    if (factor.factor == "fes-2") factor = sample::factor("fes-2", "2-3", 275);
    if (factor.factor == "fes-7") factor = sample::factor("fes-7", "7-4", 220);
  }
  statement.stated.total_points = stated(3045);
  const auto findings = of(position, statement);
  ASSERT_EQ(findings.size(), 2U) << "7-D is Level 7-4";
  EXPECT_THAT(findings[0].summary,
              HasSubstr("Factor 2 is Level 2-4, 450 points in the position description and Level "
                        "2-3, 275 points in the evaluation statement"));
  EXPECT_EQ(findings[0].evidence.size(), 2U);
  EXPECT_THAT(findings[1].summary, HasSubstr("total of points: 3220 against 3045"));
}

TEST(StatementConflict, IsToldOfThePaperThatDiffers) {
  const auto position = sample::engineer();
  auto cover = position;
  cover.classified.grade = stated(14);
  PositionDescription silent;
  const auto statement = statement_for(position);
  const std::vector papers = {classifying_paper("position description", silent),
                              classifying_paper("cover sheet", cover),
                              classifying_paper(statement)};
  const auto findings = statement_conflict(papers, sample::comparison_words(), sample::standards());
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_THAT(findings[0].summary, HasSubstr("The cover sheet and the evaluation statement"));
}

}  // namespace
}  // namespace secondlook
