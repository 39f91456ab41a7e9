// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/weighed_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/models/sample_words.h"

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Vocabulary kVocabulary({"plan", "plan plan", "review", "review the", "the plan", "not review",
                              "not technic", "work report", "novel", "the"});

// As they stand in the text.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> shown;
  for (const WeighedWord& word : words_of(text, kVocabulary).known) shown.push_back(word.shown());
  return shown;
}

TEST(WeighedWords, AreStemsWithTheirNeighbours) {
  EXPECT_THAT(words_of("reviews the plans, 12 plan"),
              ElementsAre("plans", "plans plan", "reviews", "reviews the", "the plans"));
}

TEST(WeighedWords, DoNotPairAcrossClauses) {
  EXPECT_THAT(words_of("does the work. reports it"), IsEmpty());
  EXPECT_THAT(words_of("does the work, reports it"), ElementsAre("work reports"));
}

TEST(WeighedWords, DeniedStandForTheOpposite) {
  EXPECT_THAT(words_of("is done without any technical review"),
              ElementsAre("not review", "not technical"));
}

TEST(WeighedWords, AreDeniedAsFarAsADenialReaches) {
  EXPECT_THAT(words_of("not routine; novel"), ElementsAre("novel"));
  EXPECT_THAT(words_of("not one two three four novel"), ElementsAre("novel"));
  EXPECT_THAT(words_of("not one novel"), IsEmpty());
}

TEST(WeighedWords, OfSeveralTextsAreThoseOfEachOnceAsItFirstStands) {
  const WeighedWords one = words_of("novel plans", kVocabulary),
                     other = words_of("planned reviews", kVocabulary), none;
  const WeighedWords* const parts[] = {&none, &one, &other};
  const WeighedWords both = joined(parts);
  EXPECT_FALSE(both.none);
  std::vector<std::string> shown;
  for (const WeighedWord& word : both.known) shown.push_back(word.shown());
  EXPECT_THAT(shown, ElementsAre("novel", "plans", "reviews"));
  EXPECT_TRUE(joined({}).none);
}

TEST(WeighedWords, AreNoneOnlyOfATextWithoutWords) {
  EXPECT_FALSE(words_of("zebra", kVocabulary).none);
  EXPECT_TRUE(words_of("12.", kVocabulary).none);
}

TEST(WeighedWords, OfAnyLengthAreRead) {
  EXPECT_THAT(words_of(std::string(100'000, 'x')), IsEmpty());
}

}  // namespace
}  // namespace secondlook
