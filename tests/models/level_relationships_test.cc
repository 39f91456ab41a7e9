// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/level_relationships.h"

#include <gtest/gtest.h>

#include <string>

namespace secondlook {
namespace {

// Three factors of three levels, and two kinds of position: all low, all high.
Standard sample(double pull) {
  Standard standard;
  for (const char number : {'1', '2', '3'}) {
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
  standard.relationships = Relationships{
      "",
      {},
      pull,
      {{"clerical", 3, {"1-1", "2-1", "3-1"}}, {"professional", 13, {"1-3", "2-3", "3-3"}}}};
  return standard;
}

using Support = std::vector<std::vector<double>>;
using Levels = std::vector<std::optional<std::size_t>>;

TEST(LevelRelationships, SettleWhatTheWordsLeaveOpen) {
  const Support words = {{0, 0, 1}, {0, 0, 1}, {0.55, 0, 0.45}};
  EXPECT_EQ(settled_levels(sample(1), words), (Levels{2, 2, 2}));
  EXPECT_EQ(settled_levels(sample(0), words), (Levels{2, 2, 0}));
}

TEST(LevelRelationships, DoNotOverruleClearWords) {
  EXPECT_EQ(settled_levels(sample(1), Support{{0, 0, 1}, {0, 0, 1}, {0.95, 0, 0.05}}),
            (Levels{2, 2, 0}));
}

TEST(LevelRelationships, TakeNoLevelThatNoWordsSpeakFor) {
  EXPECT_EQ(settled_levels(sample(9), Support{{0, 0, 1}, {0, 0, 1}, {0.5, 0.5, 0}}),
            (Levels{2, 2, 1}));
  EXPECT_EQ(settled_levels(sample(1), Support{{0, 0, 1}, {}, {1, 0, 0}})[1], std::nullopt);
}

}  // namespace
}  // namespace secondlook
