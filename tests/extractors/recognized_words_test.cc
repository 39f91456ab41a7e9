// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/recognized_words.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

Word word(std::string text, double width, double height) {
  Word word;
  word.text = std::move(text);
  word.box = {0, 0, width, height};
  word.confidence = 0.9;
  return word;
}

TEST(ReadingQuality, IsThatOfTheWordsOnAnUprightPage) {
  EXPECT_DOUBLE_EQ(reading_quality({word("Program", 40, 8), word("8", 4, 8)}), 0.9);
}

TEST(ReadingQuality, IsNoneForWordsThatStandAcrossThePage) {
  EXPECT_LT(reading_quality({word("00401234", 8, 40), word("Program", 8, 40), word("8", 4, 8)}),
            0.1);
}

}  // namespace
}  // namespace secondlook
