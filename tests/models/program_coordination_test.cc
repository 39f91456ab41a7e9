// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/program_coordination.h"

#include <gtest/gtest.h>

#include <vector>

#include "tests/models/sample_words.h"
#include "tests/models/tagged_sample.h"

namespace secondlook {
namespace {

// Twenty papers of each of Levels 6-4 to 6-6.
const WordCounts kCounts = {{"routin", {0, 0, 0, 15, 2, 0}},
                            {"appropri", {0, 0, 0, 1, 12, 4}},
                            {"nationwid", {0, 0, 0, 0, 2, 14}}};
const Vocabulary kVocabulary = vocabulary_of(kCounts);
const LevelWords kKnown({0, 0, 0, 20, 20, 20}, kCounts, kVocabulary);

std::size_t level(std::size_t by_signs, int base, std::string_view words) {
  return program_coordination(by_signs, base, words_of(words, kVocabulary), kKnown).level;
}

TEST(ProgramCoordination, IsAsUsualOfTheBaseLevelWhereNothingTellsOfIt) {
  EXPECT_EQ(level(kSubstantialCoordination, 12, "zebra"), kSubstantialCoordination);
  EXPECT_EQ(level(kSubstantialCoordination, 13, "zebra"), kExtensiveCoordination);
}

TEST(ProgramCoordination, FollowsTheWordsOfThePaperWhereTheSignsShowLittle) {
  EXPECT_EQ(level(kSubstantialCoordination, 12, "appropriations"), kExtensiveCoordination);
  EXPECT_EQ(level(kSubstantialCoordination, 13, "nationwide"), kExceptionalCoordination);
}

TEST(ProgramCoordination, IsSurerWhereSignsAndWordsAgree) {
  const auto probability = [](std::size_t by_signs) {
    return program_coordination(by_signs, 13, words_of("nationwide", kVocabulary), kKnown)
        .probability;
  };
  EXPECT_GT(probability(kExceptionalCoordination), probability(kSubstantialCoordination));
  EXPECT_LE(probability(kExceptionalCoordination), 1);
}

TEST(ProgramCoordination, ShowsTheStatementsWhoseWordsSpeakForIt) {
  const auto clauses = tagged({"Plans routine work.", "Answers nationwide.", "Waits."});
  const StatementWords words(clauses, kVocabulary);
  EXPECT_EQ(clauses_speaking(clauses, words, kKnown, kExceptionalCoordination,
                             kSubstantialCoordination, 3),
            std::vector<std::size_t>{1});
  EXPECT_TRUE(clauses_speaking(clauses, words, kKnown, kExceptionalCoordination,
                               kSubstantialCoordination, 0)
                  .empty());
}

}  // namespace
}  // namespace secondlook
