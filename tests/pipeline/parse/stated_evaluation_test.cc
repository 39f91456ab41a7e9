// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/stated_evaluation.h"

#include <gtest/gtest.h>

#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

StatedEvaluation read(std::string_view drawing) { return parsed(drawing).stated; }

// "fes-1 1-8 1550; fes-2 2-4 -".
std::string told(const StatedEvaluation& evaluation) {
  std::string all;
  for (const StatedFactor& factor : evaluation.factors) {
    if (!all.empty()) all += "; ";
    all += factor.factor + " " + (factor.level.empty() ? "-" : factor.level) + " " +
           (factor.points ? std::to_string(*factor.points) : "-");
  }
  return all;
}

TEST(StatedEvaluation, HasLevelsNarrativesAndConclusion) {
  const auto evaluation = read(
      "Factor 8 - Physical Demands      Level 8-2, 20 Points\n"
      "Regular exertion.\n"
      "Factor 9 - Work Environment      Level 9-2, 20 Points\n"
      "Exposure to hazards.\n"
      "Total Points: 3220\n"
      "Final Grade: GS-13\n"
      "Grade Range: 3155-3600\n");
  EXPECT_EQ(told(evaluation), "fes-8 8-2 20; fes-9 9-2 20");
  EXPECT_EQ(evaluation.factors[1].narrative, "Exposure to hazards.");
  EXPECT_EQ(quoted(evaluation.factors[1].evidence), "Level 9-2, 20 Points");
  EXPECT_EQ(quoted(evaluation.factors[1].narrative_evidence), "Exposure to hazards.");
  ASSERT_TRUE(evaluation.total_points && evaluation.grade && evaluation.point_range);
  EXPECT_EQ(evaluation.total_points->value, 3220);
  EXPECT_EQ(evaluation.grade->value, 13);
  EXPECT_EQ(evaluation.point_range->value, std::pair(3155, 3600));
}

TEST(StatedEvaluation, TakesLevelsOfASummaryForNarrativesWithoutOnes) {
  const auto evaluation = read(
      "Factor 1. Knowledge Required by the Position\nMastery of methods and of the law.\n\n"
      "Factor 2. Supervisory Controls\nThe chief assigns cases.\n\n"
      "Factor                                      Level     Points\n"
      "1. Knowledge Required by the Position       1-8       1550\n"
      "2. Supervisory Controls                     2-4       450\n"
      "Total points                                          2,000\n"
      "Grade conversion                            GS-11     1855-2100\n");
  EXPECT_EQ(told(evaluation), "fes-1 1-8 1550; fes-2 2-4 450");
  EXPECT_EQ(evaluation.factors[0].narrative, "Mastery of methods and of the law.");
  ASSERT_TRUE(evaluation.total_points && evaluation.grade);
  EXPECT_EQ(evaluation.total_points->value, 2000);
  EXPECT_EQ(evaluation.grade->value, 11);
}

TEST(StatedEvaluation, FindsALevelAtTheEndOfItsNarrative) {
  const auto evaluation = read(
      "Factor 1. Knowledge Required by the Position\n"
      "Mastery of methods and of the law. (Level 1-8, 1550 points)\n\n"
      "Factor 3. Guidelines\nLaws and directives. FL 3-4\n");
  EXPECT_EQ(told(evaluation), "fes-1 1-8 1550; fes-3 3-4 -");
  EXPECT_EQ(evaluation.factors[0].narrative.substr(0, 34), "Mastery of methods and of the law.");
}

TEST(StatedEvaluation, ReadsATableWithANarrativeColumn) {
  const auto evaluation = read(
      "+----------------+-----------------------+-------+-------+\n"
      "| 1. Knowledge   | Mastery of methods    | 1-8   | 1550  |\n"
      "| Required by    | and statistics.       |       |       |\n"
      "| the Position   |                       |       |       |\n"
      "+----------------+-----------------------+-------+-------+\n"
      "| 2. Supervisory | The chief sets goals. | 2-4   | 450   |\n"
      "| Controls       | Reviews results.      |       |       |\n"
      "+----------------+-----------------------+-------+-------+\n"
      "| 3. Guidelines  | Laws.                 | 3-4   | 450   |\n"
      "+----------------+-----------------------+-------+-------+\n");
  EXPECT_EQ(told(evaluation), "fes-1 1-8 1550; fes-2 2-4 450; fes-3 3-4 450");
  EXPECT_EQ(evaluation.factors[0].narrative, "Mastery of methods and statistics.");
}

