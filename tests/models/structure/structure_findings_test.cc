// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/structure/structure_findings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/models/structure/structure_sample.h"

namespace secondlook {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

// The first division's head and its first branch's chief.
constexpr std::size_t kDirector = 1, kChief = 2;

TEST(StructureFindings, FindNothingWhereAllDivisionsAreAlike) {
  EXPECT_THAT(sample::tide_agency().review().findings, IsEmpty());
}

TEST(StructureFindings, HaveEvidenceEachOne) {
  sample::Agency agency = sample::tide_agency();
  agency.organization.posts[kDirector].vacant = true;
  agency.division(0, "Moors Division", "GS", 4, 20);
  const auto findings = agency.review().findings;
  ASSERT_FALSE(findings.empty());
  for (const StructureFinding& found : findings) {
    EXPECT_FALSE(found.evidence.empty()) << found.kind;
    EXPECT_FALSE(found.says.empty()) << found.kind;
  }
}

TEST(VacantExecutive, IsAnExecutivesPostThatAListShowsVacant) {
  sample::Agency agency = sample::tide_agency();
  agency.organization.posts[kDirector].vacant = true;
  agency.organization.posts[kDirector].identity.incumbent.clear();
  agency.organization.posts[kChief].vacant = true;  // a branch chief is none
  const auto found = agency.found("vacant-executive");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_THAT(found[0].posts, ElementsAre(kDirector));
  EXPECT_GE(found[0].confidence, 0.9);
}

TEST(VacantExecutive, IsNotSureWhereAnotherPaperNamesAnIncumbent) {
  sample::Agency agency = sample::tide_agency();
  agency.organization.posts[kDirector].vacant = true;
  const auto found = agency.found("vacant-executive");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_LE(found[0].confidence, 0.5);
}

TEST(ActingExecutive, IsToldByTheWordsOfItsRow) {
  for (const char* quote : {"Director, Buoys (Acting) Ann Poe", "Director (A) Poe, Ann",
                            "A/Director Ann Poe", "Ann Poe performing the duties of Director"}) {
    sample::Agency agency = sample::tide_agency();
    agency.organization.posts[kDirector].evidence[0].quote = quote;
    EXPECT_THAT(agency.found("acting-executive"), SizeIs(1)) << quote;
  }
}

TEST(ActingExecutive, IsNotToldByWordsThatOnlyLookAlike) {
  for (const char* quote : {"Director, Contracting and Factoring", "Director, Grade A Dairies",
                            "Director, N/A desk", "Director of Enacting"}) {
    sample::Agency agency = sample::tide_agency();
    agency.organization.posts[kDirector].evidence[0].quote = quote;
    EXPECT_THAT(agency.found("acting-executive"), IsEmpty()) << quote;
  }
}

TEST(UnitWithoutExecutive, IsAsLargeAsOthersThatHaveOne) {
  sample::Agency agency = sample::tide_agency();
  const auto head = agency.division(0, "Moors Division", "GS", 4, 12);
  const auto found = agency.found("unit-without-executive");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_THAT(found[0].posts, ElementsAre(head));
  EXPECT_THAT(found[0].says, HasSubstr("Moors Division has 53 people"));
}

TEST(UnitWithoutExecutive, IsNotASmallOne) {
  sample::Agency agency = sample::tide_agency();
  agency.division(0, "Moors Division", "GS", 2, 6);
  EXPECT_THAT(agency.found("unit-without-executive"), IsEmpty());
}

TEST(UnitWithoutExecutive, FollowsThePolicyWhereItSetsANumber) {
  sample::Agency agency = sample::tide_agency();
  agency.division(0, "Moors Division", "GS", 2, 6);
  agency.policy.unit_without_executive.number = 10;
  EXPECT_THAT(agency.found("unit-without-executive"), SizeIs(1));
}

TEST(ExecutiveWithoutUnit, IsASeniorExecutiveToWhomNobodyReports) {
  sample::Agency agency = sample::tide_agency();
  const auto counselor = agency.add("Executive Counselor", "ES", {"Tide Agency"}, 0);
  const auto found = agency.found("executive-without-unit");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_THAT(found[0].posts, ElementsAre(counselor));
}

TEST(ExecutiveWithoutUnit, IsNoScientistNorDeputy) {
  sample::Agency agency = sample::tide_agency();
  agency.add("Research Oceanographer", "ST", {"Tide Agency"}, 0);
  agency.add("Deputy Administrator", "ES", {"Tide Agency"}, 0);
  EXPECT_THAT(agency.found("executive-without-unit"), IsEmpty());
}

TEST(ExecutiveWithoutUnit, IsNotSaidWhereTheDescriptionTellsOfStaff) {
  sample::Agency agency = sample::tide_agency();
  const auto director = agency.add("Director of Outreach", "ES", {"Tide Agency"}, 0);
  agency.describe(director).staff.supervises = true;
  EXPECT_THAT(agency.found("executive-without-unit"), IsEmpty());
}

TEST(ExecutiveWithoutUnit, IsNotSaidOfAPositionThatOnlyAChartKnows) {
  sample::Agency agency = sample::tide_agency();
  const auto director = agency.add("Director of Outreach", "ES", {"Tide Agency"}, 0);
  agency.describe(director);  // without duties
  agency.organization.posts[director].in_list = false;
  agency.organization.posts[director].in_chart = true;
  EXPECT_THAT(agency.found("executive-without-unit"), IsEmpty());
}

TEST(ExecutiveWithoutUnit, IsNotSaidByAChartThatEndsThere) {
  sample::Agency agency = sample::tide_agency();
  const auto director = agency.add("Director of Outreach", "ES", {"Tide Agency"}, 0);
  agency.organization.posts[director].in_list = false;
  agency.organization.posts[director].in_chart = true;
  EXPECT_THAT(agency.found("executive-without-unit"), IsEmpty());
}

TEST(SingleExpert, IsTheOnlyOneOfItsSeries) {
  sample::Agency agency = sample::tide_agency();
  const auto expert = [&](const char* title, const char* plan, const char* series) {
    const auto post = agency.add(title, plan, {"Tide Agency", "Kelp Division"}, 0);
    agency.organization.posts[post].identity.series = {series};
    return post;
  };
  const auto alone = expert("Research Oceanographer", "ST", "1360");
  expert("Research Botanist", "ST", "0430");
  expert("Senior Botanical Adviser", "SL", "0430");
  const auto found = agency.found("single-expert");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_THAT(found[0].posts, ElementsAre(alone));
}

TEST(OneOverOneChain, TakesThreePostsInALine) {
  sample::Agency agency = sample::tide_agency();
  const std::vector<std::string> unit{"Tide Agency", "Buoys Division"};
  const auto manager = agency.add("Program Manager", "GS", unit, kDirector, 14);
  const auto section = agency.add("Section Chief", "GS", unit, manager, 13);
  EXPECT_THAT(agency.found("one-over-one-chain"), IsEmpty());
  const auto team = agency.add("Team Chief", "GS", unit, section, 12);
  agency.staff(team, 5);
  const auto found = agency.found("one-over-one-chain");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_THAT(found[0].posts, ElementsAre(manager, section, team));
}

TEST(OneOverOneChain, IsNotSaidWhereALineIsDoubtful) {
  sample::Agency agency = sample::tide_agency();
  const std::vector<std::string> unit{"Tide Agency", "Buoys Division"};
  const auto manager = agency.add("Program Manager", "GS", unit, kDirector, 14);
  const auto section = agency.add("Section Chief", "GS", unit, manager, 13);
  agency.staff(agency.add("Team Chief", "GS", unit, section, 12), 5);
  agency.organization.posts[section].cut_off = true;
  EXPECT_THAT(agency.found("one-over-one-chain"), IsEmpty());
}

TEST(DeputyChain, IsADeputyOfADeputy) {
  sample::Agency agency = sample::tide_agency();
  const auto deputy = agency.add("Deputy Administrator", "ES", {"Tide Agency"}, 0);
  EXPECT_THAT(agency.found("deputy-chain"), IsEmpty());
  const auto second = agency.add("Associate Deputy Administrator", "ES", {"Tide Agency"}, deputy);
  const auto found = agency.found("deputy-chain");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_THAT(found[0].posts, ElementsAre(deputy, second));
}

TEST(DeputyChain, IsNoHeadOfAFieldBelowADeputyWhoLeadsSeveral) {
  sample::Agency agency = sample::tide_agency();
  const auto deputy = agency.add("Deputy Administrator", "ES", {"Tide Agency"}, 0);
  for (const char* field : {"Operations", "Science", "Policy"})
    agency.staff(agency.add(std::string("Deputy Administrator for ") + field, "ES",
                            {"Tide Agency", field}, deputy),
                 4);
  EXPECT_THAT(agency.found("deputy-chain"), IsEmpty());
}

TEST(DeputyChain, IsNoAssistantToADeputy) {
  sample::Agency agency = sample::tide_agency();
  const auto deputy = agency.add("Deputy Administrator", "ES", {"Tide Agency"}, 0);
  agency.add("Special Assistant to the Deputy Administrator", "GS", {"Tide Agency"}, deputy, 14);
  EXPECT_THAT(agency.found("deputy-chain"), IsEmpty());
}

TEST(AssistantChain, TakesThreeAssistantsInALine) {
  sample::Agency agency = sample::tide_agency();
  const auto first = agency.add("Special Assistant to the Administrator", "GS", {"Tide Agency"}, 0);
  const auto second = agency.add("Executive Assistant", "GS", {"Tide Agency"}, first);
  EXPECT_THAT(agency.found("assistant-chain"), IsEmpty());
  agency.add("Staff Assistant", "GS", {"Tide Agency"}, second);
  EXPECT_THAT(agency.found("assistant-chain"), SizeIs(1));
}

TEST(Span, IsNarrowOrWideAgainstSupervisorsOfTheSameKind) {
  sample::Agency agency = sample::tide_agency();
  const auto narrow = agency.division(0, "Moors Division", "ES", 1, 8);
  const auto wide = agency.division(0, "Nets Division", "ES", 9, 8);
  agency.division(0, "Otters Division", "ES", 3, 8);
  const auto few = agency.found("span-narrow"), many = agency.found("span-wide");
  ASSERT_THAT(few, SizeIs(1));
  EXPECT_THAT(few[0].posts, ElementsAre(narrow));
  // The head of the agency has thirteen, and none of its kind to be held against.
  ASSERT_THAT(many, SizeIs(1));
  EXPECT_THAT(many[0].posts, ElementsAre(wide));
}

TEST(Span, FollowsThePolicyWhereItSetsANumber) {
  sample::Agency agency = sample::tide_agency();
  agency.policy.widest_span.number = 7;
  agency.policy.widest_span.source = {"Directive 4", "section 2"};
  const auto found = agency.found("span-wide");
  EXPECT_THAT(found, SizeIs(41));  // forty branches of eight, and the head of the agency
  EXPECT_THAT(found[0].says, HasSubstr("Directive 4, section 2"));
}

TEST(Span, IsNotComparedWhereThePapersShowTooFew) {
  sample::Agency agency;
  const auto head = agency.add("Administrator", "EX", {"Tide Agency"});
  agency.division(head, "Buoys Division", "ES", 1, 2);
  agency.division(head, "Charts Division", "ES", 5, 30);
  EXPECT_THAT(agency.review().findings, IsEmpty());
}

TEST(Layers, AreComparedAmongBranches) {
  sample::Agency agency = sample::tide_agency();
  const std::vector<std::string> unit{"Tide Agency", "Buoys Division"};
  auto at = kChief;
  for (int i = 0; i < 2; ++i) {
    at = agency.add("Section Chief", "GS", unit, at, 13);
    agency.staff(at, 8);
  }
  const auto found = agency.found("layers");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].posts.front(), kDirector);
  EXPECT_EQ(found[0].measure, 5);
}

