// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gssg.h"

#include <gtest/gtest.h>

#include <string>

#include "models/charted_scope.h"
#include "models/deputy.h"

namespace secondlook {
namespace {

// Of a paper without words.
Evaluation evaluated(const SupervisoryScope& scope, const Standard& standard) {
  return evaluate_gssg({}, {}, scope, standard, {}, {StatementWords({}, {}), {}});
}

// Factor 3 as the guide has it, with its numbers, and a Factor 5 of two levels.
Standard guide() {
  const auto items = [](const std::string& prefix, int count) {
    std::vector<Item> list;
    for (int i = 1; i <= count; ++i) list.push_back({prefix + std::to_string(i), "", false});
    return list;
  };
  const auto ids = [](const std::vector<Item>& list, std::size_t count) {
    std::vector<std::string> result;
    for (std::size_t i = 0; i < count; ++i) result.push_back(list[i].id);
    return result;
  };
  Standard standard;
  standard.id = "gssg";
  Way basic{"3-2c", "", items("3-2c", 10), {}};
  basic.needs = {{3, ids(basic.items, 4), ""}, {6, ids(basic.items, 10), ""}};
  Way more{"3-3b", "", items("3-3b", 15), {}};
  for (const int i : {1, 3, 5, 6, 8})
    more.items[static_cast<std::size_t>(i - 1)].through_subordinates = true;
  more.needs = {{9, ids(basic.items, 10), ""}, {8, ids(more.items, 15), ""}};
  Factor authority;
  authority.id = "gssg-3";
  authority.number = "3";
  authority.levels = {{"3-2", 450, {}, "", {}, {basic}, {}}, {"3-3", 775, {}, "", {}, {more}, {}}};
  standard.factors = {authority};
  return standard;
}

SupervisoryScope holding(int basic, int more, bool layers = false) {
  SupervisoryScope scope;
  scope.supervises = true;
  scope.percent_of_time = 50;
  scope.through_supervisors = layers;
  for (int i = 1; i <= basic; ++i) scope.authorities["3-2c" + std::to_string(i)] = {{}};
  for (int i = 1; i <= more; ++i) scope.authorities["3-3b" + std::to_string(i)] = {{}};
  return scope;
}

TEST(SupervisoryGuide, AsksForSixAuthoritiesAndThreeOfTheFirstFour) {
  EXPECT_EQ(authority_level(holding(6, 0), guide()), "3-2");
  EXPECT_EQ(authority_level(holding(5, 0), guide()), "");
  SupervisoryScope late = holding(10, 0);
  late.authorities.erase("3-2c1");
  late.authorities.erase("3-2c2");
  EXPECT_EQ(authority_level(late, guide()), "");
}

TEST(SupervisoryGuide, AsksForNearlyAllOfThemAndEightMoreAtTheNextLevel) {
  EXPECT_EQ(authority_level(holding(9, 8, true), guide()), "3-3");
  EXPECT_EQ(authority_level(holding(9, 7, true), guide()), "3-2");
  EXPECT_EQ(authority_level(holding(8, 15, true), guide()), "3-2");
}

TEST(SupervisoryGuide, CreditsNoAuthorityOverSupervisorsThatAreNotThere) {
  EXPECT_EQ(authority_level(holding(10, 12, false), guide()), "3-2");
  EXPECT_EQ(authority_level(holding(10, 12, true), guide()), "3-3");
}

TEST(SupervisoryGuide, FindsAWayNearlyMetUnlessThePaperWithholdsTheRest) {
  const Standard standard = guide();
  const Factor& factor = standard.factors.front();
  const Way& more = factor.levels.back().ways.front();
  EXPECT_TRUE(AuthorityCount(holding(9, 6, true), factor).nearly_met(more));
  EXPECT_TRUE(AuthorityCount(holding(9, 6, false), factor).nearly_met(more));
  EXPECT_FALSE(AuthorityCount(holding(9, 4, true), factor).nearly_met(more));
  EXPECT_FALSE(AuthorityCount(holding(5, 8, true), factor).nearly_met(more));
  SupervisoryScope denied = holding(9, 6, true);
  for (int i = 7; i <= 14; ++i) denied.withheld["3-3b" + std::to_string(i)] = {{}};
  EXPECT_FALSE(AuthorityCount(denied, factor).nearly_met(more));
}

TEST(SupervisoryGuide, FindsAManagerOverManagersBySomeOfTheActsAndTheLevelBelow) {
  Factor factor = guide().factors.front();
  const std::string above = "3-4a";
  Way way{above, "", {}, {}};
  for (int i = 1; i <= 7; ++i) way.items.push_back({above + std::to_string(i), "", false});
  way.needs = {{2, {"3-3a", "3-3b"}, ""}, {7, {}, ""}};
  factor.levels.push_back({"3-4", 900, {}, "", {}, {way}, {}});
  SupervisoryScope scope = holding(9, 8, true);
  scope.authorities["3-4a1"] = scope.authorities["3-4a2"] = {{}};
  EXPECT_FALSE(AuthorityCount(scope, factor).nearly_met(way));
  scope.authorities["3-4a7"] = {{}};
  EXPECT_TRUE(AuthorityCount(scope, factor).nearly_met(way));
  scope.withheld["3-4a6"] = {{}};
  EXPECT_FALSE(AuthorityCount(scope, factor).nearly_met(way));
  scope.withheld.clear();
  scope.through_supervisors = false;
  EXPECT_FALSE(AuthorityCount(scope, factor).nearly_met(way));
}

TEST(SupervisoryGuide, FindsManagersPlansNearlyMetByThreeOfSix) {
  Factor factor = guide().factors.front();
  Way plans{"3-3a", "", {}, {}};
  std::vector<std::string> ids;
  for (int i = 1; i <= 6; ++i) ids.push_back("3-3a" + std::to_string(i));
  for (const std::string& id : ids) plans.items.push_back({id, "", false});
  plans.needs = {{5, ids, ""}};
  factor.levels.back().ways.push_back(plans);
  SupervisoryScope scope = holding(9, 0);
  scope.authorities["3-3a1"] = scope.authorities["3-3a2"] = {{}};
  EXPECT_FALSE(AuthorityCount(scope, factor).nearly_met(factor.levels.back().ways.back()));
  scope.authorities["3-3a4"] = {{}};
  EXPECT_TRUE(AuthorityCount(scope, factor).nearly_met(factor.levels.back().ways.back()));
}

TEST(SupervisoryGuide, CoversFromAQuarterOfTheTime) {
  SupervisoryScope scope = holding(10, 0);
  scope.percent_of_time = 25;
  EXPECT_TRUE(coverage(scope, guide()).covered);
  scope.percent_of_time = 24;
  EXPECT_FALSE(coverage(scope, guide()).covered);
  EXPECT_TRUE(coverage(scope, guide()).short_of_time);
}

TEST(SupervisoryGuide, CoversAPlainSupervisorWhosePaperTellsLittle) {
  SupervisoryScope scope = holding(3, 0);
  scope.percent_of_time.reset();
  EXPECT_FALSE(coverage(scope, guide()).covered);
  scope.called_supervisory = true;
  EXPECT_TRUE(coverage(scope, guide()).covered);
  EXPECT_TRUE(coverage(scope, guide()).near_authority);
}

TEST(SupervisoryGuide, DoesNotCoverALeaderWhoseStaffIsRatedByAnother) {
  SupervisoryScope scope = holding(4, 0);
  scope.called_supervisory = true;
  scope.authorities.erase("3-2c3");
  scope.withheld["3-2c3"] = {{}};
  EXPECT_FALSE(coverage(scope, guide()).covered);
}

TEST(SupervisoryGuide, CoversAStaffUnderOneCalledASupervisorThoughFewAuthoritiesAreRead) {
  SupervisoryScope scope = holding(2, 0);
  scope.called_supervisory = true;
  scope.subordinates = 10;
  EXPECT_TRUE(coverage(scope, guide()).covered);
  scope.subordinates = 2;
  EXPECT_FALSE(coverage(scope, guide()).covered);
}

TEST(SupervisoryGuide, DoesNotCoverALeaderToWhomMostOfASupervisorsAuthoritiesAreDenied) {
  SupervisoryScope scope = holding(4, 0);
  scope.called_supervisory = true;
  scope.subordinates = 10;
  scope.authorities.erase("3-2c3");
  EXPECT_TRUE(coverage(scope, guide()).covered);
  scope.withheld["3-2c5"] = scope.withheld["3-2c6"] = scope.withheld["3-2c7"] = {{}};
  EXPECT_FALSE(coverage(scope, guide()).covered);
}

TEST(SupervisoryGuide, CoversOneCalledASupervisorWhoseStaffIsToldAndNotThatHeSupervises) {
  SupervisoryScope scope = holding(6, 0);
  scope.supervises = false;
  scope.called_supervisory = true;
  scope.subordinates = 10;
  EXPECT_TRUE(coverage(scope, guide()).covered);
  scope.called_supervisory = false;
  EXPECT_FALSE(coverage(scope, guide()).covered);
}

TEST(SupervisoryGuide, CoversOneWhoRatesAStaffAndIsNotCalledASupervisor) {
  SupervisoryScope scope = holding(5, 0);
  scope.percent_of_time.reset();
  scope.subordinates = 3;
  EXPECT_TRUE(coverage(scope, guide()).covered);
  scope.authorities.erase("3-2c3");
  scope.authorities["3-2c6"] = {{}};
  EXPECT_FALSE(coverage(scope, guide()).covered);
}

TEST(SupervisoryGuide, DoesNotCoverSupervisionOfContractorsAlone) {
  SupervisoryScope scope = holding(10, 0);
  scope.supervises = false;
  scope.contractors_only = true;
  EXPECT_FALSE(coverage(scope, guide()).covered);
}

TEST(SupervisoryGuide, IsDoubtfulWhereAPaperHasItsFactorsAndShowsFewAuthorities) {
  SupervisoryScope scope = holding(0, 0);
  scope.sections_of_guide = 5;
  EXPECT_FALSE(coverage(scope, guide()).covered);
  EXPECT_TRUE(coverage(scope, guide()).doubtful);
  scope.withheld["3-2c3"] = {{}};
  EXPECT_FALSE(coverage(scope, guide()).doubtful);
}

TEST(SupervisoryGuide, DoesNotCoverAPaperThatTellsOfNobodySupervised) {
  SupervisoryScope scope = holding(10, 0);
  scope.percent_of_time.reset();
  EXPECT_FALSE(coverage(scope, guide()).covered);
  scope.subordinates = 4;
  EXPECT_TRUE(coverage(scope, guide()).covered);
}

TEST(SupervisoryGuide, GivesNoGradeWhereTheGradesOfTheWorkAreNotTold) {
  SupervisoryScope scope = holding(6, 0);
  const Evaluation silent = evaluated(scope, guide());
  EXPECT_TRUE(silent.applies);
  EXPECT_EQ(silent.factors.size(), 1U);
  EXPECT_FALSE(silent.points);
  EXPECT_FALSE(silent.grade);
  EXPECT_NE(silent.why.find("grades of the work directed are not told"), std::string::npos);
  scope.groups = {{6, "GS", 11, false, false}};
  EXPECT_EQ(evaluated(scope, guide()).points, 450);
}

TEST(SupervisoryGuide, GivesFactorsButNoGradeWhereItsCoverageIsDoubtful) {
  SupervisoryScope scope = holding(0, 0);
  scope.sections_of_guide = 5;
  scope.groups = {{6, "GS", 11, false, false}};
  const Evaluation evaluation = evaluated(scope, guide());
  EXPECT_EQ(evaluation.factors.size(), 1U);
  EXPECT_FALSE(evaluation.grade);
}

// The guide with a Factor 2 and a Factor 5, and a branch of the chart: two GS-9 and four GS-12.
Standard guide_with_setting() {
  const auto level = [](std::string id, int points, std::vector<int> base = {}) {
    Level level;
    level.id = std::move(id);
    level.points = points;
    level.base_grades = std::move(base);
    return level;
  };
  Standard standard = guide();
  Factor setting, difficulty;
  setting.id = "gssg-2";
  setting.number = "2";
  setting.levels = {level("2-1", 100), level("2-2", 250), level("2-3", 350)};
  difficulty.id = "gssg-5";
  difficulty.number = "5";
  difficulty.levels = {level("5-5", 650, {9, 10}), level("5-6", 800, {11}),
                       level("5-7", 930, {12})};
  standard.factors.push_back(setting);
  standard.factors.push_back(difficulty);
  return standard;
}

Standing branch_of_chart() {
  Standing standing;
  for (const int grade : {9, 9, 12, 12, 12, 12}) {
    ChartedSubordinate& one = standing.subordinates.emplace_back();
    one.identity.pay_plan = "GS";
    one.identity.grade = grade;
    one.evidence.quote = "a box";
  }
  standing.headcount = 6;
  standing.levels_below_ses = 1;
  standing.evidence.emplace_back().quote = "Chief";
  return standing;
}

TEST(SupervisoryGuide, TakesSettingAndBaseLevelFromTheChartAndSaysSo) {
  SupervisoryScope scope = holding(6, 0);
  heed_standing(scope, branch_of_chart());
  const Evaluation found = evaluated(scope, guide_with_setting());
  ASSERT_EQ(found.factors.size(), 3U);
  EXPECT_EQ(found.factors[1].level, "2-3");
  EXPECT_EQ(found.factors[2].level, "5-7");
  for (const std::size_t factor : {1, 2}) {
    EXPECT_NE(found.factors[factor].reason.find("the chart shows"), std::string::npos);
    EXPECT_FALSE(found.factors[factor].evidence.empty());
  }
}

TEST(SupervisoryGuide, KeepsThePapersBaseLevelAgainstTheChart) {
  SupervisoryScope scope = holding(6, 0);
  scope.subordinates = 9;
  scope.groups = {{9, "GS", 11, false, false}};
  heed_standing(scope, branch_of_chart());
  const Evaluation found = evaluated(scope, guide_with_setting());
  EXPECT_EQ(found.factors.at(2).level, "5-6");
  EXPECT_EQ(found.factors.at(2).reason.find("chart"), std::string::npos);
}

Clause said(std::string text, Actor actor = Actor::incumbent) {
  Clause clause;
  clause.text = std::move(text);
  clause.actor = actor;
  return clause;
}

TEST(Deputy, IsFullWhereItSharesInAllDirection) {
  const std::vector<Clause> clauses = {
      said("Serves as deputy and shares fully with the Director in every phase of the work.")};
  EXPECT_EQ(deputy_standing({}, clauses, "Deputy Director").kind, DeputyStanding::Kind::full);
}

TEST(Deputy, IsFullWhereItsInstructionsBindLikeTheChiefs) {
  const std::vector<Clause> clauses = {
      said("An instruction of the deputy binds the section chiefs."),
      said("Shares with the Chief the direction of the division.")};
  EXPECT_EQ(deputy_standing({}, clauses, "Deputy Division Chief").kind, DeputyStanding::Kind::full);
}

TEST(Deputy, IsFullInWhateverWordsTheTwoAreToldToBeOne) {
  for (const char* words :
       {"There is one leadership and two people share it in full.",
        "Chief and Deputy have the same authority over all plans, people and money.",
        "What the Deputy decides stands as decided by the Chief."})
    EXPECT_EQ(deputy_standing({}, std::vector<Clause>{said(words)}, "Deputy Branch Chief").kind,
              DeputyStanding::Kind::full)
        << words;
}

TEST(Deputy, IsOneInNameWhoseWorkingTitleAloneSaysSo) {
  const std::vector<Clause> clauses = {
      said("The incumbent carries the working title Deputy State Director."),
      said("The incumbent does not direct the Permits Section.")};
  const auto standing = deputy_standing({}, clauses, "Supervisory Biologist");
  EXPECT_EQ(standing.kind, DeputyStanding::Kind::in_name);
  EXPECT_TRUE(standing.contradicted);
}

TEST(Deputy, IsOneInNameWhereOthersReportPastIt) {
  const std::vector<Clause> clauses = {
      said("The other section chiefs report to the Director and are rated by the Director.",
           Actor::other),
      said("As Deputy Director the incumbent is an alter ego of the Director.")};
  const auto standing = deputy_standing({}, clauses, "Deputy Director");
  EXPECT_EQ(standing.kind, DeputyStanding::Kind::in_name);
  EXPECT_TRUE(standing.contradicted);
}

TEST(Deputy, IsOneInNameWhereTheChiefKeepsTheStaffOrTheAuthority) {
  for (const std::string words : {"The port captains are under the Superintendent only.",
                                  "Port captains answer straight to the Superintendent.",
                                  "Dealings with Congress are reserved to the Superintendent."}) {
    const std::vector<Clause> clauses = {said(words)};
    EXPECT_TRUE(deputy_standing({}, clauses, "Deputy Superintendent").contradicted) << words;
    EXPECT_FALSE(deputy_standing({}, clauses, "Deputy Director").contradicted) << words;
  }
  std::vector<Clause> denied = {said("Gives no orders to the port captains.")};
  EXPECT_FALSE(deputy_standing({}, denied, "Deputy Superintendent").contradicted);
  denied[0].assertion = Assertion::negated;
  EXPECT_TRUE(deputy_standing({}, denied, "Deputy Superintendent").contradicted);
}

TEST(Deputy, IsNoneWhereADeputyIsOnlyReportedTo) {
  const std::vector<Clause> clauses = {said("Reports to the Deputy Director.")};
  EXPECT_EQ(deputy_standing({}, clauses, "Branch Chief").kind, DeputyStanding::Kind::none);
}

TEST(Deputy, IsNoneByARankThatSoundsLikeIt) {
  for (const char* title :
       {"Deputy United States Marshal", "Deputy U.S. Marshal", "Deputy Assistant Secretary"})
    EXPECT_EQ(deputy_standing({}, {}, title).kind, DeputyStanding::Kind::none) << title;
  EXPECT_EQ(deputy_standing({}, {}, "Deputy Chief").kind, DeputyStanding::Kind::in_name);
}

TEST(Deputy, IsNoneWhereAnAssistantChiefIsNoMoreThanAnAssistant) {
  const std::vector<Clause> clauses = {said("Assists the Chief and fills in on leave and travel.")};
  EXPECT_EQ(deputy_standing({}, clauses, "Assistant Chief").kind, DeputyStanding::Kind::none);
}

TEST(Deputy, IsCalledSoUnderTheOfficialTitle) {
  RunningText text;
  text.text = "Supervisory Program Specialist\n(Deputy Chief, Grants Branch)\n";
  EXPECT_EQ(deputy_standing(text, {}, "Supervisory Program Specialist").kind,
            DeputyStanding::Kind::in_name);
}

}  // namespace
}  // namespace secondlook
