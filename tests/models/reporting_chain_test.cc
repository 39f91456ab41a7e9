// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting_chain.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace secondlook {
namespace {

ReportingChain chain_of(const std::vector<std::string>& sentences, Actor actor = Actor::incumbent) {
  std::vector<Clause> clauses;
  for (const std::string& sentence : sentences) {
    Clause clause;
    clause.text = sentence;
    clause.section = "duties";
    clause.actor = clauses.empty() ? Actor::incumbent : actor;
    clauses.push_back(std::move(clause));
  }
  return reporting_chain(clauses);
}

TEST(ReportingChain, IsReadFromRanksThatRise) {
  EXPECT_EQ(chain_of({"Chain. Special Agent in Charge, GS-14;", "Regional Chief, GS-15;",
                      "Assistant Director, SES."})
                .levels_below_executive,
            3);
}

TEST(ReportingChain, CountsTheSuperiorBeforeTheLinkOnce) {
  EXPECT_EQ(chain_of({"The Director, Division of Grants (GS-15), to whom the position reports, "
                      "reports to the Assistant Administrator (SES)."})
                .levels_below_executive,
            2);
}

TEST(ReportingChain, TakesAStepFurtherOnlyWhereTheSuperiorsPlaceIsTold) {
  EXPECT_EQ(chain_of({"The position is located two levels below the Assistant Administrator, a "
                      "member of the SES."})
                .levels_below_executive,
            2);
  EXPECT_EQ(chain_of({"Reports to a position two levels below the first SES position."})
                .levels_below_executive,
            3);
}

TEST(ReportingChain, IsReadUnderAHeadingOfItsOwn) {
  EXPECT_EQ(chain_of({"To whom the Director is accountable",
                      "The Associate Administrator, a career executive (SES), and nobody else."})
                .levels_below_executive,
            1);
}

TEST(ReportingChain, IsToldFromWhoStandsOverThePosition) {
  EXPECT_EQ(chain_of({"Over the Branch Manager: Officer in Charge (Lieutenant Commander);",
                      "over him the Commanding Officer (Captain);",
                      "over him the Commander (Rear Admiral)."},
                     Actor::other)
                .levels_below_executive,
            3);
}

TEST(ReportingChain, CountsTheHeadWhoseOwnSuperiorIsTold) {
  std::vector<Clause> clauses(1);
  clauses[0].text =
      "The Agency Director answers to the Regional Director, GS-15, who answers to "
      "the Deputy Administrator, an SES official.";
  clauses[0].actor = Actor::other;
  EXPECT_EQ(reporting_chain(clauses).levels_below_executive, 3);
  clauses[0].actor = Actor::incumbent;
  EXPECT_EQ(reporting_chain(clauses).levels_below_executive, 2);
}

TEST(ReportingChain, PassesOverADeputyWhoIsSaidNextToShareFully) {
  EXPECT_EQ(chain_of({"Works under the Deputy Superintendent, GS-13.",
                      "The Deputy acts in all things with the full power of the Superintendent, "
                      "GS-14.",
                      "The Superintendent is under the Regional Director, who is in the Senior "
                      "Executive Service."},
                     Actor::other)
                .levels_below_executive,
            2);
  EXPECT_EQ(chain_of({"Answers to the Deputy Chief.", "The Deputy is the Chief's second self.",
                      "The Chief is in the Senior Executive Service."},
                     Actor::other)
                .levels_below_executive,
            1);
}

TEST(ReportingChain, EndsAtOneWhoIsCalledAnExecutiveElsewhere) {
  EXPECT_EQ(chain_of({"The Regional Counsel, who belongs to the Senior Executive Service, advises "
                      "the posts.",
                      "Advises on contracts.", "Reports to the Regional Counsel."})
                .levels_below_executive,
            1);
}

TEST(ReportingChain, GoesOnFromTheSuperiorThatItNamed) {
  EXPECT_EQ(chain_of({"You work for the Management Counselor, who also rates you.",
                      "The Counselor works for the Deputy Chief of Mission, a member of the Senior "
                      "Foreign Service."})
                .levels_below_executive,
            2);
  EXPECT_EQ(chain_of({"Works for the Management Counselor, who also rates the position.",
                      "Plans the work of the section.",
                      "The Counselor works for the Deputy Chief of Mission, a member of the Senior "
                      "Foreign Service."})
                .levels_below_executive,
            2);
}

TEST(ReportingChain, HasNoStepForUnitsThatReportToThePosition) {
  EXPECT_EQ(
      chain_of({"The Division Head works for the Executive Director (SES).",
                "Four branches report to the Division Head, each led by a specialist, GS-14."})
          .levels_below_executive,
      1);
}

TEST(ReportingChain, HasAStepForAnAssistantChief) {
  EXPECT_EQ(
      chain_of({"Receives direction from, and is rated by, the Assistant Chief, Item Division.",
                "The Division Chief (GS-14) reports to the Director, a Senior Executive."})
          .levels_below_executive,
      3);
}

TEST(ReportingChain, CountsTwoLinksToOneSuperiorOnce) {
  EXPECT_EQ(
      chain_of({"Answers to, and is appraised by, the Regional Judge, whose position is ranked "
                "with the Senior Executive Service."})
          .levels_below_executive,
      1);
}

TEST(ReportingChain, IsThatOfTheHeadOfAStaff) {
  EXPECT_EQ(chain_of({"The Director of the Staff is responsible to the Center Director, a career "
                      "executive."})
                .levels_below_executive,
            1);
}

TEST(ReportingChain, IsNotReadFromRanksOfStaff) {
  EXPECT_FALSE(chain_of({"Under the chief are nine inspectors GS-11 and two clerks GS-5.",
                         "The Director of the bureau belongs to the SES."})
                   .levels_below_executive);
}

TEST(ReportingChain, CountsTheSuperiorThatTheSentenceBeforeNames) {
  EXPECT_EQ(chain_of({"Boss: Director, Plans and Training, GS-14.",
                      "Director works for the Garrison Commander (COL), who works for the "
                      "Commanding General (MG)."})
                .levels_below_executive,
            3);
  EXPECT_EQ(chain_of({"The Laboratory Director (GS-15) supervises the position;",
                      "his superior is the Deputy Commissioner (SES)."})
                .levels_below_executive,
            2);
}

TEST(ReportingChain, ReadsASuperiorWhoseRankStandsFirst) {
  EXPECT_EQ(chain_of({"The Director of the Office of Rates (Senior Executive Service) is the "
                      "immediate superior of the Chief."})
                .levels_below_executive,
            1);
}

TEST(ReportingChain, KnowsASuperiorWhoWorksThroughGrade15) {
  EXPECT_TRUE(chain_of({"The Director, GS-15, works through three division chiefs at GS-15 and "
                        "directly supervises this position."})
                  .superior_over_grade_15);
  EXPECT_FALSE(chain_of({"The incumbent works through three division chiefs at GS-14."})
                   .superior_over_grade_15);
}

TEST(ReportingChain, CountsTheLevelsThatAreSaidToBeBetween) {
  EXPECT_EQ(chain_of({"Three levels of supervision separate the position from the Deputy Director, "
                      "who is the first executive in the line."})
                .levels_below_executive,
            4);
}

TEST(ReportingChain, TakesAnOfficerNamedTwiceForOne) {
  EXPECT_EQ(chain_of({"Accountable to the Captain (O-6) who heads the department;",
                      "he in turn is accountable to the Rear Admiral."})
                .levels_below_executive,
            2);
}

TEST(ReportingChain, IsReadFromWhoAssignsTheWork) {
  EXPECT_EQ(chain_of({"The Deputy Administrator, SES, assigns work in terms of mission."})
                .levels_below_executive,
            1);
  EXPECT_FALSE(chain_of({"Assigns work to analysts of GS-12."}).grade);
}

TEST(ReportingChain, CountsNoStaffOfASuperiorAsAStep) {
  EXPECT_EQ(chain_of({"Rated by the Chief, Tolls Division (GS-15), who has four GS-14 branch "
                      "chiefs and reports to the bureau CIO, an SES member."})
                .levels_below_executive,
            2);
}

TEST(ReportingChain, EndsBelowAnExecutiveWhoIsElsewhere) {
  EXPECT_EQ(chain_of({"She works for the Works Officer, who works for the Executive Officer, and "
                      "above them is the Commanding Officer, a captain.",
                      "The admiral is in another State."})
                .levels_below_executive,
            4);
}

TEST(ReportingChain, GoesOnFromTheSuperiorWhomAPronounMeans) {
  std::vector<Clause> clauses(2);
  clauses[0].text = "The District Director, GS-13, has seven offices.";
  clauses[0].actor = Actor::other;
  clauses[1].text = "He works for the State Director, GS-15, who works for the Administrator, SES.";
  EXPECT_EQ(reporting_chain(clauses).levels_below_executive, 3);
}

TEST(ReportingChain, IsReadFromRanksUnderAHeading) {
  EXPECT_EQ(chain_of({"Chain.", "Special Agent in Charge, GS-14;", "Regional Chief, GS-15;",
                      "Assistant Director, SES."})
                .levels_below_executive,
            3);
}

TEST(ReportingChain, TakesTheLowestSuperiorWhereNoExecutiveIsTold) {
  EXPECT_EQ(chain_of({"The Administrative Officer, GS-11, supervises.",
                      "The Station Chief is GS-14 and reports to the Division Chief, GS-15."})
                .grade,
            11);
}

TEST(ReportingChain, IsThatOfTheIncumbentWhoseOwnTitleBeginsIt) {
  std::vector<Clause> clauses(2);
  clauses[0].text = "Reports to the Director of Stores, GS-13.";
  clauses[1].text = "The Director reports to the Commander (Colonel), who reports to the General.";
  clauses[1].actor = Actor::other;
  clauses[1].section = "introduction";
  EXPECT_TRUE(reporting_chain(clauses).told_of_superior);
  clauses[0].text = "Reports are due in May.";
  EXPECT_FALSE(reporting_chain(clauses).told_of_superior);
}

TEST(ReportingChain, BeginsAtThePositionWhoseOwnGradeStandsFirst) {
  for (const char* own :
       {"This GS-14 position", "The incumbent, a GS-14,", "The job, graded GS-14,",
        "The Supervisory Botanist, GS-0430-14,", "The Chief, Seed Branch (GS-14),"}) {
    const ReportingChain chain =
        chain_of({std::string(own) + " reports to the Director, Division of Seeds, GS-15, who "
                                     "reports to the Administrator (SES)."});
    EXPECT_EQ(chain.levels_below_executive, 2) << own;
    EXPECT_FALSE(chain.told_of_superior) << own;
  }
}

TEST(ReportingChain, KnowsWhetherEveryStepIsTold) {
  for (const char* told :
       {"Reports to the Director, GS-15, who reports to the Administrator (SES).",
        "Reports to the Manager, GS-15, who reports to the Director, GS-15, who reports to the "
        "Administrator, a member of the Senior Executive Service.",
        "Reports to the Administrator, SES.", "This position is two levels below the SES."})
    EXPECT_TRUE(chain_of({told}).told_step_by_step) << told;
  for (const char* told :
       {"Reports to the Deputy Director, GS-15, who reports to the Administrator (SES).",
        "Reports through the Deputy to the Director, GS-15, who reports to the Administrator, SES.",
        "Reports to the Director, GS-15, and to the Administrator (SES) in matters of appeals.",
        "Reports to a position two levels below the first SES position.",
        "Reports to the Administrator, SES, through the Director."})
    EXPECT_FALSE(chain_of({told}).told_step_by_step) << told;
  EXPECT_FALSE(chain_of({"Reports to the Director, GS-15.", "Briefs the Administrator, SES."})
                   .told_step_by_step);
}

TEST(ReportingChain, KnowsWhetherTheGradeIsTheSuperiors) {
  EXPECT_TRUE(
      chain_of({"Reports to the Director, Division of Seeds, GS-15."}).grade_told_with_superior);
  EXPECT_TRUE(chain_of({"Reports to the Director (a GS-15)."}).grade_told_with_superior);
  EXPECT_FALSE(chain_of({"Reports to the Director and supervises two GS-12 botanists."})
                   .grade_told_with_superior);
}

TEST(ReportingChain, TellsTheStepOfTheSuperiorBeforeTheLink) {
  const ReportingChain chain = chain_of(
      {"The Director, Division of Grants, GS-15, to whom the incumbent reports, answers to the "
       "Administrator (SES)."});
  EXPECT_EQ(chain.title, "Director, Division of Grants");
  EXPECT_EQ(chain.grade, 15);
  EXPECT_EQ(chain.levels_below_executive, 2);
  EXPECT_TRUE(chain.told_step_by_step);
  EXPECT_FALSE(
      chain_of({"The Director, to whom the incumbent reports, answers to the Administrator "
                "(SES)."})
          .told_step_by_step);
}

TEST(ReportingChain, NamesTheSuperiorInOtherWords) {
  constexpr char kWho[] = "Director of the Division of Tides";
  EXPECT_EQ(
      chain_of({"Immediate supervisor of the position: Director of the Division of Tides, GS-15."})
          .title,
      kWho);
  EXPECT_EQ(chain_of({"Serves under the administrative supervision of the Director of the Division "
                      "of Tides, who sets objectives."})
                .title,
            kWho);
  EXPECT_EQ(chain_of({"Is one of four branch chiefs who report to the Director of the Division of "
                      "Tides."})
                .title,
            std::string(kWho) + ".");
  EXPECT_EQ(chain_of({"The Branch is part of the organization of the Director of the Division of "
                      "Tides, to whom its chief reports."})
                .title,
            kWho);
  EXPECT_TRUE(chain_of({"Four branch chiefs who report to the Director met."}).title.empty());
}

TEST(ReportingChain, GoesOnOverWhoStandsAboveTheSuperior) {
  EXPECT_EQ(chain_of({"Over him.", "Superintendent, GS-14.",
                      "Over the Superintendent, the Regional Director, SES."})
                .levels_below_executive,
            2);
  EXPECT_EQ(chain_of({"The Head is answerable to the Director, a member of the SES."})
                .levels_below_executive,
            1);
}

TEST(ReportingChain, KnowsGeneralsByTheirShortRanks) {
  EXPECT_EQ(
      chain_of({"Reports to the Group Commander (Col), who works for the Wing Commander, Brig "
                "Gen."})
          .levels_below_executive,
      2);
}

TEST(ReportingChain, GoesOnBehindALinkOnALineOfItsOwn) {
  EXPECT_EQ(chain_of({"Immediate superior: Chief, Training Division, GS-13.",
                      "Next: Site Commander, colonel.",
                      "Next:", "Commanding General of the Readiness Command, brigadier general."})
                .levels_below_executive,
            3);
}

}  // namespace
}  // namespace secondlook
