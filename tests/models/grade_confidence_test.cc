// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grade_confidence.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

// One factor of three levels a hundred points apart; GS-1 to 150 points, GS-2 to 250, GS-3 above.
Standard sample() {
  Standard standard;
  Factor factor;
  factor.number = "1";
  for (const int points : {100, 200, 300}) {
    Level level;
    level.id = "1-" + std::to_string(points / 100);
    level.points = points;
    factor.levels.push_back(level);
  }
  standard.factors.push_back(factor);
  standard.conversion = {{1, 50, 150}, {2, 151, 250}, {3, 251, std::nullopt}};
  return standard;
}

Evaluation at(int points, double confidence) {
  Evaluation evaluation;
  FactorEvaluation factor;
  factor.factor = "1";
  factor.level = "1-" + std::to_string(points / 100);
  factor.confidence = confidence;
  evaluation.factors.push_back(factor);
  evaluation.points = points;
  evaluation.grade = points / 100;
  return evaluation;
}

TEST(GradeConfidence, IsWholeWhereNoLevelIsInDoubt) {
  EXPECT_EQ(grade_confidence(sample(), at(200, 1)), 1);
}

TEST(GradeConfidence, FallsWithTheLevels) {
  const double sure = grade_confidence(sample(), at(200, 0.9));
  const double doubtful = grade_confidence(sample(), at(200, 0.5));
  EXPECT_LT(doubtful, sure);
  // Half a range to either side of points that scatter by 100 * sqrt(1 - 0.5).
  EXPECT_NEAR(doubtful, 0.515, 0.01);
}

TEST(GradeConfidence, HasNoUpperEndInTheTopRange) {
  EXPECT_GT(grade_confidence(sample(), at(300, 0.5)), grade_confidence(sample(), at(200, 0.5)));
}

TEST(GradeConfidence, IsNoneWithoutAGrade) {
  Evaluation evaluation = at(200, 0.9);
  evaluation.grade.reset();
  EXPECT_EQ(grade_confidence(sample(), evaluation), 0);
}

TEST(GradeConfidence, TellsHowLikelyAnotherGradeIsNotTheirs) {
  // Half a range away from points that scatter by 100 * sqrt(1 - 0.9).
  EXPECT_NEAR(probability_of_other_grade(sample(), at(200, 0.9), 3), 0.946, 0.01);
  EXPECT_NEAR(probability_of_other_grade(sample(), at(200, 0.9), 1), 0.943, 0.01);
  EXPECT_LT(probability_of_other_grade(sample(), at(200, 0.5), 3), 0.8);
  EXPECT_EQ(probability_of_other_grade(sample(), at(200, 1), 3), 1);
  EXPECT_GT(probability_of_other_grade(sample(), at(100, 0.5), 3), 0.97) << "two grades away";
  EXPECT_EQ(probability_of_other_grade(sample(), at(200, 0.9), 2), 0) << "its own";
  EXPECT_EQ(probability_of_other_grade(sample(), at(200, 0.9), 7), 0) << "no grade of it";
}

}  // namespace
}  // namespace secondlook
