// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/active_voice.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace secondlook {
namespace {

Clause duty(std::string text, Assertion assertion = Assertion::asserted,
            Actor actor = Actor::incumbent) {
  Clause clause;
  clause.text = std::move(text);
  clause.section = "duties";
  clause.assertion = assertion;
  clause.actor = actor;
  return clause;
}

std::vector<Clause> acts_in(Clause clause) {
  const std::vector<Clause> clauses = {std::move(clause)};
  return passive_acts(clauses);
}

TEST(PassiveActs, ArePutIntoTheActiveVoice) {
  const auto acts = acts_in(duty("Technicians are instructed in technique by the incumbent.",
                                 Assertion::delegated, Actor::subordinate));
  ASSERT_EQ(acts.size(), 1U);
  EXPECT_TRUE(acts[0].text.starts_with("instructing Technicians "));
  EXPECT_EQ(acts[0].actor, Actor::incumbent);
  EXPECT_EQ(acts[0].assertion, Assertion::asserted);
}

TEST(PassiveActs, KnowParticiplesWithoutEd) {
  const auto acts = acts_in(duty("Complaints are heard and usually settled."));
  ASSERT_EQ(acts.size(), 1U);
  EXPECT_TRUE(acts[0].text.starts_with("hearing and settling Complaints "));
}

TEST(PassiveActs, OfOthersAreLeftOut) {
  EXPECT_TRUE(acts_in(duty("Ratings are signed by the Director.", Assertion::delegated)).empty());
  EXPECT_TRUE(
      acts_in(duty("Work is reviewed on completion.", Assertion::asserted, Actor::supervisor))
          .empty());
  EXPECT_TRUE(acts_in(duty("Leave is not approved.", Assertion::negated)).empty());
}

TEST(PassiveActs, WithoutAnActorCountAmongTheDutiesOnly) {
  Clause clause = duty("Complaints are heard.");
  clause.section = "fes-2";
  EXPECT_TRUE(acts_in(clause).empty());
}

TEST(PassiveActs, AreTheIncumbentsWhoIsCalledByTitle) {
  Clause clause = duty("Unit Chiefs are rated by the Chief.", Assertion::delegated, Actor::other);
  clause.section = "other";
  EXPECT_TRUE(acts_in(clause).empty());
  clause.own_names = {{29, 34}};
  ASSERT_EQ(acts_in(clause).size(), 1U);
  EXPECT_TRUE(acts_in(clause)[0].text.starts_with("rating Unit Chiefs"));
}

}  // namespace
}  // namespace secondlook
