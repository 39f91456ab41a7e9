// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/grade_controlling_time.h"

#include <gtest/gtest.h>

#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

Judgement comes_to(int grade) {
  Judgement judgement;
  judgement.recommended.pay_plan = "GS";
  judgement.recommended.grade = grade;
  return judgement;
}

PositionDescription with_minor_duty(double percent) {
  PositionDescription position = sample::engineer();  // GS-13
  position.duties = {
      {"1. Inspection of locks. Inspects.", 100 - percent, {}, sample::at("85%")},
      {"2. Expert adviser on seepage (15%) Advises.", percent, {}, sample::at("15%")}};
  return position;
}

std::vector<Finding> found(const PositionDescription& position, const std::string& evaluation,
                           const Judgement& judgement) {
  const Record record;
  const std::vector<Page> pages = {sample::page(evaluation)};
  const PaperPages paper{&record, pages};
  return grade_controlling_time(position, {&paper, 1}, judgement, sample::standards());
}

const std::string kEvaluation = "Total 2840, GS-12. Expert adviser duties: GS-13, by the standard.";

TEST(GradeControllingTime, RaisesTheClassifiedGradeOnAMinorDuty) {
  const auto findings = found(with_minor_duty(15), kEvaluation, comes_to(12));
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].rule, "grade-controlling-time");
  EXPECT_EQ(findings[0].severity, Severity::medium);
  ASSERT_EQ(findings[0].evidence.size(), 2U);
  EXPECT_NE(findings[0].evidence[1].quote.find("GS-13"), std::string::npos);
}

TEST(GradeControllingTime, AllowsAQuarterOfTheTime) {
  EXPECT_TRUE(found(with_minor_duty(25), kEvaluation, comes_to(12)).empty());
}

TEST(GradeControllingTime, IsNoMatterWhereTheRestHasTheGradeToo) {
  PositionDescription position = with_minor_duty(15);
  position.stated.total_points.reset();
  EXPECT_TRUE(found(position, "Expert adviser duties: GS-13.", comes_to(13)).empty());
}

TEST(GradeControllingTime, TakesThePapersOwnPointsForTheRest) {
  PositionDescription position = with_minor_duty(15);
  position.stated.total_points = sample::stated(2840);
  EXPECT_EQ(found(position, kEvaluation, comes_to(13)).size(), 1U);
  position.stated.total_points.reset();
  EXPECT_EQ(
      found(position, "Total 2840, GS-12. Expert adviser duties: GS-13.", comes_to(13)).size(), 1U);
}

TEST(GradeControllingTime, NeedsTheDutyToBeNamed) {
  EXPECT_TRUE(
      found(with_minor_duty(15), "All duties: GS-13 by the standard.", comes_to(12)).empty());
  EXPECT_TRUE(
      found(with_minor_duty(15), "Inspection of locks duties: GS-13.", comes_to(12)).empty());
}

TEST(GradeControllingTime, RaisesADutyThatClaimsTheGradeForItself) {
  PositionDescription position = with_minor_duty(10);
  position.duties[1].text += " This is GS-13 work.";
  EXPECT_EQ(found(position, "", comes_to(12)).size(), 1U);
}

TEST(GradeControllingTime, RaisesOwnWorkThatSupervisionLeavesNoTimeFor) {
  Judgement judgement = comes_to(12);
  Evaluation gssg, fes;
  gssg.standard = "gssg";
  fes.standard = "fes";
  gssg.applies = fes.applies = true;
  gssg.grade = gssg.grade_high = 12;
  fes.grade = 13;
  FactorEvaluation sure;
  sure.confidence = 0.9;
  fes.factors = {sure};
  judgement.evaluations = {gssg, fes};
  judgement.supervision.percent_of_time = 80;
  EXPECT_EQ(found(sample::supervisor(), "", judgement).size(), 1U);
  judgement.supervision.percent_of_time = 60;
  EXPECT_TRUE(found(sample::supervisor(), "", judgement).empty());
}

}  // namespace
}  // namespace secondlook
