// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/sentences.h"

#include <gtest/gtest.h>

#include <string>

namespace secondlook {
namespace {

std::vector<std::string> cut(std::string_view text) {
  std::vector<std::string> all;
  for (const auto& [begin, end] : sentences(text))
    all.emplace_back(text.substr(begin, end - begin));
  return all;
}

TEST(Sentences, EndWithAFullStopOrTheirBlock) {
  EXPECT_EQ(cut("One is\nhere. Two is there.\n\nA heading\n\nThree"),
            (std::vector<std::string>{"One is\nhere.", "Two is there.", "A heading", "Three"}));
}

TEST(Sentences, DoNotEndWithAnAbbreviationOrWithinANumber) {
  EXPECT_EQ(cut("See No. 3 of the U.S. Code at 4.5 points."),
            (std::vector<std::string>{"See No. 3 of the U.S. Code at 4.5 points."}));
}

TEST(Sentences, DoNotEndWithinDotsThatLeadAcrossARow) {
  EXPECT_EQ(cut("Nurses, GS-10 ........ 24"),
            (std::vector<std::string>{"Nurses, GS-10 ........ 24"}));
  EXPECT_EQ(cut("Nurses, GS-10 . . . . 24"),
            (std::vector<std::string>{"Nurses, GS-10 . . . . 24"}));
}

}  // namespace
}  // namespace secondlook
