// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/factor_account.h"

#include <gmock/gmock.h>

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

FactorEvaluation knowledge() {
  FactorEvaluation factor;
  factor.factor = "1";
  factor.level = "1-7";
  factor.reason = "knows a field in full";
  factor.evidence.emplace_back();
  factor.level_below = "1-6: Principles of a field";
  factor.level_above = "1-8: Mastery of a field.";
  factor.missing_for_next = {"depth of knowledge: masters the field."};
  factor.citation = "Appendix 3, Level 1-7";
  factor.citation_below = "Appendix 3, Level 1-6";
  factor.citation_above = "Appendix 3, Level 1-8";
  return factor;
}

TEST(FactorAccount, SaysWhyALevelIsMetByItsRule) {
  const AccountPart found = factor_account(knowledge()).found;
  EXPECT_EQ(found.heading, "Why Level 1-7");
  EXPECT_EQ(found.text, "The papers show: knows a field in full.");
  EXPECT_EQ(found.citation, "Appendix 3, Level 1-7");
}

TEST(FactorAccount, SaysWhatTheLevelBelowAsksForAndThatTheWordsGoBeyondIt) {
  const AccountPart below = factor_account(knowledge()).below;
  EXPECT_EQ(below.heading, "Why not Level 1-6");
  EXPECT_EQ(below.text,
            "That level is described as: Principles of a field. The words quoted exceed it.");
  EXPECT_EQ(below.citation, "Appendix 3, Level 1-6");
}

TEST(FactorAccount, SaysWhatIsMissingForTheLevelAbove) {
  const AccountPart above = factor_account(knowledge()).above;
  EXPECT_EQ(above.heading, "Why not Level 1-8");
  EXPECT_THAT(above.text, HasSubstr("That level is described as: Mastery of a field."));
  EXPECT_THAT(above.missing, ElementsAre("depth of knowledge: masters the field"));
  EXPECT_EQ(above.citation, "Appendix 3, Level 1-8");
}

TEST(FactorAccount, DoesNotListTheWholeLevelAsMissingAfterTellingIt) {
  FactorEvaluation factor = knowledge();
  factor.missing_for_next = {"Mastery of a field."};
  EXPECT_THAT(factor_account(factor).above.missing, IsEmpty());
}

TEST(FactorAccount, ClaimsNoWordsWhereThereAreNone) {
  FactorEvaluation factor = knowledge();
  factor.evidence.clear();
  factor.level_below.clear();
  const FactorAccount account = factor_account(factor);
  EXPECT_THAT(account.found.text, HasSubstr("without words of the papers"));
  EXPECT_TRUE(account.below.heading.empty());
}

TEST(FactorAccount, OfACriterionSaysWhatItAsksFor) {
  FactorEvaluation factor = knowledge();
  factor.level = "not-shown";
  factor.level_below.clear();
  factor.level_above.clear();
  factor.missing_for_next = {"The position directs a unit.", "A working group is none"};
  const FactorAccount account = factor_account(factor);
  EXPECT_EQ(account.found.text, "The papers do not show that it is met.");
  EXPECT_EQ(account.above.text, "The position directs a unit. A working group is none.");
  EXPECT_THAT(account.above.text, Not(HasSubstr("Level")));
}

TEST(FactorAccount, WithoutALevelSaysThatNoneIsShown) {
  FactorEvaluation factor;
  EXPECT_EQ(factor_account(factor).found.text, "The papers show no level of this factor.");
}

}  // namespace
}  // namespace secondlook
