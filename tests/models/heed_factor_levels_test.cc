// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heed_factor_levels.h"

#include <gmock/gmock.h>

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

Evaluation seems_above_gs15() {
  Evaluation executive;
  executive.standard = "executive";
  executive.applies = true;
  executive.pay_plan = "SL";
  FactorEvaluation level;
  level.factor = "LEVEL";
  level.level = "met";
  level.reason = "major bodies have honored it";
  executive.considerations.push_back(level);
  return executive;
}

Evaluation described_by_factors(int own_sections, int grade, double confidence = 0.8) {
  Evaluation fes;
  fes.standard = "fes";
  fes.applies = true;
  fes.own_sections = own_sections;
  fes.points = 1900;
  fes.grade = grade;
  FactorEvaluation factor;
  factor.confidence = confidence;
  factor.evidence.push_back({"d", "pd.pdf", 2, Box{}, "Guides are followed closely.", "asserted"});
  fes.factors.push_back(factor);
  return fes;
}

Evaluation heeded(const Evaluation& factors) {
  std::vector<Evaluation> evaluations;
  evaluations.push_back(seems_above_gs15());
  evaluations.push_back(factors);
  heed_factor_levels(evaluations);
  return evaluations.front();
}

TEST(FactorLevelsBelowGs15, AreNoWorkAboveIt) {
  const Evaluation executive = heeded(described_by_factors(9, 9));
  EXPECT_EQ(executive.pay_plan, "GS");
  EXPECT_EQ(executive.considerations[0].level, "not-met");
  EXPECT_THAT(executive.considerations[0].reason, HasSubstr("1900 points, GS-9"));
  EXPECT_THAT(executive.considerations[0].evidence, SizeIs(1));
}

TEST(FactorLevelsBelowGs15, SayNothingWhereThePaperDoesNotDescribeTheFactors) {
  EXPECT_EQ(heeded(described_by_factors(2, 9)).pay_plan, "SL");
}

TEST(FactorLevelsBelowGs15, SayNothingWhereTheyAreGuessed) {
  EXPECT_EQ(heeded(described_by_factors(9, 12, 0.6)).pay_plan, "SL");
}

TEST(FactorLevelsBelowGs15, AreNotThoseOfGs15) {
  EXPECT_EQ(heeded(described_by_factors(9, 15)).pay_plan, "SL");
}

}  // namespace
}  // namespace secondlook
