// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/required_literals.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string_view>

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

constexpr std::size_t kFewestBytes = 3;

std::vector<OneOfLiterals> literals_of(std::string_view expression) {
  return required_literals(expression, kFewestBytes);
}

TEST(RequiredLiterals, AreThoseOfEachAlternative) {
  EXPECT_THAT(
      literals_of(R"(\b(?:Plans|directs?) work|leads\b)"),
      ElementsAre(UnorderedElementsAre("plans work", "direct work", "directs work", "leads")));
}

TEST(RequiredLiterals, AreOneListForEachPartThatEveryMatchHas) {
  EXPECT_THAT(literals_of(R"(report(?:s|ing)? (?:\w+ ){0,8}?to the [a-z]*(?:chief|director)\b)"),
              UnorderedElementsAre(ElementsAre("report ", "reporting ", "reports "),
                                   ElementsAre("to the "), ElementsAre("chief", "director")));
}

TEST(RequiredLiterals, OfAlternativesWithSeveralPartsAreTheBestAndTheSecondBestOfEach) {
  EXPECT_THAT(
      literals_of(R"(signs\b.*\bappraisals|approves\b.*\bleave)"),
      UnorderedElementsAre(ElementsAre("appraisals", "approves"), ElementsAre("leave", "signs")));
}

TEST(RequiredLiterals, LeaveOutWhatMayBeMissingAndWhatALiteralHoldsAnyway) {
  EXPECT_THAT(literals_of("(?:senior )*staff"), ElementsAre(ElementsAre("staff")));
  EXPECT_THAT(literals_of("supervis(?:e|or|ion)?"), ElementsAre(ElementsAre("supervis")));
  EXPECT_THAT(literals_of("(?:staff){2}"), ElementsAre(ElementsAre("staff")));
}

TEST(RequiredLiterals, AreNotKnownWhereAMatchMayHoldAnything) {
  for (const std::string_view expression :
       {R"(\w+)", "", "staff|.", "staff|no", "(?:staff)?", R"([0-9]{1,2})", "é[a-z]?", "(staff"})
    EXPECT_THAT(literals_of(expression), IsEmpty()) << expression;
}

TEST(RequiredLiterals, HoldEachLetterOfAShortRange) {
  EXPECT_THAT(literals_of(R"(factor [1-3]\b)"),
              ElementsAre(UnorderedElementsAre("factor 1", "factor 2", "factor 3")));
  EXPECT_THAT(literals_of(R"([A-C]\d{2} part)"), ElementsAre(ElementsAre(" part")));
  EXPECT_THAT(literals_of("[a-z] part"), ElementsAre(ElementsAre(" part")));
}

TEST(RequiredLiterals, OfManyStringsInARowAreThoseOfItsParts) {
  const std::string_view many = "(?:aaa|bbb|ccc|ddd|eee|fff|ggg|hhh)";
  const auto lists = literals_of(std::string(many) + " " + std::string(many));
  ASSERT_THAT(lists, testing::SizeIs(2));
  for (const OneOfLiterals& list : lists) EXPECT_THAT(list, testing::SizeIs(8));
}

}  // namespace
}  // namespace secondlook
