// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/word_weights.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/models/sample_words.h"

namespace secondlook {
namespace {

const Vocabulary kVocabulary({"first", "second"});
const WeighedWords kOne = words_of("first", kVocabulary), kSecond = words_of("second", kVocabulary),
                   kBoth = words_of("second; first", kVocabulary);

TEST(WordWeights, SayMoreOfAKindTheFewerTextsOfOtherKindsHaveTheWord) {
  const WordWeights weights({10, 10}, {{"first", {9, 0}}, {"second", {9, 6}}}, kVocabulary);
  const auto rare = weights.weigh(kOne), usual = weights.weigh(kSecond);
  EXPECT_GT(rare[0] - rare[1], usual[0] - usual[1]);
  EXPECT_GT(usual[0], usual[1]);
}

TEST(WordWeights, OfTwoWordsSayLessThanTwice) {
  const WordWeights weights({10, 10}, {{"first", {9, 1}}, {"second", {9, 1}}}, kVocabulary);
  EXPECT_NEAR(weights.weigh(kBoth)[0], std::sqrt(2) * weights.weigh(kOne)[0], 1e-9);
}

TEST(WordWeights, CountAKindBesideInPart) {
  const WordCounts counts = {{"first", {9, 0, 0}}};
  const auto apart = WordWeights({10, 10, 10}, counts, kVocabulary).weigh(kOne);
  const auto alike = WordWeights({10, 10, 10}, counts, kVocabulary, 0.2).weigh(kOne);
  EXPECT_EQ(apart[1], apart[2]);
  EXPECT_GT(alike[1], alike[2]);
}

TEST(WordWeights, AreNoneOfAWordInNoText) {
  EXPECT_TRUE(WordWeights({10, 10}, {{"first", {0, 0}}}, kVocabulary).weigh(kOne).empty());
}

}  // namespace
}  // namespace secondlook
