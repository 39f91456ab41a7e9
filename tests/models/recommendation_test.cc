// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recommendation.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace secondlook {
namespace {

Evaluation graded(const std::string& standard, int grade, double confidence = 0.9) {
  Evaluation evaluation;
  evaluation.standard = standard;
  evaluation.applies = true;
  evaluation.grade = grade;
  if (standard != "leader") evaluation.points = 1000;
  FactorEvaluation factor;
  factor.confidence = confidence;
  evaluation.factors = {factor};
  return evaluation;
}

int recommended(const std::vector<Evaluation>& evaluations, std::optional<double> percent = {}) {
  return recommend(evaluations, percent).grade.value_or(0);
}

TEST(Recommendation, IsTheHigherOfSupervisoryAndOwnWork) {
  EXPECT_EQ(recommended({graded("gssg", 12), graded("fes", 13)}), 13);
  EXPECT_EQ(recommended({graded("gssg", 13), graded("fes", 12)}), 13);
}

TEST(Recommendation, LeavesOutOwnWorkOfLessThanAQuarterOfTheTime) {
  EXPECT_EQ(recommended({graded("gssg", 12), graded("fes", 13)}, 75), 13);
  EXPECT_EQ(recommended({graded("gssg", 12), graded("fes", 13)}, 76), 12);
}

TEST(Recommendation, RaisesNoSupervisorByAnUnsureReadingOfOwnWork) {
  EXPECT_EQ(recommended({graded("gssg", 12), graded("fes", 13, 0.5)}), 12);
}

TEST(Recommendation, TakesTheLeaderGuideForWhoLeads) {
  EXPECT_EQ(recommended({graded("gssg", 8), graded("leader", 6), graded("fes", 6)}), 6);
  EXPECT_EQ(recommended({graded("leader", 6), graded("fes", 7)}), 7);
}

TEST(Recommendation, LeavesASupervisorsGradeOpenWhereTheGuideGivesNone) {
  Evaluation open = graded("gssg", 12);
  open.grade.reset();
  const std::vector<Evaluation> evaluations = {open, graded("fes", 11, 0.7)};
  EXPECT_FALSE(recommend(evaluations, {}).grade);
}

TEST(Recommendation, TakesTheResearchGuideForWhoDoesResearch) {
  const std::vector<Evaluation> evaluations = {graded("research", 14, 0.6), graded("fes", 12)};
  EXPECT_EQ(recommended(evaluations), 14);
  EXPECT_NE(recommend(evaluations).summary.find("Research Grade-Evaluation Guide"),
            std::string::npos);
}

TEST(Recommendation, IsSilentOnASupervisorWhoseStaffIsNotTold) {
  Evaluation guide = graded("gssg", 0), own = graded("fes", 13, 0.7);
  guide.grade.reset();
  EXPECT_EQ(recommended({guide, own}), 0);
  EXPECT_EQ(recommended({guide, graded("fes", 13, 0.8)}), 13) << "unless its own work is plain";
  own.own_sections = 9;
  EXPECT_EQ(recommended({guide, own}), 13);
}

// An executive evaluation for `plan`, as sure as that of work above GS-15.
Evaluation executive(const std::string& plan, double sure) {
  Evaluation evaluation;
  evaluation.standard = "executive";
  evaluation.applies = true;
  evaluation.pay_plan = plan;
  FactorEvaluation level;
  level.factor = "LEVEL";
  level.level = "met";
  level.confidence = sure;
  evaluation.considerations = {level};
  return evaluation;
}

TEST(Recommendation, BelievesThePointsBeforeWeakSignsOfExecutiveWork) {
  Evaluation by_factors = graded("fes", 14, 0.76), guessed = graded("fes", 14, 0.7);
  by_factors.own_sections = guessed.own_sections = 9;
  const auto plan = [&](double sure, const Evaluation& other) {
    return recommend(std::vector<Evaluation>{executive("ES", sure), other}).pay_plan;
  };
  EXPECT_EQ(plan(0.7, by_factors), "GS");
  EXPECT_EQ(plan(0.7, guessed), "ES") << "experts' papers have such headings, too";
  EXPECT_EQ(plan(0.7, graded("gssg", 14)), "GS");
  EXPECT_EQ(plan(0.7, graded("gssg", 15)), "ES");
  EXPECT_EQ(plan(0.7, graded("fes", 14, 0.7)), "ES") << "points read off a narrative say little";
  EXPECT_EQ(plan(0.7, graded("fes", 5)), "GS") << "but not of clerks' work";
  EXPECT_EQ(plan(0.9, by_factors), "ES");
}

TEST(Recommendation, BelievesPointsThatAreReadSurelyBeforeAnySignsOfExecutiveWork) {
  const auto plan = [&](int grade, double sure) {
    return recommend(std::vector<Evaluation>{executive("SL", 0.95), graded("fes", grade, sure)})
        .pay_plan;
  };
  EXPECT_EQ(plan(14, 0.8), "GS");
  EXPECT_EQ(plan(14, 0.7), "SL");
  EXPECT_EQ(plan(15, 0.8), "SL") << "the factors end with GS-15 and cannot say what is above it";
}

TEST(Recommendation, BelievesSignsOfTheTopBeforePointsOfANarrative) {
  Evaluation at_top = executive("GS", 0.6), own = graded("fes", 13, 0.7);
  at_top.grade = 15;
  EXPECT_EQ(recommended({at_top, own}), 15);
  EXPECT_EQ(recommended({at_top, graded("fes", 12, 0.8)}), 12) << "as surely as by its factors";
  own.own_sections = 9;
  EXPECT_EQ(recommended({at_top, own}), 13);
  EXPECT_EQ(recommended({at_top, graded("fes", 12, 0.7)}), 12) << "a few grand words";
}

TEST(Recommendation, IsEmptyWhereNothingApplies) {
  Evaluation none = graded("fes", 9);
  none.applies = false;
  const std::vector<Evaluation> evaluations = {none};
  EXPECT_TRUE(recommend(evaluations).pay_plan.empty());
}

}  // namespace
}  // namespace secondlook
