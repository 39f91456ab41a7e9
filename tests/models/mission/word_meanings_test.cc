// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/word_meanings.h"

#include <gtest/gtest.h>

#include <cmath>

#include "models/mission/stemmed_text.h"
#include "tests/models/mission/mission_words.h"

namespace secondlook {
namespace {

double likeness_in_the_file(std::string_view one, std::string_view other) {
  const WordStems stems;
  const WordMeanings& words = mission_words().meanings;
  Meaning meaning = words.of(stemmed(one, stems)), further = words.of(stemmed(other, stems));
  to_unit_length(meaning);
  to_unit_length(further);
  return likeness(meaning, further);
}

TEST(WordMeanings, WordsOfLikeMeaningAreNearerThanOthers) {
  EXPECT_GT(likeness_in_the_file("payers", "insurers"), likeness_in_the_file("payers", "rivers"));
  EXPECT_GT(likeness_in_the_file("loan", "borrower"), likeness_in_the_file("loan", "hospital"));
}

TEST(WordMeanings, AWordIsLikeItselfWhetherItIsInTheFileOrNot) {
  EXPECT_NEAR(likeness_in_the_file("loan", "loan"), 1, 1e-9);
  EXPECT_NEAR(likeness_in_the_file("Zorblax", "Zorblax"), 1, 1e-9);
  EXPECT_LT(std::abs(likeness_in_the_file("Zorblax", "loan")), 0.25);
}

TEST(WordMeanings, ReadsTwoNumbersFromEachCharacter) {
  const auto words = WordMeanings::parse("# told\na !q\nb q!\n", "words.txt");
  ASSERT_TRUE(words);
  EXPECT_EQ(words->of("a"), (Meaning{-4, -4, 4, 4}));
  EXPECT_DOUBLE_EQ(words->likeness_to("b", {1, 0, 0, 2}), 4 - 8);
}

TEST(WordMeanings, TellsTheLineThatIsWrong) {
  for (const char* text :
       {"a !q\nb !\n", "b !q\na !q\n", "a !q\na !q\n", "a !q\nb !r\n", "a !q\nb\n"}) {
    const auto words = WordMeanings::parse(text, "words.txt");
    ASSERT_FALSE(words) << text;
    EXPECT_EQ(words.error().where, "words.txt:2") << text;
  }
}

}  // namespace
}  // namespace secondlook
