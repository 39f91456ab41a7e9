// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/level_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "tests/models/sample_words.h"

namespace secondlook {
namespace {

// Ten texts of each of three levels.
const WordCounts kCounts = {
    {"simpl", {8, 1, 0}}, {"complex", {0, 2, 9}}, {"work", {5, 5, 5}}, {"not review", {0, 0, 6}}};
const Vocabulary kVocabulary = vocabulary_of(kCounts);
const LevelWords kSample({10, 10, 10}, kCounts, kVocabulary);

WeighedWords words_of(std::string_view text) { return words_of(text, kVocabulary); }

TEST(LevelWords, SpeakForTheLevelWhoseTextsHaveThem) {
  const auto simple = kSample.likelihoods(words_of("simple work"));
  EXPECT_EQ(simple[0], 0);
  EXPECT_LT(simple[1], simple[0]);
  EXPECT_LT(simple[2], simple[1]);
  EXPECT_EQ(kSample.likelihoods(words_of("complex work"))[2], 0);
}

TEST(LevelWords, OfTwoThatStandTogetherSayWhatNeitherSaysAlone) {
  EXPECT_EQ(kSample.likelihoods(words_of("is not reviewed"))[2], 0);
  EXPECT_TRUE(kSample.likelihoods(words_of("is reviewed")).empty());
}

TEST(LevelWords, SayNothingWhereNoneIsKnown) {
  EXPECT_TRUE(kSample.likelihoods(words_of("zebra")).empty());
  EXPECT_TRUE(LevelWords().likelihoods(words_of("simple")).empty());
}

TEST(LevelWords, NameTheWordsThatSpeakForALevelAsTheyStandInTheText) {
  const auto words = words_of("complexities of simple work that are not reviewed");
  EXPECT_THAT(kSample.speaking(words, 2, 1, 5),
              testing::ElementsAre("not reviewed", "complexities"));
  EXPECT_THAT(kSample.speaking(words, 0, 2, 5), testing::ElementsAre("simple"));
  EXPECT_THAT(kSample.speaking(words, 2, 0, 1), testing::SizeIs(1));
}

TEST(LevelWords, NeverExcludeALevel) {
  std::string all;
  WordCounts counts;
  for (char a = 'b'; a <= 'z'; ++a)
    for (char b = 'b'; b <= 'z'; ++b) {
      counts.push_back({{a, b}, {50, 0}});
      all += std::string{a, b} + ". ";
    }
  const Vocabulary vocabulary = vocabulary_of(counts);
  const auto found =
      LevelWords({50, 50}, counts, vocabulary).likelihoods(words_of(all, vocabulary));
  EXPECT_GE(found[1], -5);
  EXPECT_LT(found[1], -1);
}

}  // namespace
}  // namespace secondlook