TEST(SmallUnit, HasAHeadOfItsOwnAndFewPeople) {
  sample::Agency agency = sample::tide_agency();
  const auto chief = agency.add("Branch Chief", "GS",
                                {"Tide Agency", "Buoys Division", "Rope Branch"}, kDirector, 14);
  agency.staff(chief, 2);
  const auto found = agency.found("unit-small");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_THAT(found[0].says, HasSubstr("Rope Branch has 3 people"));
}

const std::vector<std::string> kMooring{
    "Directs the upkeep of remote masts, batteries and circuits, and decides which are renewed.",
    "Holds spare parts for all sites and answers for hours out of service."};
const std::vector<std::string> kFerries{
    "Licenses ferry captains, hears their appeals and inspects vessels at the winter dock.",
    "Sets fares with the island councils and publishes timetables each season."};

TEST(DuplicateDuties, AreThoseThatTwoTellInTheSameWords) {
  sample::Agency agency = sample::tide_agency();
  const auto other = agency.organization.posts[0].subordinates[3];
  agency.describe(kDirector, kMooring);
  agency.describe(other, kMooring);
  agency.describe(agency.organization.posts[0].subordinates[5], kFerries);
  const auto found = agency.found("duplicate-duties");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_THAT(found[0].posts, ElementsAre(kDirector, other));
  EXPECT_THAT(found[0].evidence, SizeIs(4));
}

