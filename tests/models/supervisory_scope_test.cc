// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervisory_scope.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

#include "models/base_level.h"
#include "models/number_words.h"

namespace secondlook {
namespace {

Clause said(std::string text, Actor actor = Actor::incumbent) {
  static std::size_t at = 0;
  Clause clause;
  clause.begin = at++;
  clause.end = clause.begin + 1;
  clause.text = std::move(text);
  clause.section = "duties";
  clause.actor = actor;
  return clause;
}

SupervisoryScope scope_of(std::vector<Clause> clauses) {
  return read_supervision({}, clauses, {}, {});
}

TEST(NumberWords, AreReadInFiguresAndInWords) {
  EXPECT_EQ(number_of("1,200"), 1200);
  EXPECT_EQ(number_of("Twenty-four"), 24);
  EXPECT_EQ(number_of("seven"), 7);
  EXPECT_EQ(number_of("one hundred twenty"), 120);
  EXPECT_EQ(number_of("Two hundred and six"), 206);
  EXPECT_EQ(number_of("two dozen"), 24);
  EXPECT_EQ(number_of("a dozen"), 12);
  EXPECT_FALSE(number_of("several"));
}

TEST(SupervisoryScope, CountsSubordinatesByGrade) {
  const auto scope = scope_of({said("Directs a staff of 14 (3 GS-15, 9 GS-14, 2 GS-13).")});
  ASSERT_EQ(scope.groups.size(), 3U);
  EXPECT_EQ(scope.groups[1].count, 9);
  EXPECT_EQ(scope.groups[1].grade, 14);
  EXPECT_EQ(scope.subordinates, 14);
}

TEST(SupervisoryScope, ReadsNumberWordsAndTitlesBeforeAGrade) {
  const auto scope =
      scope_of({said("Staff: three Administrative Support Assistants GS-6, a Purchasing Agent GS-6 "
                     "and two Clerks, "
                     "GS-0303-4.")});
  ASSERT_EQ(scope.groups.size(), 3U);
  EXPECT_EQ(scope.groups[0].count, 3);
  EXPECT_EQ(scope.groups[1].count, 1);
  EXPECT_EQ(scope.groups[2].grade, 4);
  EXPECT_EQ(scope.subordinates, 6);
}

TEST(SupervisoryScope, TellsSupervisorsByWhatStandsBehindTheGrade) {
  const auto scope = scope_of({said(
      "Through two subordinate chiefs (GS-13), directs sixteen GS-12 analysts and three GS-12 "
      "team leaders.")});
  ASSERT_EQ(scope.groups.size(), 3U);
  EXPECT_TRUE(scope.groups[0].supervisors);
  EXPECT_FALSE(scope.groups[1].supervisors);
  EXPECT_EQ(scope.groups[1].count, 16);
  EXPECT_TRUE(scope.groups[2].supervisors);
}

TEST(SupervisoryScope, TakesDirectorsOfDivisionsForSupervisors) {
  const auto scope = scope_of({said("Four division directors at GS-14 report to the incumbent.")});
  ASSERT_EQ(scope.groups.size(), 1U);
  EXPECT_TRUE(scope.groups[0].supervisors);
}

TEST(SupervisoryScope, CountsTheWorkOfAGradeForEachSubordinateSupervisor) {
  const auto scope =
      scope_of({said("Staff: four branch chiefs GS-13, sixty specialists GS-12, forty analysts "
                     "GS-11 and ten clerks GS-5.")});
  EXPECT_DOUBLE_EQ(work_at_or_above(scope, {}, 12).share, 0.6);  // clerks support it
  EXPECT_DOUBLE_EQ(work_at_or_above(scope, {}, 12).per_supervisor, 15);
}

TEST(SupervisoryScope, ReadsNumbersBehindTheirGrades) {
  const auto scope = scope_of({said("The economists are GS-13 (30), GS-12 (12) and GS-9 (4).")});
  ASSERT_EQ(scope.groups.size(), 3u);
  EXPECT_EQ(scope.groups[0].count, 30);
  EXPECT_EQ(scope.groups[2].grade, 9);
}

TEST(SupervisoryScope, CountsTheHeadsOfUnitsNotTheirStaff) {
  const auto scope =
      scope_of({said("Directs 46 people in four branches, each headed by a GS-14 supervisor.")});
  ASSERT_EQ(scope.groups.size(), 1u);
  EXPECT_EQ(scope.groups[0].count, 4);
  EXPECT_TRUE(scope.groups[0].supervisors);
}

TEST(SupervisoryScope, DoesNotCountTheSamePeopleTwice) {
  const auto scope = scope_of({said("The unit has four Program Analysts, GS-343-9."),
                               said("Supervises four Program Analysts, GS-343-9.")});
  EXPECT_EQ(scope.subordinates, 4);
}

TEST(SupervisoryScope, TakesASuperiorForNoSubordinate) {
  const auto scope = scope_of({said("The incumbent reports to a Division Chief, GS-15.")});
  EXPECT_TRUE(scope.groups.empty());
  EXPECT_FALSE(scope.subordinates);
}

TEST(SupervisoryScope, KeepsContractorsApart) {
  const auto scope =
      scope_of({said("Supervises 38 highly skilled personnel of the prime contractor."),
                said("There are no Federal employees under this position.", Actor::other)});
  EXPECT_EQ(scope.contractors, 38);
  EXPECT_EQ(scope.subordinates, 0);
  EXPECT_TRUE(scope.contractors_only);
  EXPECT_FALSE(scope.supervises);
}

TEST(SupervisoryScope, KnowsAStaffThatACompanyHires) {
  const std::string hired = "The interpreters are hired, paid and let go by Lingua Meridian, Inc.";
  const auto none = said("It has no Government employee on its roll.", Actor::other);
  EXPECT_TRUE(scope_of({none, said(hired.c_str(), Actor::other)}).contractors_only);
  EXPECT_FALSE(scope_of({none}).contractors_only);
  EXPECT_FALSE(scope_of({said(hired.c_str(), Actor::other)}).contractors_only);
}

TEST(SupervisoryScope, LeavesOutAStaffThatMayCome) {
  EXPECT_FALSE(scope_of({said("The group may grow to supervise four economists.")}).subordinates);
  EXPECT_EQ(scope_of({said("Supervises four economists.")}).subordinates, 4);
}

TEST(SupervisoryScope, TakesThePercentOfASupervisoryDuty) {
  Duty supervision, analysis;
  supervision.text = "Supervision of the staff (30%)";
  supervision.percent = 30;
  analysis.text = "Analyzes the budgets that supervisors send in (70%)";
  analysis.percent = 70;
  const std::vector<Duty> duties = {supervision, analysis};
  EXPECT_EQ(read_supervision({}, {}, duties, {}).percent_of_time, 30);
}

TEST(SupervisoryScope, TakesThePercentThatASentenceTells) {
  EXPECT_EQ(scope_of({said("Supervises the clerks 25 percent of the time.")}).percent_of_time, 25);
  EXPECT_FALSE(scope_of({said("Travels 25 percent of the time.")}).percent_of_time);
}

TEST(SupervisoryScope, SeesSubordinateSupervisors) {
  EXPECT_TRUE(scope_of({said("Directs the work through three subordinate supervisors.")})
                  .through_supervisors);
  EXPECT_FALSE(scope_of({said("The incumbent is a first-level supervisor.")}).through_supervisors);
}

TEST(ReportingChain, CountsTheStepsToTheFirstExecutive) {
  EXPECT_EQ(scope_of({said("The incumbent reports to the Director, a member of the Senior "
                           "Executive Service.")})
                .reporting_levels_below_ses,
            1);
  EXPECT_EQ(
      scope_of({said("The branch chief reports to the Director of Infrastructure (GS-15), who "
                     "reports to the Chief Information Officer (SES).")})
          .reporting_levels_below_ses,
      2);
  EXPECT_EQ(scope_of({said("The incumbent reports to the Records Manager, GS-9, who reports to the "
                           "Chief of Support, GS-12, who reports to the Associate Director, SES.")})
                .reporting_levels_below_ses,
            3);
}

TEST(ReportingChain, DoesNotCountAFullDeputy) {
  EXPECT_EQ(scope_of({said("The branch chief reports to the Deputy Director (GS-14), who is a full "
                           "deputy to the Director (GS-15), who reports to the Campus Director, "
                           "SES.")})
                .reporting_levels_below_ses,
            2);
}

TEST(ReportingChain, GoesOnOverSentencesThatNameTheSuperiorInOtherWords) {
  EXPECT_EQ(scope_of({said("Above the incumbent is the Manager, GS-13."),
                      said("The Manager's boss is the Director, GS-15."),
                      said("The Director holds an SES position.")})
                .reporting_levels_below_ses,
            3);
}

TEST(ReportingChain, BeginsWithSupervisionThatIsReceived) {
  EXPECT_EQ(scope_of({said("Works under general supervision of the Assistant Director, GS-13, who "
                           "reports to the Director, SES.")})
                .reporting_levels_below_ses,
            2);
  EXPECT_EQ(scope_of({said("Supervisor: the position is under the Manager, GS-15, who reports to "
                           "the Administrator (SES).")})
                .reporting_levels_below_ses,
            2);
}

TEST(ReportingChain, CountsOfficersAndEndsAtAGeneral) {
  EXPECT_EQ(scope_of({said("The incumbent works under the Commander, a colonel, who is rated by a "
                           "brigadier general.")})
                .reporting_levels_below_ses,
            2);
  EXPECT_EQ(scope_of({said("The incumbent reports to the Public Works Officer (Captain).")})
                .reports_to_grade,
            15);
}

TEST(ReportingChain, ReadsHowFarTheSuperiorIsSaidToStandBelow) {
  EXPECT_EQ(scope_of({said("Accountable to a position two or more levels below the first (lowest) "
                           "SES position.")})
                .reporting_levels_below_ses,
            3);
}

TEST(ReportingChain, IsUnknownWhereNoExecutiveIsTold) {
  const auto scope = scope_of({said("The incumbent reports to the Branch Chief, GS-14.")});
  EXPECT_FALSE(scope.reporting_levels_below_ses);
  EXPECT_EQ(scope.reports_to_grade, 14);
  EXPECT_EQ(scope.reports_to, "Branch Chief");
}

SupervisoryScope staff(std::initializer_list<std::pair<int, int>> groups) {
  SupervisoryScope scope;
  for (const auto& [count, grade] : groups)
    scope.groups.push_back({count, "GS", grade, false, false});
  return scope;
}

TEST(BaseLevel, IsTheHighestGradeOfAQuarterOfTheStaff) {
  EXPECT_EQ(base_level(staff({{3, 12}, {9, 11}}), {}, 25)->grade, 12);
  EXPECT_EQ(base_level(staff({{2, 12}, {9, 11}}), {}, 25)->grade, 11);
}

TEST(BaseLevel, CountsHigherWorkTowardALowerGrade) {
  EXPECT_EQ(base_level(staff({{1, 13}, {2, 12}, {9, 11}}), {}, 25)->grade, 12);
}

TEST(BaseLevel, LeavesOutSupervisors) {
  SupervisoryScope scope = staff({{4, 11}});
  scope.groups.push_back({4, "GS", 14, false, true});
  EXPECT_EQ(base_level(scope, {}, 25)->grade, 11);
}

TEST(BaseLevel, GoesByHoursWhereTheyAreTold) {
  const std::vector<Clause> clauses = {
      said("About 45 percent of the work is at GS-12 or above and about 15 percent at GS-13.")};
  const auto base = base_level(staff({{9, 11}}), clauses, 25);
  EXPECT_EQ(base->grade, 12);
  EXPECT_EQ(base->found, BaseLevel::Found::by_workload);
}

TEST(BaseLevel, TakesAFigureOfTheGradeItStandsWith) {
  const std::vector<Clause> clauses = {
      said("One GS-9 does 15 percent of the hours, and GS-7 work is 52 percent of the hours.")};
  EXPECT_EQ(base_level(staff({{30, 5}}), clauses, 25)->grade, 7);
}

TEST(BaseLevel, GoesByTheSectionOfItsFactorWhereNoNumbersAreTold) {
  std::vector<Clause> clauses = {said("The work of specialists in other offices is GS-13."),
                                 said("The highest level of work directed is GS-11.")};
  clauses[1].section = "gssg-5";
  EXPECT_EQ(base_level({}, clauses, 25)->grade, 11);
}

TEST(BaseLevel, IsNotTheGradeOfThoseWhoSuperviseTheWork) {
  const std::vector<Clause> clauses = {
      said("Directs the division through four branch chiefs at GS-14, under whom project managers "
           "at GS-13 and GS-12 work.")};
  EXPECT_EQ(base_level({}, clauses, 25)->grade, 13);
  EXPECT_FALSE(base_level({}, std::vector<Clause>{said("The branch chiefs are GS-14.")}, 25));
}

TEST(BaseLevel, IsThatOfTheWorkloadsWhichSupervisorsDirect) {
  const std::vector<Clause> clauses = {
      said("Manages through supervisors who each direct workloads comparable to GS-9.")};
  EXPECT_EQ(base_level({}, clauses, 25)->grade, 9);
}

TEST(SupervisoryScope, TakesNoRangeAndNoVagueNumberForAGroup) {
  EXPECT_TRUE(
      scope_of({said("These have 250 to 400 employees and assistants at GS-15.")}).groups.empty());
  EXPECT_TRUE(scope_of({said("Analysts are at GS-13, with a few at GS-12.")}).groups.empty());
}

TEST(SupervisoryScope, CountsNobodyWhoIsAnException) {
  const auto scope = scope_of({said("but one at GS-15 or in the Senior Executive Service.")});
  EXPECT_TRUE(scope.groups.empty());
}

TEST(ReportingChain, NamesASuperiorInSmallLetters) {
  EXPECT_EQ(scope_of({said("The chief reports to the division director.")}).reports_to,
            "division director");
  EXPECT_EQ(scope_of({said("The incumbent reports to the and so on.")}).reports_to, "");
}

TEST(ReportingChain, TakesAReportForNoLine) {
  EXPECT_EQ(scope_of({said("Writes the report to OPM.")}).reports_to, "");
}

TEST(SupervisoryScope, LeavesASuperiorsOtherChiefsToTheSuperior) {
  const auto scope =
      scope_of({said("The Director works through three division chiefs at GS-15 and "
                     "directly supervises this position.")});
  EXPECT_TRUE(scope.groups.empty());
  EXPECT_FALSE(scope.through_supervisors);
}

TEST(SupervisoryScope, CountsABudgetOfMillionsAsSignificantResources) {
  EXPECT_TRUE(
      scope_of({said("Manages an annual budget of $5 million.")}).authorities.contains("3-3b4"));
  EXPECT_FALSE(
      scope_of({said("Manages an annual budget of $85,000.")}).authorities.contains("3-3b4"));
}

TEST(SupervisoryScope, KnowsAPaperThatHasNobodyToSupervise) {
  EXPECT_TRUE(scope_of({said("The position has no employees of its own.")}).without_employees);
  EXPECT_FALSE(scope_of({said("Supervises four clerks, GS-4.")}).without_employees);
}

TEST(SupervisoryScope, CountsTheFactorsOfTheGuideThatThePaperHas) {
  std::vector<Clause> clauses = {said("Serves a base."), said("Talks with clerks."),
                                 said("Plans.")};
  clauses[0].section = "gssg-1";
  clauses[1].section = "gssg-4A";
  EXPECT_EQ(scope_of(clauses).sections_of_guide, 2);
}

TEST(SupervisoryScope, ReadsAPlaceInTheChainAcrossARemarkInBrackets) {
  const auto scope =
      scope_of({said("The position is accountable to a position that is two or more levels below "
                     "the first (i.e., lowest in the chain) SES position.")});
  EXPECT_EQ(scope.reporting_levels_below_ses, 3);
}

TEST(SupervisoryScope, LeadersWithoutAuthorityAreNoSupervisors) {
  const std::string through = "Directs the work of the field through three party chiefs.";
  EXPECT_TRUE(scope_of({said(through)}).through_supervisors);
  EXPECT_FALSE(scope_of({said(through), said("The party chiefs do not rate, hire or discipline.",
                                             Actor::subordinate)})
                   .through_supervisors);
}

TEST(SupervisoryScope, DenyingOneGroupDeniesNoOther) {
  const auto scope = scope_of({said("Supervises six specialists, GS-13, and two assistants, GS-9."),
                               said("The position does not supervise the bureaus' officers.")});
  EXPECT_FALSE(scope.without_employees);
  EXPECT_EQ(scope.subordinates, 8);
}

TEST(SupervisoryScope, HasEmployeesThoughItLacksAuthorityOverOthers) {
  EXPECT_FALSE(
      scope_of({said("The incumbent has no authority over shop personnel.")}).without_employees);
  EXPECT_TRUE(scope_of({said("The incumbent has no supervisory authority over employees.")})
                  .without_employees);
  EXPECT_TRUE(scope_of({said("The incumbent has no permanent employees.")}).without_employees);
}

TEST(SupervisoryScope, ReadsGradesInThePluralAndWithoutAPayPlan) {
  const auto plural = scope_of({said("Employees: 1 GS-13, 7 GS-12s, 4 GS-9s.")});
  ASSERT_EQ(plural.groups.size(), 3U);
  EXPECT_EQ(plural.groups[1].count, 7);
  const auto named = scope_of({said("Six journeymen in grade 11 and two in grade 9 do the work.")});
  ASSERT_EQ(named.groups.size(), 2U);
  EXPECT_EQ(named.groups[0].grade, 11);
  EXPECT_EQ(named.groups[0].pay_plan, "GS");
}

TEST(SupervisoryScope, IsNotDirectedThroughASuperiorWhoIsToldThings) {
  EXPECT_FALSE(
      scope_of({said("Tells the Branch Chief what a foundation will cost.")}).through_supervisors);
  EXPECT_TRUE(
      scope_of({said("Tells the branch chiefs what a foundation will cost.")}).through_supervisors);
  EXPECT_FALSE(scope_of({said("Is one of five division chiefs under the Superintendent.")})
                   .through_supervisors);
}

TEST(SupervisoryScope, HasPeopleWhereThePaperDeniesAuthorityOrOneKindOfThem) {
  EXPECT_FALSE(scope_of({said("A controller relieves the desk with no personnel authority.")})
                   .without_employees);
  EXPECT_TRUE(scope_of({said("Does the work with no personnel.")}).without_employees);
}

TEST(SupervisoryScope, IsOfOneLevelWhereNobodyElseSupervises) {
  const Clause chiefs = said("Supervises the section chiefs.");
  EXPECT_TRUE(scope_of({chiefs}).through_supervisors);
  for (const char* denial :
       {"No one is a supervisor or holds a higher grade.", "None supervise.",
        "No intermediate supervisors exist.", "There is no second echelon of supervision."})
    EXPECT_FALSE(scope_of({chiefs, said(denial)}).through_supervisors) << denial;
}

TEST(SupervisoryScope, IsOfNobodyWhereNoneIsUnderThePosition) {
  EXPECT_TRUE(scope_of({said("There are no government cooks, clerks or soldiers under the "
                             "incumbent.")})
                  .without_employees);
}

}  // namespace
}  // namespace secondlook