TEST(StatedEvaluation, ReadsTwoFactorsInOneNotation) {
  EXPECT_EQ(told(read("Factors 6 and 7 - Personal Contacts and Purpose of Contacts   3c 180\n"
                      "Managers.\n")),
            "fes-6 6-3 60; fes-7 7-3 120");
  EXPECT_EQ(told(read("Factor 6 & 7. Personal Contacts/Purpose of Contacts  6-3/7-c 180 points\n")),
            "fes-6 6-3 60; fes-7 7-C 120");
  EXPECT_EQ(told(read("Factors 6 and 7 - Contacts\nLevel 6-3, 60 points; Level 7-3, 120 points\n")),
            "fes-6 6-3 60; fes-7 7-3 120");
  EXPECT_EQ(told(read("Factor 6 - Personal Contacts\nManagers.\n\n"
                      "Factor 7 - Purpose of Contacts\nLevel 3c, 180 points\nPersuades.\n")),
            "fes-6 6-3 60; fes-7 7-3 120");
}

TEST(StatedEvaluation, KeepsAPairWhosePointsDoNotAddUp) {
  EXPECT_EQ(told(read("Factors 6 and 7 - Personal Contacts and Purpose of Contacts   3c 230\n")),
            "fes-6/7 3c 230");
}

TEST(StatedEvaluation, HoldsFactorsOfBothStandards) {
  EXPECT_EQ(told(read("Factor 1 - Program Scope and Effect, Level 1-3, 550 points\nDirects.\n\n"
                      "Factor 4A - Nature of Contacts, Level 4A-3, 75 points\nManagers.\n\n"
                      "Factor 1 - Knowledge Required by the Position, Level 1-8, 1550 points\n"
                      "Mastery.\n\n"
                      "Factor 2 - Supervisory Controls, Level 2-4, 450 points\nSets goals.\n")),
            "gssg-1 1-3 550; gssg-4A 4A-3 75; fes-1 1-8 1550; fes-2 2-4 450");
}

TEST(StatedEvaluation, ReadsBenchmarkStyleWithoutACover) {
  EXPECT_EQ(
      told(read("Program Analyst, GS-0343-11\n\nDuties\nPlans and conducts studies.\n\n"
                "1. Knowledge Required by the Position -- Level 1-7 -- 1250 Points\nMethods.\n\n"
                "2. Supervisory Controls -- Level 2-4 -- 450 Points\nGoals.\n\n"
                "3. Guidelines -- Level 3-3 -- 275 Points\nLaws.\n")),
      "fes-1 1-7 1250; fes-2 2-4 450; fes-3 3-3 275");
}

TEST(StatedEvaluation, MayConcludeInOneLine) {
  const auto evaluation = read(
      "Factor 3: Supervisory and Managerial Authority Exercised - Level 3-2, 450 points\n"
      "Factor 4: Personal Contacts\n"
      "Subfactor 4A: Nature of Contacts - Level 4A-2 - 50 points\n"
      "Total: 3275 points = GS-13 (3155-3600)\n");
  EXPECT_EQ(told(evaluation), "gssg-3 3-2 450; gssg-4A 4A-2 50");
  EXPECT_EQ(evaluation.factors[0].narrative, "");
  ASSERT_TRUE(evaluation.total_points && evaluation.grade && evaluation.point_range);
  EXPECT_EQ(evaluation.total_points->value, 3275);
  EXPECT_EQ(evaluation.grade->value, 13);
  EXPECT_EQ(evaluation.point_range->value, std::pair(3155, 3600));
}

TEST(StatedEvaluation, ReadsATotalInASentence) {
  const auto evaluation = read(
      "Factor 1 - Knowledge Required by the Position, Level 1-8, 1550 points\nMastery.\n\n"
      "Evaluation Summary\nA total of 2,870 points falls within the GS-12 range.\n");
  ASSERT_TRUE(evaluation.total_points);
  EXPECT_EQ(evaluation.total_points->value, 2870);
}

TEST(StatedEvaluation, IsEmptyForAPaperWithoutFactors) {
  const auto evaluation = read(
      "Major Duties\nPlans.\n\nSupervisory Controls\nWorks alone.\n"
      "Total Points: 12\n");
  EXPECT_TRUE(evaluation.factors.empty());
  EXPECT_FALSE(evaluation.total_points);
}

}  // namespace
}  // namespace secondlook
