// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/likeliest_levels.h"

#include <gtest/gtest.h>

#include <array>

namespace secondlook {
namespace {

using Beliefs = std::vector<std::vector<double>>;
constexpr std::array kPassedOver{10};

// Two factors; 200 points are grade 9, 300 grade 10, 400 grade 11.
Standard standard() {
  Standard standard;
  for (const char* number : {"1", "2"}) {
    Factor factor;
    factor.id = std::string("fes-") + number;
    factor.number = number;
    for (const int points : {100, 200, 300}) {
      Level level;
      level.id = std::string(number) + "-" + std::to_string(points / 100);
      level.points = points;
      factor.levels.push_back(level);
    }
    standard.factors.push_back(factor);
  }
  standard.conversion = {{9, 200, 299}, {10, 300, 399}, {11, 400, 499}, {12, 500, 600}};
  return standard;
}

TEST(LikeliestLevels, AreEachFactorsOwnWhereTheirTotalIsNotPassedOver) {
  const Beliefs beliefs = {{0.1, 0.8, 0.1}, {0.2, 0.7, 0.1}};
  EXPECT_EQ(likeliest_levels(standard(), beliefs, kPassedOver), (std::vector<std::size_t>{1, 1}));
}

TEST(LikeliestLevels, GiveWayInTheLeastCertainFactorWhereTheTotalIsPassedOver) {
  const Beliefs up = {{0.1, 0.8, 0.1}, {0.5, 0.45, 0.05}};
  EXPECT_EQ(likeliest_levels(standard(), up, kPassedOver), (std::vector<std::size_t>{1, 1}));
  const Beliefs down = {{0.4, 0.5, 0.1}, {0.8, 0.15, 0.05}};
  EXPECT_EQ(likeliest_levels(standard(), down, kPassedOver), (std::vector<std::size_t>{0, 0}));
}

TEST(LikeliestLevels, StandWhereNothingIsPassedOver) {
  const Beliefs beliefs = {{0.1, 0.8, 0.1}, {0.5, 0.45, 0.05}};
  EXPECT_EQ(likeliest_levels(standard(), beliefs, {}), (std::vector<std::size_t>{1, 0}));
}

TEST(LikeliestLevels, AreNotTakenFromWhatIsHardlyBelieved) {
  const Beliefs beliefs = {{0.02, 0.96, 0.02}, {0.97, 0.02, 0.01}};
  EXPECT_EQ(likeliest_levels(standard(), beliefs, kPassedOver), (std::vector<std::size_t>{1, 0}));
}

TEST(LikeliestLevels, AreTheLowestOfAFactorThatNothingIsKnownOf) {
  const Beliefs beliefs = {{}, {0.1, 0.1, 0.8}};
  EXPECT_EQ(likeliest_levels(standard(), beliefs, kPassedOver), (std::vector<std::size_t>{0, 2}));
}

}  // namespace
}  // namespace secondlook
