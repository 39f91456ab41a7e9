// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/headcount_conflict.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/pipeline/check/sample_standing.h"

namespace secondlook {
namespace {

SupervisoryScope telling(int subordinates, std::string quote = "supervises a staff") {
  SupervisoryScope scope;
  scope.supervises = true;
  scope.subordinates = subordinates;
  scope.evidence = sample::at(std::move(quote));
  return scope;
}

std::vector<Finding> findings(const SupervisoryScope& scope, const Standing& standing) {
  return headcount_conflict(scope, standing, sample::standards());
}

TEST(HeadcountConflict, IsFoundWhereThePdClaimsAThirdMore) {
  const auto found = findings(telling(24), sample::standing(18));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].rule, "headcount-conflict");
  EXPECT_EQ(found[0].severity, Severity::medium);
  EXPECT_THAT(found[0].summary, testing::HasSubstr("24"));
  EXPECT_THAT(found[0].summary, testing::HasSubstr("18"));
  EXPECT_EQ(found[0].evidence.size(), 2U);
}

TEST(HeadcountConflict, LeavesSmallDifferencesAlone) {
  EXPECT_TRUE(findings(telling(19), sample::standing(18)).empty());
  EXPECT_TRUE(findings(telling(20), sample::standing(18)).empty());
  EXPECT_TRUE(findings(telling(5), sample::standing(3)).empty());
}

TEST(HeadcountConflict, AllowsForVacanciesAndWordsSuchAsAbout) {
  Standing standing = sample::standing(18);
  for (int i = 0; i < 6; ++i) standing.subordinates[static_cast<std::size_t>(i)].vacant = true;
  EXPECT_TRUE(findings(telling(12), standing).empty());
  EXPECT_FALSE(findings(telling(23), sample::standing(18)).empty());
  EXPECT_TRUE(
      findings(telling(23, "a staff of approximately 23 employees"), sample::standing(18)).empty());
}

TEST(HeadcountConflict, TakesAnyNumberOfARangeAsTold) {
  for (const char* quote : {"supervises 10 to 24 employees", "between 10 and 24 employees",
                            "10-24 subordinates, as the season demands"})
    EXPECT_TRUE(findings(telling(24, quote), sample::standing(15)).empty()) << quote;
  EXPECT_EQ(findings(telling(24, "supervises 18 to 24 employees"), sample::standing(9)).size(), 1U);
}

TEST(HeadcountConflict, AllowsForPositionsThatThePdCallsUnfilled) {
  for (const char* quote : {"24 positions, six of which are vacant", "authorized 24, on board 18",
                            "authorized/on board: 24/18", "24 positions, of which 18 are filled"})
    EXPECT_TRUE(findings(telling(24, quote), sample::standing(18)).empty()) << quote;
  EXPECT_EQ(
      findings(telling(24, "24 positions, one of which is vacant"), sample::standing(18)).size(),
      1U);
}

TEST(HeadcountConflict, TakesSeveralManagersOfOneTitleForEmployees) {
  Standing standing = sample::standing(6);
  for (ChartedSubordinate& one : standing.subordinates) one.identity.title = "Grants Manager";
  EXPECT_EQ(findings(telling(24), standing).size(), 1U);
  for (std::size_t i = 0; i < 6; ++i)
    standing.subordinates[i].identity.organization = {"Grants Branch " + std::to_string(i)};
  EXPECT_TRUE(findings(telling(24), standing).empty()) << "each manages a unit of its own";
}

TEST(HeadcountConflict, TakesANumberOfDirectSubordinatesAsSuch) {
  Standing standing = sample::standing(4);
  for (int i = 0; i < 30; ++i)
    standing.subordinates.push_back(sample::subordinate("Clerk", 5, false));
  standing.headcount = 34;
  EXPECT_TRUE(findings(telling(4), standing).empty());
}

TEST(HeadcountConflict, IsSilentWhereTheChartEndsAtUnitHeads) {
  Standing standing = sample::standing(0);
  for (int i = 0; i < 4; ++i)
    standing.subordinates.push_back(sample::subordinate("Chief, Branch " + std::to_string(i), 14));
  standing.headcount = 4;
  EXPECT_TRUE(findings(telling(60), standing).empty());
}

TEST(HeadcountConflict, IsSilentWhereTheChartIsReadInPart) {
  Standing standing = sample::standing(18);
  standing.unplaced = 5;
  EXPECT_TRUE(findings(telling(24), standing).empty());
  standing.unplaced = 0;
  standing.cut_off = true;
  EXPECT_TRUE(findings(telling(24), standing).empty());
}

TEST(HeadcountConflict, KeepsContractorsApart) {
  Standing standing = sample::standing(8);
  for (int i = 0; i < 6; ++i) {
    standing.subordinates.push_back(sample::subordinate("Contractor", 0));
    standing.subordinates.back().contractor = true;
  }
  EXPECT_TRUE(findings(telling(8), standing).empty());
  const auto found = findings(telling(14), standing);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_THAT(found[0].summary, testing::HasSubstr("contractors"));
}

TEST(HeadcountConflict, IsFoundWhereTheChartShowsFarMore) {
  EXPECT_EQ(findings(telling(6), sample::standing(15)).size(), 1U);
}

}  // namespace
}  // namespace secondlook
