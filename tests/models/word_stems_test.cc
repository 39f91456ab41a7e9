// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/word_stems.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(WordStems, AreTheSameForTheFormsOfAWord) {
  const WordStems stems;
  EXPECT_EQ(stems.of("inspects dams"), stems.of("Inspecting the dam"));
  EXPECT_NE(stems.of("dams"), stems.of("grants"));
}

TEST(WordStems, LeaveOutWhatTellsNothing) {
  EXPECT_TRUE(WordStems().of("of the and 24 - x").empty());
}

}  // namespace
}  // namespace secondlook
