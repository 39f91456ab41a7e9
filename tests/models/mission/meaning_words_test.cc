// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/meaning_words.h"

#include <gmock/gmock.h>

#include "tests/models/mission/mission_words.h"

namespace secondlook {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

std::vector<std::string> words(const std::string& text) {
  std::vector<std::string> printed;
  for (const MeaningWord& word : meaning_words(text, mission_words(), WordStems()))
    printed.push_back(text.substr(word.begin, word.end - word.begin));
  return printed;
}

TEST(MeaningWords, TakeSeveralWordsThatAreOneTogether) {
  EXPECT_THAT(words("prescribed burns of the forest"), ElementsAre("prescribed burns", "forest"));
}

TEST(MeaningWords, AreNotOneAcrossAStop) {
  EXPECT_THAT(words("Chief, drinking. Water"), Not(Contains("drinking. Water")));
}

TEST(MeaningWords, LeaveOutWhatSaysNothing) {
  EXPECT_THAT(words("Director, Office of the Division of Seals"), Contains("Seals"));
  EXPECT_THAT(words("Director, Office of the Division of Seals"), Not(Contains("Office")));
}

TEST(MeaningWords, OfOneGroupShareIt) {
  const auto found = meaning_words("septic catheter xylograph", mission_words(), WordStems());
  ASSERT_EQ(found.size(), 3U);
  EXPECT_FALSE(found[0].meaning->groups.empty());
  EXPECT_TRUE(found[2].meaning->groups.empty()) << "a word of no group has itself alone";
}

}  // namespace
}  // namespace secondlook
