// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pay_plan_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/models/sample_words.h"

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const WordCounts kCounts = {
    {"laboratori", {1, 1, 9}}, {"director", {3, 9, 0}}, {"work", {10, 10, 10}}};
const Vocabulary kVocabulary = vocabulary_of(kCounts);
const PayPlanWords kSample({"GS", "ES", "ST"}, {10, 10, 10}, kCounts, kVocabulary);

TEST(PayPlanWords, SpeakForThePlanWhosePapersHaveThem) {
  const auto found = kSample.likelihoods(words_of("the laboratories work", kVocabulary));
  EXPECT_GT(found.at("ST"), found.at("GS"));
  EXPECT_GT(found.at("ST"), found.at("ES"));
  const auto directs = kSample.likelihoods(words_of("district directors", kVocabulary));
  EXPECT_GT(directs.at("ES"), directs.at("GS"));
}

TEST(PayPlanWords, SayNothingWhereNoneIsKnown) {
  EXPECT_THAT(kSample.likelihoods(words_of("zebra", kVocabulary)), IsEmpty());
  EXPECT_THAT(PayPlanWords().likelihoods(words_of("director", kVocabulary)), IsEmpty());
}

TEST(PayPlanWords, NameThoseThatSpeakForOnePlanRatherThanAnother) {
  const auto words = words_of("directors of laboratories at work", kVocabulary);
  EXPECT_THAT(kSample.speaking(words, "ST", "ES", 5), ElementsAre("laboratories"));
  EXPECT_THAT(kSample.speaking(words, "ES", "ST", 5), ElementsAre("directors"));
  EXPECT_THAT(kSample.speaking(words, "SL", "ES", 5), IsEmpty());
}

}  // namespace
}  // namespace secondlook
