// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/executive_structure.h"

#include <gtest/gtest.h>

#include <chrono>

#include "tests/models/structure/structure_sample.h"

namespace secondlook {
namespace {

ExecutiveStructure built(const sample::Agency& agency) { return agency.review().structure; }

TEST(ExecutiveStructure, CountsLayersFromTheAgencysHead) {
  const sample::Agency agency = sample::tide_agency();
  const ExecutiveStructure structure = built(agency);
  ASSERT_EQ(structure.head, 0U);
  EXPECT_EQ(structure.posts[0].layer, 1);
  EXPECT_EQ(structure.posts[1].layer, 2);
  EXPECT_EQ(structure.posts[1].depth, 3);
  EXPECT_EQ(structure.branches.size(), 10U);
}

TEST(ExecutiveStructure, CountsPeopleAndExecutivesBelow) {
  const ExecutiveStructure structure = built(sample::tide_agency());
  EXPECT_EQ(structure.posts[0].staff_below, 10 * 37);
  EXPECT_EQ(structure.posts[0].executives_below, 10);
  EXPECT_EQ(structure.posts[1].staff_below, 36);
  EXPECT_EQ(structure.executives, 11);
  EXPECT_EQ(structure.staff, 371);
}

TEST(ExecutiveStructure, KnowsTheUnitsTheirHeadsAndTheirSize) {
  const ExecutiveStructure structure = built(sample::tide_agency());
  const auto unit = structure.posts[1].unit;
  ASSERT_TRUE(unit);
  EXPECT_EQ(structure.units[*unit].path,
            (std::vector<std::string>{"Tide Agency", "Buoys Division"}));
  EXPECT_EQ(structure.units[*unit].head, 1U);
  EXPECT_EQ(structure.units[*unit].size, 37);
  EXPECT_EQ(structure.units[*unit].executives, 1);
}

TEST(ExecutiveStructure, PutsAUnitThatIsNamedAloneBelowItsHeadsSupervisorsUnit) {
  sample::Agency agency;
  const auto head = agency.add("Administrator", "EX", {"Office of the Administrator"});
  const auto director = agency.add("Director", "ES", {"Buoys Division"}, head);
  agency.staff(agency.add("Branch Chief", "GS", {"Mooring Branch"}, director, 14), 3);
  const ExecutiveStructure structure = built(agency);
  const auto branch = structure.posts[2].unit;
  ASSERT_TRUE(branch);
  EXPECT_EQ(structure.units[*branch].path,
            (std::vector<std::string>{"Office of the Administrator", "Buoys Division",
                                      "Mooring Branch"}));
}

TEST(ExecutiveStructure, TakesTheTopOfOneOfficesChartForNoAgencysHead) {
  sample::Agency agency;
  const auto director = agency.add("Director", "ES", {"Office of Tides"});
  agency.division(director, "Charts Division");
  agency.division(director, "Docks Division");
  EXPECT_FALSE(built(agency).head);
}

TEST(ExecutiveStructure, TakesTheHeadOfASmallPartOfThePapersForNoAgencysHead) {
  sample::Agency agency = sample::tide_agency();
  sample::Agency part;
  const auto head = part.add("Administrator", "EX", {"Lake Agency"});
  part.division(head, "Locks Division");
  const auto other = part.add("Chief", "GS", {"Rivers"}, {}, 15);
  part.staff(other, 200);
  EXPECT_FALSE(built(part).head);
  EXPECT_TRUE(built(agency).head);
}

TEST(ExecutiveStructure, CountsABoxThatStandsForSeveralAsSoMany) {
  sample::Agency agency;
  const auto chief = agency.add("Chief", "GS", {"Rivers"}, {}, 15);
  const auto box = agency.add("Analysts", "GS", {"Rivers"}, chief, 12);
  agency.organization.posts[box].headcount = 7;
  EXPECT_EQ(built(agency).posts[chief].staff_below, 7);
}

TEST(ExecutiveStructure, LeavesContractorsOut) {
  sample::Agency agency;
  const auto chief = agency.add("Chief", "GS", {"Rivers"}, {}, 15);
  agency.organization.posts[agency.add("Guard", "", {"Rivers"}, chief)].contractor = true;
  const ExecutiveStructure structure = built(agency);
  EXPECT_EQ(structure.posts[chief].staff_below, 0);
  EXPECT_TRUE(structure.posts[chief].reports.empty());
}

TEST(ExecutiveStructure, TakesAnExecutivesBoxAndRowOfOneTitleAndUnitForOnePost) {
  sample::Agency agency = sample::tide_agency();
  const auto box = agency.add("Director", "ES", {"Tide Agency", "Buoys Division"});
  agency.organization.posts[box].in_chart = true;
  agency.organization.posts[box].in_list = false;
  const ExecutiveStructure structure = built(agency);
  EXPECT_TRUE(structure.posts[box].told_elsewhere);
  EXPECT_EQ(structure.executives, 11);
}

TEST(ExecutiveStructure, TakesTheOnlyBoxAndRowOfATitleForOnePostWhereOneNamesTheLargerUnit) {
  sample::Agency agency = sample::tide_agency();
  agency.add("Senior Adviser", "SL", {"Tide Agency"}, 0);
  const auto box = agency.add("Senior Adviser", "SL", {"Tide Agency", "Kelp Division"});
  agency.organization.posts[box].in_chart = true;
  agency.organization.posts[box].in_list = false;
  EXPECT_TRUE(built(agency).posts[box].told_elsewhere);
}

TEST(ExecutiveStructure, HasPositionsThatNoChartShowsWithoutAPlace) {
  sample::Agency agency = sample::tide_agency();
  StructuralFacts& facts = agency.facts.emplace_back();
  facts.id = "alone";
  facts.identity.title = "Senior Adviser";
  facts.identity.pay_plan = "SL";
  const ExecutiveStructure structure = built(agency);
  const StructurePost& post = structure.posts.back();
  EXPECT_EQ(post.position_id, "alone");
  EXPECT_FALSE(post.layer);
  EXPECT_FALSE(post.charted);
  EXPECT_TRUE(post.executive);
}

TEST(ExecutiveStructure, TakesAPlaceThatGoesOnElsewhereForNotWhole) {
  sample::Agency agency = sample::tide_agency();
  agency.organization.posts[2].cut_off = true;
  const ExecutiveStructure structure = built(agency);
  EXPECT_FALSE(structure.posts[2].whole);
  EXPECT_TRUE(structure.posts[1].whole);
  EXPECT_FALSE(structure.posts[1].whole_below);
}

TEST(ExecutiveStructure, TakesLessThanItsPaperClaimsForNotWhole) {
  sample::Agency agency = sample::tide_agency();
  agency.describe(2).staff.employees = 90;
  EXPECT_FALSE(built(agency).posts[2].whole);
}

TEST(ExecutiveStructure, TakesTheReportsOfWhoIsOverSupervisorsForWholeWhereMoreAreClaimedBelow) {
  sample::Agency agency = sample::tide_agency();
  agency.describe(1).staff.employees = 90;
  const ExecutiveStructure structure = built(agency);
  EXPECT_TRUE(structure.posts[1].whole);
  EXPECT_FALSE(structure.posts[1].whole_below);
}

TEST(ExecutiveStructure, OfThreeThousandPostsTakesWellUnderASecond) {
  sample::Agency agency;
  const auto head = agency.add("Administrator", "EX", {"Tide Agency"});
  for (int i = 0; i < 80; ++i) agency.division(head, "Division " + std::to_string(i + 1));
  ASSERT_GT(agency.organization.posts.size(), 2900U);
  const auto began = std::chrono::steady_clock::now();
  EXPECT_EQ(agency.review().structure.executives, 81);
  EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds(1));
}

}  // namespace
}  // namespace secondlook
