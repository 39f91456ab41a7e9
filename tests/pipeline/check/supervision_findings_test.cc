// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/supervision_findings.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/pipeline/check/sample_position.h"

namespace secondlook {
namespace {

// Six GS-11 analysts for 60 percent of the time, and the authorities of Level 3-2c.
Judgement supervising() {
  Judgement judgement;
  SupervisoryScope& scope = judgement.supervision;
  scope.supervises = true;
  scope.percent_of_time = 60;
  scope.subordinates = 6;
  scope.groups = {{6, "GS", 11, false, false}};
  scope.evidence = sample::at("supervises six analysts");
  for (const int i : {1, 2, 3, 4, 5, 6, 8})
    scope.authorities["3-2c" + std::to_string(i)] = sample::at("authority");
  return judgement;
}

std::vector<Finding> findings(const PositionDescription& position, const Judgement& judgement) {
  return supervision_findings(position, judgement, sample::standards());
}

TEST(SupervisionBelowMinimum, IsSilentWhereTheGuideCovers) {
  EXPECT_TRUE(findings(sample::supervisor(), supervising()).empty());
}

TEST(SupervisionBelowMinimum, IsHighWhereTheTimeIsToldAndShort) {
  Judgement judgement = supervising();
  judgement.supervision.percent_of_time = 15;
  const auto found = findings(sample::supervisor(), judgement);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].rule, "supervision-below-minimum");
  EXPECT_EQ(found[0].severity, Severity::high);
  EXPECT_FALSE(found[0].evidence.empty());
}

TEST(SupervisionBelowMinimum, IsOfLowSeverityWhereThePaperTellsOfManyEmployeesAndAuthorities) {
  Judgement judgement = supervising();
  judgement.supervision.percent_of_time = 15;
  judgement.supervision.subordinates = 28;
  EXPECT_EQ(findings(sample::supervisor(), judgement).at(0).severity, Severity::low);
}

TEST(SupervisionBelowMinimum, IsForInformationWhereNearlyAllAuthoritiesAreShown) {
  Judgement judgement = supervising();
  judgement.supervision.without_employees = true;
  judgement.supervision.supervises = false;
  EXPECT_EQ(findings(sample::supervisor(), judgement).at(0).severity, Severity::info);
  EXPECT_FALSE(is_shown_below_minimum(judgement, sample::standards()));
  judgement.supervision.without_employees = false;
  for (const int i : {1, 2, 3}) judgement.supervision.authorities.erase("3-2c" + std::to_string(i));
  judgement.supervision.withheld["3-2c3"] = sample::at("the Branch Chief rates");
  EXPECT_EQ(findings(sample::supervisor(), judgement).at(0).severity, Severity::low);
}

TEST(SupervisionBelowMinimum, IsPlainWhereALeaderHasNoAuthorityOfSupervisors) {
  Judgement judgement = supervising();
  auto& scope = judgement.supervision;
  scope.authorities.clear();
  for (const char* id : {"3-2c1", "3-2c2", "3-2c4", "3-2c8"})
    scope.authorities[id] = sample::at("assigns, advises, trains");
  scope.withheld["3-2c3"] = sample::at("the Branch Chief rates");
  EXPECT_EQ(findings(sample::supervisor(), judgement).at(0).severity, Severity::high);
  scope.subordinates = 16;
  EXPECT_EQ(findings(sample::supervisor(), judgement).at(0).severity, Severity::low)
      << "time for so many may be a supervisor's by another way of Level 3-2";
}

TEST(SupervisionBelowMinimum, AcceptsExactlyAQuarterOfTheTime) {
  Judgement judgement = supervising();
  judgement.supervision.percent_of_time = 25;
  EXPECT_TRUE(findings(sample::supervisor(), judgement).empty());
}

TEST(SupervisionBelowMinimum, IsGraverWhereSomebodyElseHoldsTheAuthorities) {
  Judgement judgement = supervising();
  auto& scope = judgement.supervision;
  scope.authorities.clear();
  EXPECT_EQ(findings(sample::supervisor(), judgement).at(0).severity, Severity::info);
  scope.withheld["3-2c3"] = sample::at("the Branch Chief rates");
  EXPECT_EQ(findings(sample::supervisor(), judgement).at(0).severity, Severity::high);
}

TEST(SupervisionBelowMinimum, IsPlainWhereThePaperSaysThatThereAreNoEmployees) {
  Judgement judgement;
  EXPECT_EQ(findings(sample::supervisor(), judgement).at(0).severity, Severity::info);
  judgement.supervision.without_employees = true;
  for (const char* id : {"3-2c1", "3-2c3", "3-2c4"})
    judgement.supervision.authorities[id] = sample::at("in the Chief's absence");
  EXPECT_EQ(findings(sample::supervisor(), judgement).at(0).severity, Severity::high);
  judgement.supervision.authorities["3-2c5"] = sample::at("interviews");
  EXPECT_EQ(findings(sample::supervisor(), judgement).at(0).severity, Severity::low)
      << "who has so much authority has people";
  judgement.supervision.authorities.clear();
  EXPECT_TRUE(is_shown_below_minimum(judgement, sample::standards()));
}

