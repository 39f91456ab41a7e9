// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/neighbouring_levels.h"

#include <gtest/gtest.h>

#include "tests/models/tagged_sample.h"

namespace secondlook {
namespace {

FactorEvaluation named(const std::string& level, bool with_words) {
  FactorEvaluation factor;
  factor.factor = "8";
  factor.level = level;
  if (with_words) factor.evidence.emplace_back();
  Evaluation evaluation;
  evaluation.factors = {factor};
  name_neighbouring_levels(evaluation, shipped_standards().fes);
  return evaluation.factors.front();
}

TEST(NeighbouringLevels, AreThoseBelowAndAbove) {
  const FactorEvaluation middle = named("8-2", true);
  EXPECT_TRUE(middle.level_below.starts_with("8-1: "));
  EXPECT_TRUE(middle.level_above.starts_with("8-3: "));
  EXPECT_NE(middle.citation_below.find("Level 8-1"), std::string::npos);
  EXPECT_NE(middle.citation_above.find("Level 8-3"), std::string::npos);
}

TEST(NeighbouringLevels, EndWhereTheLevelsDo) {
  EXPECT_TRUE(named("8-1", true).level_below.empty());
  EXPECT_TRUE(named("8-3", true).level_above.empty());
}

TEST(NeighbouringLevels, AreNotGoneBeyondWithoutWordsThatShowIt) {
  EXPECT_TRUE(named("8-2", false).level_below.empty());
  EXPECT_FALSE(named("8-2", false).level_above.empty());
}

TEST(NeighbouringLevels, AreNoneOfALevelThatIsNone) {
  EXPECT_TRUE(named("met", true).level_above.empty());
}

}  // namespace
}  // namespace secondlook
