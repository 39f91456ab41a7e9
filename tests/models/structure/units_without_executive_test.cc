// SPDX-License-Identifier: GPL-3.0-or-later
// Agencies of several shapes: what is remarkable in one is how the other one is.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/models/structure/structure_sample.h"

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::string> without_executive(const sample::Agency& agency) {
  std::vector<std::string> names;
  for (const StructureFinding& found : agency.found("unit-without-executive"))
    names.push_back(agency.review().structure.units[found.units.at(0)].name);
  std::ranges::sort(names);
  return names;
}

// Hospitals of 125 people each below the head of an agency.
void add_hospitals(sample::Agency& agency, const std::string& plan, int number) {
  for (int i = 0; i < number; ++i)
    agency.division(0, plan + " Hospital " + std::to_string(i + 1), plan, 4, 30);
}

// A unit below a division, at the level of the branches.
void add_part(sample::Agency& agency, std::size_t chief, const std::string& name,
              const std::string& plan, int people) {
  auto units = agency.organization.posts[chief].identity.organization;
  units.push_back(name);
  agency.staff(agency.add("Chief", plan, std::move(units), chief, 15), people - 1);
}

TEST(UnitWithoutExecutive, MayBeALittleSmallerThanTheOthers) {
  sample::Agency agency = sample::tide_agency();
  agency.division(0, "Moors Division", "GS", 4, 7);
  EXPECT_THAT(without_executive(agency), ElementsAre("Moors Division"));
}

TEST(UnitWithoutExecutive, MayBeLargerThanAllOthersOfTheAgency) {
  sample::Agency agency = sample::tide_agency();
  agency.division(0, "Moors Division", "GS", 4, 90);
  EXPECT_THAT(without_executive(agency), ElementsAre("Moors Division"));
}

TEST(UnitWithoutExecutive, IsToldWithWhatItIsHeldTo) {
  sample::Agency agency = sample::tide_agency();
  agency.division(0, "Moors Division", "GS");
  agency.division(0, "Notches Division", "GS");
  const auto found = agency.found("unit-without-executive");
  ASSERT_THAT(found, SizeIs(2));
  EXPECT_THAT(found[0].says, HasSubstr("Executives head 10 of the 11 units of its level"));
  EXPECT_THAT(found[0].says, HasSubstr("37 to 37 people"));
}

TEST(UnitWithoutExecutive, IsNoHospitalWhereHospitalsHaveNone) {
  sample::Agency agency = sample::tide_agency();
  add_hospitals(agency, "GS", 12);
  EXPECT_THAT(without_executive(agency), IsEmpty());
}

TEST(UnitWithoutExecutive, IsAnOfficeOfHeadquartersWhateverHospitalsHave) {
  sample::Agency agency = sample::tide_agency();
  add_hospitals(agency, "GS", 12);
  agency.division(0, "Moors Division", "GS");
  EXPECT_THAT(without_executive(agency), ElementsAre("Moors Division"));
}

TEST(UnitWithoutExecutive, IsTheOneHospitalThatHasNone) {
  sample::Agency agency = sample::tide_agency();
  add_hospitals(agency, "GS", 1);
  add_hospitals(agency, "ES", 12);
  EXPECT_THAT(without_executive(agency), ElementsAre("GS Hospital 1"));
}

TEST(UnitWithoutExecutive, IsNotOneOfManyWhereAsManyHaveNone) {
  sample::Agency agency = sample::tide_agency();
  add_hospitals(agency, "GS", 6);
  add_hospitals(agency, "ES", 6);
  EXPECT_THAT(without_executive(agency), IsEmpty());
}

TEST(UnitWithoutExecutive, IsHeldToThoseOfItsOwnLevelWhateverHigherOnesHave) {
  sample::Agency agency = sample::tide_agency();
  const auto head = agency.add("Director", "ES", {"Tide Agency", "Moors Division"}, 0);
  for (int i = 0; i < 10; ++i) add_part(agency, head, "Moor " + std::to_string(i + 1), "GS", 37);
  EXPECT_THAT(without_executive(agency), IsEmpty());
}

TEST(UnitWithoutExecutive, IsHeldToTheNextLevelsWhereItIsTheOnlyLargeOneOfItsOwn) {
  sample::Agency agency = sample::tide_agency();
  add_part(agency, 1, "Great Buoys Branch", "GS", 60);
  const auto found = agency.found("unit-without-executive");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_THAT(found[0].says, HasSubstr("Great Buoys Branch has 60 people"));
  EXPECT_THAT(found[0].says, HasSubstr("of its level and the next"));
}

TEST(UnitWithoutExecutive, IsOfTheLevelOfOthersWhereADeputyStandsAboveIt) {
  sample::Agency agency = sample::tide_agency();
  const auto deputy = agency.add("Deputy Administrator", "ES", {"Tide Agency"}, 0);
  agency.division(deputy, "Moors Division", "GS");
  const auto found = agency.found("unit-without-executive");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_THAT(found[0].says, HasSubstr("10 of the 10 units of its level that"));
}

TEST(UnitWithoutExecutive, IsNotSaidWhereFewUnitsHaveExecutives) {
  sample::Agency agency;
  const auto head = agency.add("Administrator", "EX", {"Tide Agency"});
  for (const char* name : {"Buoys", "Charts", "Docks", "Ferries", "Gauges"})
    agency.division(head, std::string(name) + " Division");
  agency.division(head, "Moors Division", "GS");
  EXPECT_THAT(without_executive(agency), IsEmpty());
}

TEST(UnitWithoutExecutive, IsNotHeldToExecutivesWhosePeopleAreNotAllShown) {
  sample::Agency agency = sample::tide_agency();
  for (Post& post : agency.organization.posts) post.cut_off = post.identity.pay_plan == "ES";
  agency.division(0, "Moors Division", "GS");
  EXPECT_THAT(without_executive(agency), IsEmpty());
}

}  // namespace
}  // namespace secondlook
