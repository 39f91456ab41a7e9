// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/factor_heading.h"

#include <gtest/gtest.h>

#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

std::string factor_of(std::string_view text, const Standard* before = nullptr) {
  const auto heading = Knowledge::get().factors.find(text, before);
  if (!heading) return "";
  if (heading->combination == nullptr) return heading->factor->id;
  return heading->combination->first + "+" + heading->combination->second;
}

TEST(FactorHeading, IsKnownByNumberAndName) {
  for (const auto& [text, id] : std::vector<std::pair<std::string, std::string>>{
           {"Factor 1 - Knowledge Required by the Position", "fes-1"},
           {"FACTOR 1. KNOWLEDGE REQUIRED BY THE POSITION   Level 1-7   1250 Points", "fes-1"},
           {"Factor No. 2: Supervisory Controls", "fes-2"},
           {"Factor I - Knowledge Required", "fes-1"},
           {"Factor l - Know1edge Required by the Position", "fes-1"},
           {"Factor 4 -- Complexity", "fes-4"},
           {"1. Knowledge Required by the Position -- Level 1-7 -- 1250 Points", "fes-1"},
           {"3. GUIDELINES", "fes-3"},
           {"C. Guidelines", "fes-3"},
           {"III. Guidelines", "fes-3"},
           {"Knowledge Required by the\nPosition", "fes-1"},
           {"Purpose of Contacts (7-C) 120 points", "fes-7"},
           {"Factor 1, Program Scope and Effect, Level 1-3, 550 points", "gssg-1"},
           {"Factor 3 - Supervisory and Managerial Authority Exercised", "gssg-3"},
           {"Factor 4A - Nature of Contacts", "gssg-4A"},
           {"Subfactor 4B - Purpose of Contacts", "gssg-4B"},
           {"SUBFACTOR 4-B: PURPOSE OF CONTACTS", "gssg-4B"},
           {"Factor 6. Other Conditions", "gssg-6"},
           {"Factors 6 and 7 - Personal Contacts and Purpose of Contacts  3c 180", "fes-6+fes-7"},
           {"Factor 6 & 7. Personal Contacts/Purpose of Contacts", "fes-6+fes-7"},
           {"6. Personal Contacts and 7. Purpose of Contacts", "fes-6+fes-7"}})
    EXPECT_EQ(factor_of(text), id) << text;
}

TEST(FactorHeading, OfASubfactorMayBeItsNumberWhereItsStandardStandsBefore) {
  const Standard* gssg =
      Knowledge::get().factors.find("Factor 6. Other Conditions", nullptr)->standard;
  EXPECT_EQ(factor_of("4A: visitors, owners of motels and the heads of divisions", gssg),
            "gssg-4A");
  EXPECT_EQ(factor_of("4B. To plan events with others", gssg), "gssg-4B");
  EXPECT_EQ(factor_of("Factor 4, Personal Contacts", gssg), "gssg-4A");
  EXPECT_EQ(factor_of("4A: visitors, owners of motels"), "");
}

TEST(FactorHeading, WithoutANameGoesByItsPointsOrTheStandardBefore) {
  const Knowledge& known = Knowledge::get();
  EXPECT_EQ(factor_of("Factor 1: Level 1-3, 350 points"), "fes-1");
  EXPECT_EQ(factor_of("Factor 1: Level 1-3, 550 points"), "gssg-1");
  EXPECT_EQ(factor_of("Factor 2", &known.gssg), "gssg-2");
  EXPECT_EQ(factor_of("Factor 2", &known.fes), "fes-2");
  EXPECT_EQ(factor_of("Factor 4 - Personal Contacts", &known.gssg), "gssg-4A");
  EXPECT_EQ(factor_of("Factor 9"), "fes-9");
}

TEST(FactorHeading, OfASummaryMayBeNothingButALevel) {
  EXPECT_EQ(factor_of("FLD 1-8 1550"), "fes-1");
  EXPECT_EQ(factor_of("2-4 450 points"), "fes-2");
  EXPECT_EQ(factor_of("FL 3-3, 775 pts."), "gssg-3");
  EXPECT_EQ(factor_of("1-8 1551"), "");
}

TEST(FactorHeading, IsNoProseThatMentionsAFactor) {
  for (const std::string_view text :
       {"Factor 3 is credited at Level 3-4 because the guidelines are broad.",
        "Factor 2, Supervisory Controls, is evaluated at Level 2-4, 450 points.",
        "Factors 6 and 7 are evaluated together.", "Guidelines are national laws and directives.",
        "guidelines", "Complexity of the work is high in this unit.",
        "Factor 5 and Factor 6 measure different things.", "Personal contacts include managers.",
        "Factor Level", "Factors", "Factor 12 months", ""})
    EXPECT_EQ(factor_of(text), "") << text;
}

TEST(FactorHeading, LengthEndsWithItsName) {
  const std::string text = "Factor 2 - Supervisory Controls  Level 2-4, 450 Points";
  const auto heading = Knowledge::get().factors.find(text, nullptr);
  ASSERT_TRUE(heading);
  EXPECT_EQ(text.substr(0, heading->length), "Factor 2 - Supervisory Controls");
}

}  // namespace
}  // namespace secondlook
