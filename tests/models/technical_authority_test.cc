// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/technical_authority.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace secondlook {
namespace {

bool is_final(const std::vector<std::string>& sentences) {
  std::vector<Clause> clauses(sentences.size());
  for (std::size_t i = 0; i < clauses.size(); ++i) clauses[i].text = sentences[i];
  return final_technical_authority(clauses).has_value();
}

TEST(TechnicalAuthority, IsFinalWithNobodyToAskAndNobodyToLookAgain) {
  EXPECT_TRUE(is_final({"There is no botanist above or beside this position.",
                        "Headquarters does not repeat the determinations."}));
  EXPECT_TRUE(is_final({"Nothing is sent out for advice.", "Nobody looks at a finding again."}));
}

TEST(TechnicalAuthority, IsNotFinalByOneFactOrByItsName) {
  EXPECT_FALSE(is_final({"There is no botanist above or beside this position."}));
  EXPECT_FALSE(is_final({"Headquarters does not repeat the determinations."}));
  EXPECT_FALSE(is_final({"Has full and final technical authority."}));
}

TEST(TechnicalAuthority, IsNotFinalWhereHardCasesGoToOthers) {
  EXPECT_FALSE(is_final({"Nothing is sent out for advice.", "Nobody looks at a finding again.",
                         "Doubtful cases are decided by the Region."}));
}

TEST(TechnicalAuthority, IsFinalWhereNoneOfItIsLookedAt) {
  EXPECT_TRUE(is_final({"Nobody is asked for advice before a report is certified.",
                        "None of the determinations is looked at afterward."}));
}

TEST(TechnicalAuthority, IsFinalWhereNobodyAboveKnowsTheSubjectAndReviewsAreOfOtherThings) {
  EXPECT_TRUE(
      is_final({"Nobody above the leader, in the parks or the Region, knows how to read wood.",
                "Reviews from above concern money, hours and safety only."}));
  EXPECT_TRUE(is_final({"There is no one to whom a doubtful ring can be taken.",
                        "Reviews from above concern money, hours and safety only."}));
}

}  // namespace
}  // namespace secondlook