// All that the pairs of a group would tell, the fewest of them tell.
TEST(DuplicateDuties, OfAGroupJoinEachPositionToTheGroupOnce) {
  sample::Agency agency = sample::tide_agency();
  const auto other = agency.organization.posts[0].subordinates[3];
  const auto third = agency.add("Senior Adviser", "SL", {"Tide Agency"}, 0);
  for (const auto post : {kDirector, other, third}) agency.describe(post, kMooring);
  agency.describe(agency.organization.posts[0].subordinates[5], kFerries);
  const auto found = agency.found("duplicate-duties");
  ASSERT_THAT(found, SizeIs(2));
  EXPECT_THAT(found[0].posts, ElementsAre(kDirector, other));
  EXPECT_THAT(found[1].posts, ElementsAre(kDirector, third));
}

TEST(ActingExecutive, IsReadFromTheLastAppraisalWhereNobodyElseIsNamed) {
  sample::Agency agency = sample::tide_agency();
  agency.organization.posts[kDirector].identity.incumbent.clear();
  StructuralFacts& facts = agency.describe(kDirector);
  facts.appraised.organizational_title = "Acting Director";
  facts.appraised.incumbent = "Roe, Avery";
  facts.appraised_evidence = {sample::evidence_of("2024-09-30")};
  const auto found = agency.found("acting-executive");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_THAT(found[0].posts, ElementsAre(kDirector));
  EXPECT_THAT(found[0].evidence, Contains(sample::evidence_of("2024-09-30")));
  agency.organization.posts[kDirector].identity.incumbent = "Doe, Kim";
  EXPECT_THAT(agency.found("acting-executive"), IsEmpty()) << "the list names somebody else";
}

