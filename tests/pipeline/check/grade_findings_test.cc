// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/grade_findings.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

struct Read {
  int claimed = 13;
  int sections = 0;  // of factors
  bool supervisor = false;
};

// A GS-13 by its paper, and a GS-11 by 2500 points of an evaluation that is so sure of each factor.
std::vector<Finding> findings(double confidence, int low = 11, int high = 11, Read read = {}) {
  PositionDescription position;
  position.classified.pay_plan = sample::stated(std::string("GS"));
  position.classified.grade = sample::stated(read.claimed);
  if (read.supervisor) position.classified.supervisory = sample::stated(std::string("supervisory"));
  Evaluation evaluation;
  evaluation.standard = "fes";
  evaluation.applies = true;
  evaluation.grade = 11;
  evaluation.points = 2500;
  for (const char* level : {"1-7", "2-4", "3-3", "4-4", "5-3"}) {
    FactorEvaluation factor;
    factor.factor = std::string(level).substr(0, 1);
    factor.level = level;
    factor.confidence = confidence;
    evaluation.factors.push_back(factor);
  }
  evaluation.grade_low = low;
  evaluation.grade_high = high;
  evaluation.confidence = confidence;
  evaluation.own_sections = read.sections;
  Judgement judgement;
  judgement.evaluations = {evaluation};
  judgement.recommended.pay_plan = "GS";
  judgement.recommended.grade = 11;
  return grade_findings(position, judgement, sample::standards());
}

TEST(GradeUnsupported, IsAsGraveAsItIsLikelyThatTheGradeIsAnother) {
  const auto severity = [](double confidence, int claimed) {
    return findings(confidence, 11, 11, {.claimed = claimed, .sections = 9}).at(0).severity;
  };
  EXPECT_EQ(severity(0.95, 12), Severity::high);
  EXPECT_EQ(severity(0.8, 12), Severity::medium);
  EXPECT_EQ(severity(0.3, 12), Severity::low);
  EXPECT_EQ(severity(0.5, 13), Severity::high) << "it need not be clear which grade it is";
}

TEST(GradeUnsupported, IsOfLowSeverityWhereTheFactorsAreHardlyTold) {
  EXPECT_EQ(findings(0.7, 11, 11, {.claimed = 12}).at(0).severity, Severity::low);
  EXPECT_EQ(findings(0.6, 11, 11, {.claimed = 13}).at(0).severity, Severity::low);
  EXPECT_EQ(findings(0.8, 11, 11, {.claimed = 13}).at(0).severity, Severity::high);
}

TEST(GradeUnsupported, IsHighWhereTwoGradesTooManyAreBeyondDoubt) {
  EXPECT_EQ(findings(0.7, 11, 11, {.claimed = 13}).at(0).severity, Severity::high);
  EXPECT_EQ(findings(0.7, 11, 11, {.claimed = 15}).at(0).severity, Severity::low)
      << "of GS-15 the factors tell little";
}

TEST(GradeUnsupported, IsOfLowSeverityWithinTheDoubtOfTheReading) {
  EXPECT_EQ(findings(0.95, 11, 12, {.claimed = 12}).at(0).severity, Severity::low);
  EXPECT_TRUE(findings(0.4, 11, 12, {.claimed = 12}).empty());
  EXPECT_EQ(findings(0.95, 11, 13).at(0).severity, Severity::high) << "two grades too many";
}

TEST(GradeUnsupported, IsForInformationWhereASupervisorWasGradedByOtherWorkThatIsHardlyTold) {
  EXPECT_EQ(findings(0.7, 11, 11, {.supervisor = true}).at(0).severity, Severity::info);
  EXPECT_EQ(findings(0.9, 11, 11, {.supervisor = true}).at(0).severity, Severity::high);
}

TEST(GradeExceeded, IsSilentWithinTheDoubtOfTheReading) {
  EXPECT_TRUE(findings(0.95, 10, 11, {.claimed = 10, .sections = 9}).empty());
}

TEST(GradeExceeded, IsForInformationWhereTheFactorsAreHardlyTold) {
  EXPECT_EQ(findings(0.7, 11, 11, {.claimed = 9}).at(0).severity, Severity::info);
  EXPECT_EQ(findings(0.7, 11, 11, {.claimed = 9, .sections = 9}).at(0).severity, Severity::high);
  const Finding found = findings(0.9, 11, 11, {.claimed = 9}).at(0);
  EXPECT_EQ(found.severity, Severity::high);
  EXPECT_EQ(found.rule, "grade-exceeded");
}

}  // namespace
}  // namespace secondlook
