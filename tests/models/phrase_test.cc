// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phrase.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(Phrase, IsFilledWithTheValuesOfItsWords) {
  EXPECT_EQ(filled("Level {level}, {points} points.", {{"level", "1-7"}, {"points", "1,250"}}),
            "Level 1-7, 1,250 points.");
  EXPECT_EQ(filled("No words.", {}), "No words.");
}

TEST(Phrase, IsNotSaidWhereAWordHasNoValue) {
  EXPECT_FALSE(filled("Level {level}.", {}));
  EXPECT_FALSE(filled("Level {level}.", {{"level", ""}}));
  EXPECT_FALSE(filled("Level {level", {{"level", "1-7"}}));
}

TEST(Phrase, LeavesBracesInWhatAPaperSays) {
  EXPECT_EQ(filled("It says {quote}.", {{"quote", "{level} {"}}), "It says {level} {.");
}

TEST(Phrase, NamesTheWordsThatItAsksFor) {
  EXPECT_EQ(words_asked_for("{a} and {b}, not {c"), (std::vector<std::string>{"a", "b"}));
}

}  // namespace
}  // namespace secondlook