TEST(ActingExecutive, IsReadFromTheIncumbentOfADescription) {
  sample::Agency agency = sample::tide_agency();
  agency.organization.posts[kDirector].identity.incumbent.clear();
  StructuralFacts& facts = agency.describe(kDirector);
  facts.identity.incumbent = "Roe, Avery (Acting)";
  facts.evidence = {sample::evidence_of("Director")};
  EXPECT_THAT(agency.found("acting-executive"), SizeIs(1));
  facts.identity.incumbent = "Roe, Avery";
  EXPECT_THAT(agency.found("acting-executive"), IsEmpty());
}

TEST(DuplicateDuties, AreFoundAcrossPayPlans) {
  sample::Agency agency = sample::tide_agency();
  const auto adviser = agency.add("Senior Adviser", "SL", {"Tide Agency"}, 0);
  agency.describe(kDirector, kMooring);
  agency.describe(adviser, kMooring);
  EXPECT_THAT(agency.found("duplicate-duties"), SizeIs(1));
}

// The list has the adviser in a line that the chart draws otherwise, so that her row is not
// counted.
TEST(DuplicateDuties, AreFoundWhereOneHasNoPostThatCounts) {
  sample::Agency agency = sample::tide_agency();
  const auto adviser = agency.add("Senior Adviser", "SL", {"Tide Agency"}, 0);
  agency.organization.posts[0].subordinates.pop_back();
  agency.describe(kDirector, kMooring);
  agency.describe(adviser, kMooring);
  ASSERT_TRUE(agency.review().structure.posts[adviser].told_elsewhere);
  const auto found = agency.found("duplicate-duties");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_THAT(found[0].posts, ElementsAre(kDirector, adviser));
}

TEST(DuplicateDuties, AreNoneOfTwoInTheGeneralSchedule) {
  sample::Agency agency = sample::tide_agency();
  agency.describe(kChief, kMooring);
  agency.describe(agency.add("Branch Chief", "GS", {"Tide Agency"}, 0, 15), kMooring);
  EXPECT_THAT(agency.found("duplicate-duties"), IsEmpty());
}

TEST(DuplicateDuties, AreNoneOfAChiefAndHerDeputy) {
  sample::Agency agency = sample::tide_agency();
  const auto deputy =
      agency.add("Deputy Director", "ES", {"Tide Agency", "Buoys Division"}, kDirector);
  agency.describe(kDirector, kMooring);
  agency.describe(deputy, kMooring);
  EXPECT_THAT(agency.found("duplicate-duties"), IsEmpty());
}

TEST(DuplicateDuties, AreDoubtfulWhereEachNamesAPlaceOfItsOwn) {
  sample::Agency agency = sample::tide_agency();
  const auto region = [&](const std::string& name) {
    const auto head = agency.division(0, name + " Region");
    auto duties = kMooring;
    duties[0] += " Serves the " + name + " Region.";
    agency.describe(head, duties);
  };
  region("Northern");
  region("Southern");
  const auto found = agency.found("duplicate-duties");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_LT(found[0].confidence, 0.5);
}

}  // namespace
}  // namespace secondlook
