// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pattern_beginnings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string_view>

namespace secondlook {
namespace {

using testing::UnorderedElementsAre;

std::vector<std::string> letters_of(std::string_view expression) {
  const auto found = first_letters(expression);
  return found ? found->letters : std::vector<std::string>();
}

TEST(FirstLetters, AreThoseOfEachAlternative) {
  EXPECT_THAT(letters_of(R"(\b(?:Plans|directs?) work|leads\b)"),
              UnorderedElementsAre("plans wo", "direct w", "directs ", "leads"));
}

TEST(FirstLetters, ReachIntoWhatFollowsAShortWord) {
  EXPECT_THAT(letters_of(R"(\b(?:an?|no|the) staff)"),
              UnorderedElementsAre("a staff", "an staff", "no staff", "the staf"));
}

TEST(FirstLetters, LeaveOutWhatMayBeMissing) {
  EXPECT_THAT(letters_of("(?:re)?assigns"), UnorderedElementsAre("reassign", "assigns"));
  EXPECT_THAT(letters_of("x{0,2}yzw"), testing::IsEmpty());  // "x" and then anything
}

TEST(FirstLetters, EndWhereAnythingMayFollow) {
  EXPECT_THAT(letters_of(R"(\bno\b|us\w*|let+ers)"), UnorderedElementsAre("no", "us", "let"));
}

TEST(FirstLetters, AreFewerWhereThereAreTooManyBeginnings) {
  EXPECT_THAT(letters_of("the [abcdefgh][abcdefgh][abcdefgh]"), UnorderedElementsAre("the"));
}

TEST(FirstLetters, AreEachOfAFewInBrackets) {
  EXPECT_THAT(letters_of("authori[sz]e|[ck]at"),
              UnorderedElementsAre("authoris", "authoriz", "cat", "kat"));
}

TEST(FirstLetters, AreNotKnownWhereAMatchMayBeginWithAnything) {
  for (const std::string_view expression :
       {R"(\w+ staff)", R"([\w-]+ staff)", "(?:[a-z]+ )?staff", ".*staff", R"(\ba\b)", "",
        R"(staff|\b[xy]\b)", R"(\pL{3})", "[^a]bcd", "é+tat", "a*staff", "(staff"})
    EXPECT_FALSE(first_letters(expression)) << expression;
}

TEST(FirstLetters, StandWhereAWordBeginsIfThePatternSaysSo) {
  EXPECT_TRUE(first_letters(R"(\b(?:plans|^leads))")->at_word);
  EXPECT_TRUE(first_letters(R"((?:^|\b)plans)")->at_word);
  EXPECT_FALSE(first_letters(R"(\bplans|leads)")->at_word);
  EXPECT_FALSE(first_letters(R"(\b, who)")->at_word);
}

TEST(PatternBeginnings, AreThePlacesOfATextWhereAMatchMayBegin) {
  const PatternBeginnings word(R"(\bplans)"), part("lans");
  const std::string_view text = "Explains PLANS";
  EXPECT_EQ(word.next(text, 0), 9u);
  EXPECT_EQ(word.next(text, 10), text.size());
  EXPECT_EQ(part.next(text, 0), 10u);
  EXPECT_EQ(part.next("la", 0), 2u);
  const PatternBeginnings no(R"(\bno\b)");
  EXPECT_EQ(no.next("says no", 0), 5u);
  EXPECT_EQ(no.next("Nor not", 1), 4u);
}

TEST(PatternBeginnings, OfSeveralPatternsTellWhetherATextMayBeginWithAnyOfThem) {
  const std::vector<std::string> captions = {"(?:official )?title", "pay plan"};
  const PatternBeginnings any(captions);
  EXPECT_TRUE(any.begin("Title of the position"));
  EXPECT_TRUE(any.begin("OFFICIAL TITLE"));
  EXPECT_TRUE(any.begin("Pay plan: GS"));
  EXPECT_FALSE(any.begin("Grade: 13"));
  EXPECT_FALSE(any.begin("T"));
  const std::vector<std::string> unknown = {"title", R"(\w+ plan)"};
  EXPECT_TRUE(PatternBeginnings(unknown).begin("Grade: 13"));
}

}  // namespace
}  // namespace secondlook
