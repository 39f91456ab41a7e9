// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/one_over_one.h"

#include <gtest/gtest.h>

#include "tests/pipeline/check/sample_standing.h"

namespace secondlook {
namespace {

Standing over_one_chief() {
  Standing standing = sample::standing(0);
  standing.subordinates = {sample::subordinate("Chief, Ledger Section", 13),
                           sample::subordinate("Accountant", 11, false),
                           sample::subordinate("Accountant", 11, false)};
  standing.subordinates[0].supervises = true;
  standing.headcount = 3;
  return standing;
}

std::vector<Finding> findings(const Standing& standing, const SupervisoryScope& stated = {}) {
  return one_over_one(stated, standing, sample::standards());
}

TEST(OneOverOne, IsFoundInAChiefOverOneChief) {
  const auto found = findings(over_one_chief());
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].severity, Severity::medium);
  EXPECT_EQ(found[0].evidence.size(), 2U);
}

TEST(OneOverOne, IsLowWhereTheOneIsAnEmployee) {
  EXPECT_EQ(findings(sample::standing(1)).at(0).severity, Severity::low);
  EXPECT_TRUE(findings(sample::standing(2)).empty());
}

TEST(OneOverOne, IsSilentOnDeputiesAndPersonalHelp) {
  for (const char* title :
       {"Deputy Director", "Secretary", "Executive Assistant to the Director"}) {
    Standing standing = over_one_chief();
    standing.subordinates[0].identity.title = title;
    EXPECT_TRUE(findings(standing).empty()) << title;
  }
}

TEST(OneOverOne, IsSilentWhereMoreMayBeBelow) {
  Standing cut = over_one_chief(), unplaced = cut, top = cut, many = sample::standing(1);
  cut.cut_off = true;
  unplaced.unplaced = 1;
  top.supervisor.reset();
  many.subordinates[0].headcount = 5;
  EXPECT_TRUE(findings(cut).empty());
  EXPECT_TRUE(findings(unplaced).empty());
  EXPECT_TRUE(findings(top).empty());
  EXPECT_TRUE(findings(many).empty());
}

TEST(OneOverOne, BelievesAPdThatTellsOfMoreEmployees) {
  SupervisoryScope stated;
  stated.subordinates = 6;
  EXPECT_TRUE(findings(sample::standing(1), stated).empty());
  EXPECT_EQ(findings(over_one_chief(), stated).size(), 1U);
}

}  // namespace
}  // namespace secondlook
