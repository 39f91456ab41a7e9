// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/grade_findings.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

// A GS-13 by its paper, and a GS-11 by an evaluation that is so sure.
std::vector<Finding> findings(double confidence, int low = 11, int high = 11) {
  PositionDescription position;
  position.classified.pay_plan = sample::stated(std::string("GS"));
  position.classified.grade = sample::stated(13);
  Evaluation evaluation;
  evaluation.standard = "fes";
  evaluation.applies = true;
  evaluation.grade = 11;
  evaluation.grade_low = low;
  evaluation.grade_high = high;
  evaluation.confidence = confidence;
  Judgement judgement;
  judgement.evaluations = {evaluation};
  judgement.recommended.pay_plan = "GS";
  judgement.recommended.grade = 11;
  return grade_findings(position, judgement, sample::standards());
}

TEST(GradeUnsupported, IsAsGraveAsTheGradeIsSure) {
  EXPECT_EQ(findings(0.95).at(0).severity, Severity::high);
  EXPECT_EQ(findings(0.8).at(0).severity, Severity::medium);
  EXPECT_EQ(findings(0.5).at(0).severity, Severity::low);
  EXPECT_EQ(findings(0.95).at(0).rule, "grade-unsupported");
}

TEST(GradeUnsupported, IsSilentWithinTheDoubtOfTheReading) {
  EXPECT_TRUE(findings(0.95, 11, 13).empty());
  EXPECT_EQ(findings(0.95, 11, 12).size(), 1U);
}

}  // namespace
}  // namespace secondlook
