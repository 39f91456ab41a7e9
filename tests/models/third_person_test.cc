// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/third_person.h"

#include <gtest/gtest.h>

#include <string>

namespace secondlook {
namespace {

std::string told(const std::string& text) {
  Clause clause;
  clause.text = text;
  return in_third_person(clause).text;
}

TEST(ThirdPerson, IsThatOfVerbsThatBeginAnItem) {
  EXPECT_EQ(told("Hire, rate, reward and, when needed, dismiss the five heads."),
            "Hires, rates, rewards and, when needed, dismisses the five heads.");
  EXPECT_EQ(told("Deny permits."), "Denies permits.");
  EXPECT_EQ(told("Change goals and establish others."), "Changes goals and establishes others.");
}

TEST(ThirdPerson, IsThatOfWhatYouOrIDo) {
  EXPECT_EQ(told("You alone decide, and sign the order."),
            "You alone decides, and signs the order.");
  EXPECT_EQ(told("Since May I report to the Mayor."), "Since May I reports to the Mayor.");
}

TEST(ThirdPerson, LeavesOtherStatementsAsTheyAre) {
  for (const char* text : {"Decides and signs.", "The chiefs plan, rate and report.", "Plan",
                           "Rate Section", "review of work and plan for it"})
    EXPECT_EQ(told(text), text);
}

TEST(ThirdPerson, MovesWhatIsAssertedHow) {
  Clause clause;
  clause.text = "You decide, and may sign it.";
  clause.parts = {{0, 10, Assertion::asserted}, {16, 28, Assertion::conditional}};
  const Clause moved = in_third_person(clause);
  EXPECT_EQ(moved.text.substr(moved.parts[0].begin, moved.parts[0].end), "You decides");
  EXPECT_EQ(moved.text.substr(moved.parts[1].begin), "may sign it.");
}

}  // namespace
}  // namespace secondlook
