// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/pdf/rule_collector.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

constexpr Box kPage{0, 0, 612, 792};

TEST(RuleCollector, JoinsTheCellBordersOfOneLine) {
  RuleCollector rules;
  for (int column = 0; column < 4; ++column) {
    const double x = 72 + 100 * column;
    rules.add_filled({x, 100, x + 0.5, 100.5}, kPage);        // the corner
    rules.add_filled({x + 0.5, 100, x + 100, 100.5}, kPage);  // the border
  }
  const auto lines = rules.take();
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0], (Box{72, 100, 472, 100.5}));
}

TEST(RuleCollector, ReadsADottedBorderAsOneLine) {
  RuleCollector rules;
  for (int dot = 0; dot < 50; ++dot)
    rules.add_filled({72, 100.0 + 2 * dot, 73, 101.0 + 2 * dot}, kPage);
  const auto lines = rules.take();
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0], (Box{72, 100, 73, 199}));
}

TEST(RuleCollector, KeepsApartWhatDoesNotTouch) {
  RuleCollector rules;
  rules.add_stroke(72, 100, 200, 100, 1, kPage);
  rules.add_stroke(210, 100, 300, 100, 1, kPage);
  rules.add_stroke(72, 104, 300, 104, 1, kPage);
  EXPECT_EQ(rules.take().size(), 3U);
}

TEST(RuleCollector, LeavesOutWhatIsTooShortToSeparate) {
  RuleCollector rules;
  rules.add_stroke(72, 100, 76, 100, 1, kPage);
  EXPECT_TRUE(rules.take().empty());
}

TEST(RuleCollector, BoundsWhatADrawingCanCost) {
  RuleCollector rules;
  for (int i = 0; i < 100'000; ++i) {
    const double y = 0.001 * (i % 700'000);
    rules.add_stroke(0, y, 600, y, 0.1, kPage);
  }
  EXPECT_LE(rules.take().size(), 20'000U);
}

}  // namespace
}  // namespace secondlook
