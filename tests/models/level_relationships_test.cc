// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/level_relationships.h"

#include <gtest/gtest.h>

#include <string>

namespace secondlook {
namespace {

// Four factors of three levels, and two kinds of position, all low and all high, that name three of
// them.
Standard sample(double pull) {
  Standard standard;
  for (const char number : {'1', '2', '3', '4'}) {
    Factor factor;
    factor.id = std::string("fes-") + number;
    factor.number = number;
    for (const char level : {'1', '2', '3'}) {
      Level one;
      one.id = std::string{number, '-', level};
      factor.levels.push_back(one);
    }
    standard.factors.push_back(factor);
  }
  standard.relationships =
      Relationships{"",
                    {},
                    pull,
                    {},
                    {{"clerical or assistance", 3, {"1-1", "2-1", "3-1"}},
                     {"professional or administrative", 13, {"1-3", "2-3", "3-3"}}}};
  return standard;
}

using Likelihoods = std::vector<std::vector<double>>;
constexpr double kFar = -4;
const std::vector<double> kLow{0, -2, kFar}, kHigh{kFar, -2, 0}, kOpen{0, 0, 0};

std::vector<int> levels(const Standard& standard, const Likelihoods& words,
                        std::optional<Interval> interval = std::nullopt) {
  std::vector<int> result;
  for (const auto& one : settled_levels(standard, words, interval))
    result.push_back(one ? static_cast<int>(one->level) + 1 : 0);
  return result;
}

TEST(LevelRelationships, SettleWhatTheWordsLeaveOpen) {
  const Likelihoods words = {kHigh, kHigh, {0, -2, -0.3}, kHigh};
  EXPECT_EQ(levels(sample(1), words), (std::vector{3, 3, 3, 3}));
  EXPECT_EQ(levels(sample(0), words), (std::vector{3, 3, 1, 3}));
}

TEST(LevelRelationships, DoNotOverruleClearWords) {
  EXPECT_EQ(levels(sample(1), {kHigh, kHigh, kLow, kHigh}), (std::vector{3, 3, 1, 3}));
}

TEST(LevelRelationships, GiveTheUsualLevelWhereThePapersAreSilent) {
  EXPECT_EQ(levels(sample(1), {kHigh, kHigh, {}, {}}), (std::vector{3, 3, 3, 0}));
}

TEST(LevelRelationships, GoByTheKindOfWorkThatTheSeriesTells) {
  const Likelihoods words = {kOpen, kOpen, kOpen, kOpen};
  EXPECT_EQ(levels(sample(1), words, Interval::two), (std::vector{3, 3, 3, 1}));
  EXPECT_EQ(levels(sample(1), words, Interval::one), (std::vector{1, 1, 1, 1}));
}

TEST(LevelRelationships, AreLessSureWhereTheWordsAre) {
  const auto clear = settled_levels(sample(1), Likelihoods{kHigh, kHigh, kHigh, kHigh}, {});
  const auto open = settled_levels(sample(1), Likelihoods{kHigh, kHigh, kOpen, kOpen}, {});
  EXPECT_GT(clear[2]->probability, 0.9);
  EXPECT_LT(open[2]->probability, 0.8);
  EXPECT_NEAR(open[3]->probability, 1.0 / 3, 1e-9);
}

TEST(LevelRelationships, AreNotNeeded) {
  Standard standard = sample(1);
  standard.relationships.reset();
  EXPECT_EQ(levels(standard, {kHigh, kLow, {}, kHigh}), (std::vector{3, 1, 0, 3}));
}

}  // namespace
}  // namespace secondlook
