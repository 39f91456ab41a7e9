// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/term_counts.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(TermCounts, AWordOfFewPapersTellsMoreThanOneOfMost) {
  const TermCounts counts{.papers = 100,
                          .papers_with = {{"inmat", 90}, {"cell", 30}, {"roof", 8}, {"gate", 2}}};
  EXPECT_LT(counts.rarity("inmat"), counts.rarity("cell"));
  EXPECT_LT(counts.rarity("cell"), counts.rarity("roof"));
  EXPECT_LT(counts.rarity("roof"), counts.rarity("gate"));
  EXPECT_DOUBLE_EQ(counts.rarity("gate"), 1);
  EXPECT_DOUBLE_EQ(counts.rarity("harbor"), 1) << "of no paper";
}

TEST(TermCounts, APaperMoreLeavesARarityAsItIs) {
  TermCounts counts{.papers = 3000, .papers_with = {{"levee", 100}}};
  const double before = counts.rarity("levee");
  ++counts.papers;
  ++counts.papers_with["levee"];
  EXPECT_DOUBLE_EQ(counts.rarity("levee"), before);
}

}  // namespace
}  // namespace secondlook
