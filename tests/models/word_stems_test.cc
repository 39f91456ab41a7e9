// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/word_stems.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(WordStems, AreTheSameForTheFormsOfAWord) {
  const WordStems stems;
  EXPECT_EQ(stems.of("Inspecting dams of the river, inspects a dam"),
            (StemmedWords{{"dam", "dams"}, {"inspect", "inspecting"}, {"river", "river"}}));
}

TEST(WordStems, LeaveOutWhatTellsNothing) {
  EXPECT_TRUE(WordStems().of("of the and 24 - x").empty());
}

}  // namespace
}  // namespace secondlook
