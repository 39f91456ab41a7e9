// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pattern_set.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

PatternSet pattern_set() {
  return PatternSet::compile({{"reviews?", "a"}, {"budget", "b"}, {R"(\bplans?\b)", "c"}}).value();
}

TEST(PatternSet, TellsWhichPatternsOccurInTheirOrder) {
  EXPECT_EQ(pattern_set().occurring("Plans the Budget; the budget explains all"),
            (std::vector<std::size_t>{1, 2}));
  EXPECT_TRUE(pattern_set().occurring("Explains it").empty());
}

TEST(PatternSet, LocatesTheFirstMatch) {
  const auto hit = pattern_set().locate(1, "the Budget, a budget");
  ASSERT_TRUE(hit);
  EXPECT_EQ(hit->pattern, 1U);
  EXPECT_EQ(hit->begin, 4U);
  EXPECT_EQ(hit->end, 10U);
  EXPECT_FALSE(pattern_set().locate(2, "the Budget, a budget"));
}

TEST(PatternSet, FindsEachPatternThatOccursOnce) {
  const auto hits = pattern_set().find("Reviews plans and reviews a plan");
  ASSERT_EQ(hits.size(), 2U);
  EXPECT_EQ(hits[0].pattern, 0U);
  EXPECT_EQ(hits[0].begin, 0U);
  EXPECT_EQ(hits[1].pattern, 2U);
  EXPECT_EQ(hits[1].begin, 8U);
}

TEST(PatternSet, NamesThePatternThatDoesNotCompile) {
  const auto set = PatternSet::compile({{"fine", "a"}, {"(", "signs.yaml:7"}});
  ASSERT_FALSE(set);
  EXPECT_EQ(set.error().where, "signs.yaml:7");
}

}  // namespace
}  // namespace secondlook
