// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/evaluation_statement.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/pipeline/parse/forms.h"

namespace secondlook {
namespace {

EvaluationStatement read(std::string_view drawing) { return statement_in(drawn(drawing)); }

std::string classified(const EvaluationStatement& statement) {
  const Classification& is = statement.classified;
  std::string all = is.title ? is.title->value : "-";
  all += ", " + (is.pay_plan ? is.pay_plan->value : "-");
  for (const auto& series : is.series) all += "-" + series.value;
  return all + "-" + (is.grade ? std::to_string(is.grade->value) : "?");
}

std::vector<std::string> standards(const EvaluationStatement& statement) {
  std::vector<std::string> all;
  for (const auto& standard : statement.standards) all.push_back(standard.value);
  return all;
}

TEST(EvaluationStatement, ConcludesWithWhatItSaysLast) {
  const EvaluationStatement statement = read(
      "EVALUATION STATEMENT\n\nTitle, Series, Grade: Program Analyst, GS-0343-13\n\n"
      "Series Determination\nThe employee believes the position is classified as Park Manager,\n"
      "GS-0025-13. The series is not properly classified as GS-0301.\n\n"
      "Conclusion\nThe position is properly classified as Management Analyst, GS-0343-12.\n");
  EXPECT_EQ(classified(statement), "Management Analyst, GS-0343-12");
  EXPECT_THAT(quoted(statement.classified.grade->evidence), testing::HasSubstr("GS-0343-12"));
}

TEST(EvaluationStatement, ConcludesInItsCaptions) {
  const EvaluationStatement statement = read(
      "POSITION CLASSIFICATION ADVISORY\n\n"
      "Current classification: Office Automation Assistant, GS-0326-05\n"
      "Final title: Secretary (Office Automation)\nFinal series: 0318\nFinal grade: 06\n");
  ASSERT_TRUE(statement.classified.title && statement.classified.grade);
  EXPECT_EQ(statement.classified.title->value, "Secretary (Office Automation)");
  EXPECT_EQ(statement.classified.series.at(0).value, "0318");
  EXPECT_EQ(statement.classified.grade->value, 6);
}

TEST(EvaluationStatement, ConcludesUnderAHeading) {
  EXPECT_EQ(classified(read("Desk Audit Report\n\nBackground\nThe position was GS-0318-06.\n\n"
                            "Conclusion\nSecretary (OA), GS-0318-07\n")),
            "Secretary (OA), GS-0318-7");
}

TEST(EvaluationStatement, KeepsTheHeadsClassificationWhereItConcludesNothing) {
  EXPECT_EQ(classified(read("Position Evaluation Summary\n\nTitle: Budget Analyst\n"
                            "Pay Plan: GS   Series: 0560   Grade: 11\n")),
            "Budget Analyst, GS-0560-11");
}

TEST(EvaluationStatement, NamesTheStandardsUsed) {
  EXPECT_THAT(standards(read("REFERENCES:\n"
                             "1. Flysheet for Grants Management Series, GS-1109, 2011\n"
                             "2. Administrative Analysis Grade Evaluation Guide, TS-98\n\n"
                             "SERIES DETERMINATION:\nThe work is about grants.\n")),
              testing::ElementsAre("Flysheet for Grants Management Series, GS-1109, 2011",
                                   "Administrative Analysis Grade Evaluation Guide, TS-98"));
  EXPECT_THAT(standards(read("Standards applied: Secretary Series; Office Automation Guide\n")),
              testing::ElementsAre("Secretary Series", "Office Automation Guide"));
  EXPECT_THAT(standards(read("The position was evaluated using the General Schedule Supervisory\n"
                             "Guide of 1998.\n")),
              testing::ElementsAre("General Schedule Supervisory Guide"));
}

TEST(EvaluationStatement, HasLevelsAndPointsFromATable) {
  const EvaluationStatement statement = read(
      "Position Evaluation Summary\n\n"
      "+---+---+---+\n| Factor | Level | Points |\n+---+---+---+\n"
      "| 1. Knowledge Required by the Position | 1-7 | 1250 |\n+---+---+---+\n"
      "| 2. Supervisory Controls | 2-4 | 450 |\n+---+---+---+\n"
      "| 3. Guidelines | 3-3 | 275 |\n+---+---+---+\n\nTotal points: 1975\n");
  ASSERT_EQ(statement.stated.factors.size(), 3U);
  EXPECT_EQ(statement.stated.factors[1].factor, "fes-2");
  EXPECT_EQ(statement.stated.factors[1].level, "2-4");
  EXPECT_EQ(statement.stated.factors[1].points, 450);
  EXPECT_EQ(statement.stated.total_points->value, 1975);
}

TEST(EvaluationStatement, HasTheDateOfItsLetter) {
  EXPECT_EQ(read("Memorandum\nDate: 14 Sep 2020\nSubject: Classification\n").date->value,
            "2020-09-14");
  EXPECT_EQ(read("Desk Audit Report\nMarch 3, 2022\n\nThe audit was held.\n").date->value,
            "2022-03-03");
}

TEST(CreditedLevels, AreReadFromProseWithTheirReasons) {
  const EvaluationStatement statement = read(
      "The General Schedule Supervisory Guide (GSSG) was applied.\n\n"
      "The program covers two parks. Level 1-2 is credited for 350 points.\n\n"
      "The position fully meets Level 3-2 (450 points). It does not meet Level 3-3.\n\n"
      "The total of 2,360 points is in the range for GS-12.\n");
  ASSERT_EQ(statement.stated.factors.size(), 2U);
  EXPECT_EQ(statement.stated.factors[0].factor, "gssg-1");
  EXPECT_EQ(statement.stated.factors[0].narrative,
            "The program covers two parks. Level 1-2 is credited for 350 points.");
  EXPECT_EQ(statement.stated.factors[1].level, "3-2");
  EXPECT_EQ(statement.stated.total_points->value, 2360);
}

TEST(CreditedLevels, AreNoneWhereALevelIsDeniedOrItsStandardUnknown) {
  EXPECT_TRUE(read("The position was not credited with Level 1-8 (1550 points).\n\n"
                   "Level 1-2 is credited.\n")
                  .stated.factors.empty());
}

}  // namespace
}  // namespace secondlook
