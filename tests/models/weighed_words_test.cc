// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/weighed_words.h"

#include <gtest/gtest.h>

#include <string>

namespace secondlook {
namespace {

StemmedWords words_of(std::string_view text) {
  StemmedWords words;
  add_weighed_words(text, WordStems(), words);
  return words;
}

TEST(WeighedWords, AreStemsWithTheirNeighbours) {
  EXPECT_EQ(words_of("Reviews the plans, 12 plan"), (StemmedWords{{"plan", "plans"},
                                                                  {"plan plan", "plans plan"},
                                                                  {"review", "reviews"},
                                                                  {"review the", "reviews the"},
                                                                  {"the plan", "the plans"}}));
}

TEST(WeighedWords, DoNotPairAcrossClauses) {
  EXPECT_FALSE(words_of("Plans the work. Reports it").contains("work report"));
  EXPECT_TRUE(words_of("Plans the work, reports it").contains("work report"));
}

TEST(WeighedWords, DeniedStandForTheOpposite) {
  const StemmedWords denied = words_of("is done without any technical review");
  EXPECT_FALSE(denied.contains("review"));
  EXPECT_TRUE(denied.contains("not review"));
  EXPECT_TRUE(denied.contains("not technic"));
}

TEST(WeighedWords, AreDeniedAsFarAsADenialReaches) {
  EXPECT_TRUE(words_of("not routine; novel").contains("novel"));
  EXPECT_TRUE(words_of("not one two three four novel").contains("novel"));
}

TEST(WeighedWords, OfAnyLengthAreRead) {
  EXPECT_EQ(words_of(std::string(100'000, 'x')).size(), 1U);
}

}  // namespace
}  // namespace secondlook
