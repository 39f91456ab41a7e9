// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pattern_set.h"

#include <gtest/gtest.h>

#include <memory>

#include "models/pattern_filter.h"

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

// What is remembered of a text is that of the set that was asked.
TEST(PatternSet, FindsItsOwnPatternsInATextThatAnotherSetWasAskedAbout) {
  const std::string text = "plans the budget";
  const PatternSet plans = PatternSet::compile({{"plans", "a"}}).value();
  const PatternSet budgets = PatternSet::compile({{"budget", "a"}}).value();
  EXPECT_EQ(plans.find(text).at(0).begin, 0U);
  EXPECT_EQ(budgets.find(text).at(0).begin, 10U);
  EXPECT_EQ(plans.find(text).at(0).begin, 0U);
  EXPECT_TRUE(plans.occurring("the budget").empty());
  EXPECT_EQ(budgets.occurring("the budget").size(), 1U);
}

TEST(PatternSet, NamesThePatternThatDoesNotCompile) {
  const auto set = PatternSet::compile({{"fine", "a"}, {"(", "signs.yaml:7"}});
  ASSERT_FALSE(set);
  EXPECT_EQ(set.error().where, "signs.yaml:7");
}

TEST(PatternSet, WithAFilterThatOthersShareFindsWhatItFindsAlone) {
  const auto filter = std::make_shared<PatternFilter>();
  const auto first =
      PatternSet::compile({{"plans the \\w+", "a"}, {"budget", "b"}}, filter).value();
  const auto second = PatternSet::compile({{"[0-9]+", "c"}, {"budgets", "d"}}, filter).value();
  for (int again = 0; again < 2; ++again) {
    EXPECT_EQ(first.occurring("Plans the Budget"), (std::vector<std::size_t>{0, 1}));
    EXPECT_TRUE(second.occurring("Plans the Budget").empty());
    EXPECT_EQ(second.occurring("2 budgets"), (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(first.occurring("2 budgets"), (std::vector<std::size_t>{1}));
  }
}

TEST(PatternSet, HasNothingOfAnotherFilter) {
  const auto set_of = [](const char* expression) {
    const auto filter = std::make_shared<PatternFilter>();
    EXPECT_TRUE(PatternSet::compile({{"[0-9]+ people", "a"}}, filter));
    return PatternSet::compile({{expression, "b"}}, filter).value();
  };
  const auto budgets = set_of("budget"), plans = set_of("plans");
  EXPECT_TRUE(budgets.occurring("plans the work").empty());
  EXPECT_EQ(plans.occurring("plans the work"), (std::vector<std::size_t>{0}));
}

}  // namespace
}  // namespace secondlook