TEST(SupervisionNotRecognized, IsFoundInAPaperThatIsNotCalledSupervisory) {
  const auto found = findings(sample::engineer(), supervising());
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].rule, "supervision-not-recognized");
  EXPECT_EQ(found[0].severity, Severity::high);
  Judgement judgement = supervising();
  judgement.supervision.percent_of_time.reset();
  EXPECT_EQ(findings(sample::engineer(), judgement).at(0).severity, Severity::low);
}

TEST(SupervisionNotRecognized, IsSilentWhereThePaperNamesAHead) {
  Judgement judgement = supervising();
  judgement.supervision.called_supervisory = true;
  EXPECT_TRUE(findings(sample::engineer(), judgement).empty());
}

TEST(SupervisionNotRecognized, IsSilentOnTheHeadOfAnOffice) {
  PositionDescription position = sample::engineer();
  position.classified.organizational_title = sample::stated(std::string("Chief, Tolls Branch"));
  const auto status = position.classified.supervisory;
  position.classified.supervisory = sample::stated(std::string("neither"));
  EXPECT_EQ(findings(position, supervising()).size(), 1U)
      << "the form says that it does not supervise";
  position.classified.supervisory = status;
  EXPECT_TRUE(findings(position, supervising()).empty());
  position.classified.organizational_title.reset();
  position.classified.title = sample::stated(std::string("Personnel Officer"));
  Judgement judgement = supervising();
  EXPECT_FALSE(findings(position, judgement).empty());
  judgement.supervision.through_supervisors = true;
  EXPECT_TRUE(findings(position, judgement).empty());
}

TEST(SupervisionNotRecognized, IsSilentOnALeader) {
  Judgement judgement = supervising();
  judgement.supervision.authorities.erase("3-2c3");
  judgement.supervision.authorities.erase("3-2c4");
  EXPECT_TRUE(findings(sample::engineer(), judgement).empty());
}

TEST(SupervisionNotRecognized, IsSilentWhereNoTitleIsKnown) {
  PositionDescription position = sample::engineer();
  position.classified.title.reset();
  EXPECT_TRUE(findings(position, supervising()).empty());
}

TEST(ContractorOnlySupervision, IsFoundWhereAllPeopleAreContractors) {
  Judgement judgement;
  judgement.supervision.contractors = 38;
  judgement.supervision.contractors_only = true;
  const auto found = findings(sample::supervisor(), judgement);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].rule, "contractor-only-supervision");
  EXPECT_TRUE(findings(sample::engineer(), judgement).empty());
}

TEST(ContractorOnlySupervision, DoesNotConcernExecutives) {
  Judgement judgement;
  judgement.supervision.contractors_only = true;
  PositionDescription position = sample::supervisor();
  position.classified.pay_plan = sample::stated<std::string>("ES");
  EXPECT_TRUE(findings(position, judgement).empty());
}

TEST(DeputyWithoutFullAuthority, IsFoundForADeputyInName) {
  Judgement judgement = supervising();
  judgement.supervision.deputy.kind = DeputyStanding::Kind::in_name;
  judgement.supervision.deputy.contradicted = true;
  const auto found = findings(sample::supervisor(), judgement);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].rule, "deputy-without-full-authority");
  EXPECT_EQ(found[0].severity, Severity::high);
  judgement.supervision.deputy.kind = DeputyStanding::Kind::full;
  EXPECT_TRUE(findings(sample::supervisor(), judgement).empty());
}

TEST(DeputyWithoutFullAuthority, IsGraveWhereOthersHoldWhatAChiefDoes) {
  Judgement judgement = supervising();
  auto& scope = judgement.supervision;
  scope.deputy.kind = DeputyStanding::Kind::in_name;
  const auto deputy = [&] {
    const auto found = findings(sample::supervisor(), judgement);
    return *std::ranges::find(found, "deputy-without-full-authority", &Finding::rule);
  };
  scope.withheld["3-2c1"] = sample::at("the Chief assigns");
  scope.withheld["3-2c3"] = sample::at("the Chief rates");
  EXPECT_EQ(deputy().severity, Severity::info) << "it holds the others";
  scope.authorities.clear();
  EXPECT_EQ(deputy().severity, Severity::high);
  EXPECT_FALSE(deputy().evidence.empty());
}

}  // namespace
}  // namespace secondlook
