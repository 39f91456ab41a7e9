// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence/grammar.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(Grammar, InflectsRegularVerbs) {
  Grammar grammar;
  for (const char* verb : {"sign", "certify", "plan", "approve", "pass", "submit", "review"})
    grammar.add_verb(verb);
  EXPECT_EQ(grammar.forms("signs"), kThirdPerson);
  EXPECT_EQ(grammar.forms("certifies"), kThirdPerson);
  EXPECT_EQ(grammar.forms("certified"), kPast | kParticiple);
  EXPECT_EQ(grammar.forms("planned"), kPast | kParticiple);
  EXPECT_EQ(grammar.forms("approving"), kGerund);
  EXPECT_EQ(grammar.forms("passes"), kThirdPerson);
  EXPECT_EQ(grammar.forms("submitting"), kGerund);
  EXPECT_EQ(grammar.forms("reviewed"), kPast | kParticiple);
}

TEST(Grammar, KnowsIrregularVerbsByTheirForms) {
  Grammar grammar;
  grammar.add_verb("write", "wrote", "written");
  EXPECT_EQ(grammar.forms("wrote"), kPast);
  EXPECT_EQ(grammar.forms("written"), kParticiple);
  EXPECT_EQ(grammar.forms("rewrites"), kThirdPerson);
}

TEST(Grammar, TakesAnUnknownWordInEdForAParticipleOnly) {
  const Grammar grammar;
  EXPECT_EQ(grammar.forms("deconflicted"), kPast | kParticiple);
  EXPECT_EQ(grammar.forms("deconflicts"), 0);
}

TEST(Grammar, KnowsPeopleInTheirPlural) {
  Grammar grammar;
  grammar.add_person("foreman");
  grammar.add_person("actuary");
  EXPECT_TRUE(grammar.is_person("foremen"));
  EXPECT_TRUE(grammar.is_person("actuaries"));
  EXPECT_TRUE(grammar.is_person("nephrologist")) << "by its ending";
  EXPECT_FALSE(grammar.is_person("plan"));
}

TEST(Grammar, TellsActsOfPeopleInEveryForm) {
  Grammar grammar;
  grammar.add_verb("decide");
  grammar.add_deciding_verb("decide");
  EXPECT_TRUE(grammar.decides("decided"));
  EXPECT_FALSE(grammar.decides("requires"));
}

}  // namespace
}  // namespace secondlook
