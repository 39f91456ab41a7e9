// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/noun_phrases.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/models/sentence/sentence_sample.h"

namespace secondlook {
namespace {

std::string word_at(const SampleSentence& sample, std::size_t at) {
  return at < sample.words.size() ? sample.words[at].lower : "none";
}

std::string head(const std::string& text) {
  const SampleSentence sample(text);
  return word_at(sample, head_noun(sample.words, 0, sample.words.size()));
}

TEST(NounPhrases, TurnOnTheirLastNounBeforeWhatBelongsToIt) {
  EXPECT_EQ(head("the Grants Office of the Bureau"), "office");
  EXPECT_EQ(head("the (retired) clerk"), "clerk");
  EXPECT_EQ(head("of the"), "none");
}

TEST(NounPhrases, EndBeforeAPrepositionACommaOrARelative) {
  for (const char* text : {"the clerk of the court", "the clerk, seated", "the clerk who types"}) {
    const SampleSentence sample(text);
    EXPECT_EQ(end_of_noun_phrase(sample.words, 0, sample.words.size()), 2U) << text;
  }
}

TEST(NounPhrases, BeginBehindAnOpeningWithoutAComma) {
  const SampleSentence year("Last year the specialist"), these("In each of these the Chief"),
      none("Last year");
  EXPECT_EQ(last_noun_phrase(year.words, 0, 4), 2U);
  EXPECT_EQ(last_noun_phrase(these.words, 0, 6), 4U);
  EXPECT_EQ(last_noun_phrase(none.words, 0, 2), 2U);
}

TEST(NounPhrases, AreNoAdverbials) {
  const auto opens = [](const std::string& text) {
    const SampleSentence sample(text);
    return opens_adverbial(sample.sentence(), 0, sample.words.size());
  };
  for (const char* text : {"Each year", "From field books", "Using the form"})
    EXPECT_TRUE(opens(text)) << text;
  EXPECT_FALSE(opens("Each clerk"));
}

TEST(NounPhrases, NameAnActorByAPersonOrABody) {
  const auto names = [](const std::string& text) {
    const SampleSentence sample(text);
    return names_actor(sample.sentence(), 0, sample.words.size());
  };
  EXPECT_TRUE(names("the chief"));
  EXPECT_TRUE(names("the Board of the Bureau"));
  EXPECT_FALSE(names("the chief's letter"));
}

}  // namespace
}  // namespace secondlook
