// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agreement/stratified_sample.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace secondlook {
namespace {

Stratum stratum(std::string name, int size) {
  Stratum made{name, {}};
  for (int i = 0; i < size; ++i) made.members.push_back(name + "-" + std::to_string(i));
  return made;
}

TEST(StratifiedSample, TakesFromEachGroupItsShare) {
  const auto drawn =
      draw_sample({stratum("big", 70), stratum("middle", 25), stratum("small", 5)}, 20, 1);
  std::map<std::string, int> counts;
  std::set<std::string> members;
  for (const Drawn& one : drawn) {
    ++counts[one.stratum];
    members.insert(one.member);
  }
  EXPECT_EQ(counts, (std::map<std::string, int>{{"big", 14}, {"middle", 5}, {"small", 1}}));
  EXPECT_EQ(members.size(), 20U) << "nobody is drawn twice";
}

TEST(StratifiedSample, IsTheSameForTheSameSeedWhateverTheOrder) {
  Stratum forwards = stratum("a", 50), backwards = forwards;
  std::reverse(backwards.members.begin(), backwards.members.end());
  const auto one = draw_sample({forwards, stratum("b", 9)}, 10, 4711);
  EXPECT_EQ(one, draw_sample({stratum("b", 9), backwards}, 10, 4711));
  EXPECT_NE(one, draw_sample({forwards, stratum("b", 9)}, 10, 4712));
}

TEST(StratifiedSample, TakesAllWhereThereAreTooFew) {
  EXPECT_EQ(draw_sample({stratum("a", 3), stratum("b", 2)}, 100, 1).size(), 5U);
  EXPECT_TRUE(draw_sample({}, 10, 1).empty());
  EXPECT_TRUE(draw_sample({stratum("a", 0)}, 10, 1).empty());
}

// Each of four is drawn in a quarter of the seeds, to within four standard deviations.
TEST(StratifiedSample, GivesEveryMemberTheSameChance) {
  constexpr int kSeeds = 4000;
  std::map<std::string, int> counts;
  for (int seed = 0; seed < kSeeds; ++seed)
    ++counts[draw_sample({stratum("a", 4)}, 1, static_cast<std::uint64_t>(seed)).front().member];
  EXPECT_EQ(counts.size(), 4U);
  for (const auto& [member, count] : counts) EXPECT_NEAR(count, kSeeds / 4, 110) << member;
}

}  // namespace
}  // namespace secondlook
