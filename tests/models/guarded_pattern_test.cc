// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/guarded_pattern.h"

#include <gtest/gtest.h>

#include <string>

namespace secondlook {
namespace {

TEST(GuardedPattern, FindsWhatThePatternWithoutAGuardFinds) {
  const char* expressions[] = {
      R"((?i)\b(?:supervises|directs) (?:\w+ )?staff\b)",
      R"((?i)\bGS-?[0-9]{1,2}\b)",
      R"((?i)^(?:no|nor)\b)",
      R"(\b[A-C]\d\b)",
      R"([a-z]{3}\.$)",
      R"((?i)\bdirector['’]s (?:office|staff)\b)",
      "(?i)%",
  };
  const std::string texts[] = {
      "Supervises a STAFF of 14, GS-9 to GS12.",
      "directs staff",
      "No staff is supervised",
      "the director’s Office: part B7",
      "the \u017Fupervi\u017Fes staff; supervi\u017Fes \u017Ftaff, tas\u212A",
      "40%",
      "",
      "no",
      std::string(2000, 'x') + " directs staff",
  };
  for (const char* expression : expressions) {
    const RE2 plain(expression);
    const GuardedPattern guarded(expression);
    for (const std::string& text : texts)
      EXPECT_EQ(guarded.in(text), RE2::PartialMatch(text, plain)) << expression << " in " << text;
  }
}

TEST(GuardedPattern, GivesTheGroupsOfTheMatch) {
  const GuardedPattern people(R"((?i)\b([0-9]+) (employees|people)\b)");
  int number = 0;
  std::string who;
  EXPECT_TRUE(people.in("directs 14 Employees", &number, &who));
  EXPECT_EQ(number, 14);
  EXPECT_EQ(who, "Employees");

  const std::string text = "3 people, 5 people";
  re2::StringPiece found;
  ASSERT_TRUE(people.find(text, 1, {&found, 1}));
  EXPECT_EQ(found, "5 people");

  re2::StringPiece rest(text);
  int sum = 0;
  while (people.next_in(&rest, &number, &who)) sum += number;
  EXPECT_EQ(sum, 8);
}

// A text is known again by what it says, not by where it stands.
TEST(GuardedPattern, SeesThatATextHasBecomeAnother) {
  const GuardedPattern plans(R"(\bplans\b)");
  std::string text = "assigns and keeps the work";
  EXPECT_FALSE(plans.in(text));
  text.replace(12, 5, "plans");
  EXPECT_TRUE(plans.in(text));
}

}  // namespace
}  // namespace secondlook
