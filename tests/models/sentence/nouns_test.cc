// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/nouns.h"

#include <gtest/gtest.h>

#include "tests/models/sentence/sentence_sample.h"

namespace secondlook {
namespace {

bool is_plural(std::string_view word) {
  return is_plural(SampleSentence(word).words.front(), shipped_grammar());
}

TEST(Nouns, AreOfSeveralByTheirEndingOrAsANumber) {
  for (const char* several : {"plans", "foremen", "staff", "eleven"})
    EXPECT_TRUE(is_plural(several)) << several;
  for (const char* one : {"plan", "class", "apparatus", "clerk's", "one"})
    EXPECT_FALSE(is_plural(one)) << one;
}

TEST(Nouns, AreAbstractByTheirEnding) {
  for (const char* noun : {"selection", "agreements", "hearings", "failure", "policy"})
    EXPECT_TRUE(is_abstract(noun)) << noun;
  for (const char* noun : {"chief", "clerks", "boss"}) EXPECT_FALSE(is_abstract(noun)) << noun;
}

TEST(Nouns, ShowWhereTheNameOfTheirOwnerEnds) {
  EXPECT_EQ(possessive_at("counsel's"), 7U);
  EXPECT_EQ(possessive_at("counsel’s"), 7U);
  EXPECT_EQ(possessive_at("trustees'"), 8U);
  EXPECT_EQ(possessive_at("trustees"), std::string_view::npos);
}

}  // namespace
}  // namespace secondlook
