// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/folded_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace secondlook {
namespace {

using ::testing::Contains;
using ::testing::Not;

TEST(FoldedWords, AreTheSameForAPoorScan) {
  EXPECT_EQ(folded_words("The clerk's policy-making, modern  records."),
            folded_words("THE c1erk's  policymaking modem rec0rds"));
  EXPECT_NE(folded_word("payroll"), folded_word("budget"));
}

TEST(FoldedWords, TakeAnyLengthOfWord) {
  std::string word;
  for (int i = 0; i < 1000000; ++i) word += "rn";
  EXPECT_EQ(folded_word(word), std::string(1000000, 'm'));
}

TEST(FoldedWords, LeaveNumbersOut) {
  EXPECT_TRUE(folded_words("24 1,200 3-4").empty());
  EXPECT_EQ(folded_words("supervises 24 employees"), folded_words("supervises 3 employees"));
}

TEST(TellingWords, DoNotTellOneOrganizationFromAnother) {
  const std::string work = "Reviews budgets and explains variances for managers of the ";
  EXPECT_EQ(telling_words(work + "Office of Locks and Channels in Norwick."),
            telling_words(work + "Rail Bureau in Eastmoor."));
  EXPECT_NE(telling_words(work + "Rail Bureau and its contracts."),
            telling_words(work + "Rail Bureau and its grants."));
}

TEST(TellingWords, KeepTheWordThatBeginsASentence) {
  for (const char* text : {"Plans audits and claims. Reviews grants of the region.",
                           "2. Reviews grants and claims of the region.",
                           "Duty 3. (25%) Reviews grants and claims of the region."})
    EXPECT_THAT(telling_words(text), Contains(folded_word("reviews"))) << text;
}

TEST(TellingWords, AreKeptInATextTypedInCapitals) {
  EXPECT_EQ(telling_words("PLANS AUDITS AND REVIEWS CLAIMS"),
            telling_words("Plans audits and reviews claims"));
}

TEST(FunctionWords, AreFound) {
  for (const char* word : {"a", "the", "of", "would", "other", "these"})
    EXPECT_TRUE(is_function_word(word)) << word;
  EXPECT_FALSE(is_function_word("budget"));
}

}  // namespace
}  // namespace secondlook
