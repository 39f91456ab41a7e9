// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/number_words.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(HasNumber, InFiguresOrInWordsAtTheBeginningOfAWord) {
  for (const char* text : {"directs 24 employees", "a staff of Fourteen", "twenty-four positions",
                           "subordinates: 9", "a dozen clerks", "(3) branches"})
    EXPECT_TRUE(has_number(text)) << text;
  for (const char* text : {"", "directs the staff", "is often asked", "form A4"})
    EXPECT_FALSE(has_number(text)) << text;
}

}  // namespace
}  // namespace secondlook
