// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/finite_verbs.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/models/sentence/sentence_sample.h"

namespace secondlook {
namespace {

bool has_object(const std::string& text, const std::string& verb, bool may_end = false) {
  const SampleSentence sample(text);
  return takes_object(sample.sentence(), sample.at(verb), may_end);
}

TEST(FiniteVerbs, HaveAnObjectOrAnAdverbialBehindThem) {
  EXPECT_TRUE(has_object("Plans the work.", "plans"));
  EXPECT_TRUE(has_object("Sends out letters.", "sends"));
  EXPECT_TRUE(has_object("Reports to the Chief.", "reports"));
  EXPECT_FALSE(has_object("Plans of work.", "plans"));
  EXPECT_FALSE(has_object("Plans made early.", "plans"));
}

TEST(FiniteVerbs, EndASentenceOnlyWhereTheyMay) {
  EXPECT_TRUE(has_object("the pump stops", "stops", true));
  EXPECT_FALSE(has_object("the pump stops", "stops", false));
}

TEST(FiniteVerbs, HaveAPluralForTheirObjectOneWordOffAtMost) {
  const SampleSentence near("Agents open new cases"), far("Agents open very old closed cases");
  EXPECT_TRUE(takes_plural(near.sentence(), near.at("open")));
  EXPECT_FALSE(takes_plural(far.sentence(), far.at("open")));
}

TEST(FiniteVerbs, AreNoPluralsThatAreSpeltLikeThem) {
  const auto is_noun = [](const std::string& text) {
    return is_plural_noun(SampleSentence(text).sentence(), 0);
  };
  for (const char* text : {"Leases were signed.", "Claims examiners decide.", "Reports of loss.",
                           "Samples taken on a visit are kept.", "Arrests and searches are made.",
                           "Grants to the States are awarded."})
    EXPECT_TRUE(is_noun(text)) << text;
  for (const char* text : {"Leases the land.", "Claims damages.", "Reports to the Chief."})
    EXPECT_FALSE(is_noun(text)) << text;
}

TEST(FiniteVerbs, OfThePastMayOpenASentence) {
  const auto opens = [](const std::string& text) {
    return opens_in_the_past(SampleSentence(text).words, 0);
  };
  EXPECT_TRUE(opens("Chaired the committee."));
  EXPECT_TRUE(opens("Received 80 hours of training."));
  EXPECT_FALSE(opens("Based the report on it."));
  EXPECT_FALSE(opens("Chaired by the clerk."));
}

TEST(FiniteVerbs, BeginAConditionBeforeTheirSubject) {
  const auto begins = [](const std::string& text, const std::string& word) {
    const SampleSentence sample(text);
    return is_inverted_condition(sample.words, sample.at(word));
  };
  EXPECT_TRUE(begins("Moves crews should the river rise.", "should"));
  EXPECT_TRUE(begins("Were a crew to leave, moves another.", "were"));
  EXPECT_FALSE(begins("Says what should the crew do.", "should"));
  EXPECT_FALSE(begins("The crew should be moved.", "should"));
  EXPECT_FALSE(begins("Two of them were the last.", "were"));
}

TEST(FiniteVerbs, AreFoundAmongOtherWords) {
  const SampleSentence asks("whether the clerk signs"), names("the signed letter");
  EXPECT_TRUE(has_finite_verb(asks.words, 0, asks.words.size()));
  EXPECT_FALSE(has_finite_verb(names.words, 0, names.words.size()));
}

}  // namespace
}  // namespace secondlook
