// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/factor_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string_view>
#include <vector>

#include "tests/models/sample_words.h"

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const WordCounts kCounts = {{"supervisor", {30, 2, 1, 3}},
                            {"contact", {0, 30, 30, 1}},
                            {"public", {0, 20, 3, 4}},
                            {"prepar", {2, 0, 0, 30}}};
const Vocabulary kVocabulary = vocabulary_of(kCounts);
const FactorWords kSample({"fes-2", "fes-6", "fes-7", "duties"}, {40, 40, 40, 40}, kCounts,
                          kVocabulary);

std::vector<std::string_view> told_of(std::string_view statement) {
  return kSample.told_of(words_of(statement, kVocabulary));
}

TEST(FactorWords, TellWhichFactorAStatementIsOf) {
  EXPECT_THAT(told_of("the supervisor sets deadlines"), ElementsAre("fes-2"));
  EXPECT_THAT(told_of("meets the public"), ElementsAre("fes-6"));
}

TEST(FactorWords, LeaveOpenWhichOfTwoItIs) {
  EXPECT_THAT(told_of("contacts are many"), ElementsAre("fes-6", "fes-7"));
}

TEST(FactorWords, TellDutiesFromFactors) {
  EXPECT_THAT(told_of("prepares vouchers"), ElementsAre("duties"));
}

TEST(FactorWords, SayNothingOfWhatTheyDoNotKnow) {
  EXPECT_THAT(told_of("zebra"), IsEmpty());
  EXPECT_THAT(FactorWords().told_of(words_of("supervisor", kVocabulary)), IsEmpty());
}

}  // namespace
}  // namespace secondlook
