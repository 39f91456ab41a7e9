// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/executive.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "models/recommendation.h"
#include "models/statement_words.h"
#include "tests/models/sample_words.h"
#include "tests/models/tagged_sample.h"

namespace secondlook {
namespace {

Evaluation evaluate(const std::vector<std::string>& sentences, const SupervisoryScope& scope = {},
                    const std::string& section = "duties") {
  const std::vector<Clause> clauses = tagged(sentences, section);
  return evaluate_executive(RunningText{}, clauses, scope, shipped_standards().executive,
                            shipped_signs(), PayPlanWords(), StatementWords({}, {}));
}

// As `evaluate`, beside words of which papers of each pay plan have some more often than others.
Evaluation evaluate_with_words(const std::vector<std::string>& sentences) {
  static const WordCounts counts = {{"fleet", {0, 18, 0, 0}}, {"ledger", {18, 0, 0, 0}}};
  static const Vocabulary vocabulary = vocabulary_of(counts);
  static const PayPlanWords known({"GS", "ES", "SL", "ST"}, {20, 20, 20, 20}, counts, vocabulary);
  const std::vector<Clause> clauses = tagged(sentences, "duties");
  const StatementWords words(clauses, vocabulary);
  return evaluate_executive(RunningText{}, clauses, {}, shipped_standards().executive,
                            shipped_signs(), known, words);
}

bool met(const Evaluation& evaluation, std::string_view criterion) {
  const FactorEvaluation* found = find_criterion(evaluation, criterion);
  return found != nullptr && found->level == "met";
}

const std::vector<std::string> kDirector = {
    "Heads the Office of Lock Safety, which has ten districts.",
    "The incumbent directs the Office through eleven district chiefs, all of them GS-15.",
    "Rates the chiefs and approves the removals and selections that they propose.",
    "Moves positions and funds from one district to another.",
    "The incumbent reports to the Commissioner, who is appointed by the President.",
    "Decisions on people, money and cases are treated as final."};

std::vector<std::string> with(std::vector<std::string> sentences,
                              const std::vector<std::string>& more) {
  sentences.insert(sentences.end(), more.begin(), more.end());
  return sentences;
}

TEST(Executive, IsWhoDirectsAnOfficeThroughGs15ChiefsUnderAnAppointee) {
  const Evaluation found = evaluate(kDirector);
  EXPECT_TRUE(met(found, "A"));
  EXPECT_TRUE(met(found, "D"));
  EXPECT_TRUE(met(found, "LEVEL"));
  EXPECT_EQ(found.pay_plan, "ES");
  EXPECT_FALSE(found.grade);
}

// Something speaks for an executive, and not enough.
const std::vector<std::string> kPerhaps = {kDirector[0], kDirector[2], kDirector[4]};

TEST(Executive, WordsOfThePaperDecideWhatSignsLeaveOpen) {
  EXPECT_EQ(evaluate_with_words(with(kPerhaps, {"The ledger is kept in pencil."})).pay_plan, "GS");
  const Evaluation found = evaluate_with_words(with(kPerhaps, {"The fleet sails in spring."}));
  EXPECT_EQ(found.pay_plan, "ES");
  EXPECT_NE(find_criterion(found, "LEVEL")->reason.find("\"fleet\" speak for ES rather than GS-15"),
            std::string::npos);
}

TEST(Executive, WordsAloneDoNotMakeAnExecutive) {
  const Evaluation found = evaluate_with_words({"The fleet sails in spring.", "Files its papers."});
  EXPECT_FALSE(found.applies);
  EXPECT_EQ(found.pay_plan, "GS");
}

TEST(Executive, IsNotWhoAssistsTheDirectorInDirectingTheOffice) {
  const Evaluation found =
      evaluate({"Assists the Director in planning and directing the Office of Lock Safety.",
                "The district chiefs report to the Director, who rates them.",
                "Does not assign work to the districts.",
                "The Director reports to the Commissioner, who is appointed by the President."});
  EXPECT_FALSE(met(found, "A"));
  EXPECT_FALSE(met(found, "D"));
  EXPECT_EQ(found.pay_plan, "GS");
}

TEST(Executive, LeavesASmallUnitUnderASecondTierExecutiveAtGs15) {
  const Evaluation found =
      evaluate({"Heads the Division of Lock Standards, which has 14 employees.",
                "Supervises the engineers, assigns work and rates all of them.",
                "There are no subordinate supervisors.",
                "The incumbent reports to the Associate Administrator for Standards (SES)."});
  EXPECT_TRUE(met(found, "A"));
  EXPECT_TRUE(met(found, "D"));
  EXPECT_FALSE(met(found, "LEVEL"));
  EXPECT_EQ(found.pay_plan, "GS");
}

TEST(Executive, HoldsWhoAnswersForAProgramAndItsMoneyAccountable) {
  EXPECT_TRUE(
      met(evaluate({"The incumbent answers to the Commissioner for the solvency of the toll fund.",
                    "Commits the program's money up to the ceiling.",
                    "Defends the appropriation before the committees of Congress."}),
          "B"));
}

TEST(Executive, HoldsWhoReportsOnAProgramOfOthersNotAccountable) {
  EXPECT_FALSE(met(evaluate({"Monitors the toll program and reports on its results.",
                             "Advises the Director on the budget of the program.",
                             "The Director answers for cost and schedule."}),
                   "B"));
}

TEST(Executive, FindsTheMonitorWhoChangesGoals) {
  EXPECT_TRUE(met(
      evaluate({"Each quarter reviews results against the strategic goals.",
                "Last year the incumbent lowered the goal for dredging and moved funds to gates."}),
      "C"));
}

TEST(Executive, HoldsTheExecutiveOfAnOrganizationToItsGoalsUnlessTheyAreOthers) {
  const std::vector<std::string> sign = {"Keeps watch on results against the goals."};
  EXPECT_TRUE(met(evaluate(with(kDirector, sign)), "C"));
  EXPECT_FALSE(met(evaluate(sign), "C"));
  EXPECT_FALSE(
      met(evaluate(with(kDirector, with(sign, {"The incumbent does not change goals or plans."}))),
          "C"));
}

TEST(Executive, ReadsRulesThatOthersMustFollow) {
  EXPECT_TRUE(met(evaluate({"Writes the rules which all carriers must follow.",
                            "Revokes licenses and imposes penalties on carriers.",
                            "No appeal lies within the Department."}),
                  "E"));
}

TEST(Executive, TakesTheMonitorWhoRecommendsChangesForNone) {
  const Evaluation found =
      evaluate({"Each quarter reviews results against the strategic goals.",
                "Recommends that goals be changed.",
                "The incumbent does not change goals or the distribution of resources."});
  ASSERT_NE(find_criterion(found, "C"), nullptr);
  EXPECT_EQ(find_criterion(found, "C")->level, "not-met");
}

TEST(Executive, FindsWhoDeterminesPolicyByDelegation) {
  EXPECT_TRUE(
      met(evaluate({"Exercises the Secretary's authority to issue and withdraw rules on locks.",
                    "The rules take effect on the incumbent's signature and bind all carriers.",
                    "The Assistant Secretary does not clear the rules."}),
          "E"));
}

TEST(Executive, TakesWhoDraftsPolicyForAnothersSignatureForNone) {
  EXPECT_FALSE(
      met(evaluate({"Drafts policy on locks and advises the Secretary on options.",
                    "The Secretary signs the rules.", "The incumbent does not issue rules."}),
          "E"));
}

TEST(Executive, DoesNotCountPersonalAssistants) {
  const Evaluation found =
      evaluate({"Supervises the front office: a secretary and a scheduler.", "Rates them all."});
  EXPECT_FALSE(met(found, "D"));
}

TEST(Executive, DoesNotCountContractors) {
  const Evaluation found =
      evaluate({"Gives technical direction to 240 employees of the contractor.",
                "Oversees the contractor's engineers and leads a workforce of 240.",
                "No Federal employee reports to the incumbent."});
  EXPECT_FALSE(met(found, "D"));
  EXPECT_FALSE(met(found, "A"));
  EXPECT_TRUE(met(found, "CONTRACTORS"));
}

TEST(Executive, TakesSupervisionUnderAQuarterOfTheTimeForIncidental) {
  const std::vector<std::string> group = {"Supervises two scientists and three technicians.",
                                          "Rates them and approves leave.",
                                          "The five report to the incumbent."};
  SupervisoryScope scope;
  scope.percent_of_time = 15;
  EXPECT_FALSE(met(evaluate(group, scope), "D"));
  scope.percent_of_time = 40;
  EXPECT_TRUE(met(evaluate(group, scope), "D"));
}

TEST(Executive, GivesResearchOfTheFirstRankToSt) {
  const Evaluation found =
      evaluate({"Formulates and tests hypotheses by experiments of his or her own design.",
                "Conceived a method that thirty countries use, and publishes in refereed journals.",
                "Four papers have been cited more than 1,500 times.",
                "Was elected to the national academy and received an international prize.",
                "Visiting scientists come every year."});
  EXPECT_TRUE(met(found, "RESEARCH"));
  EXPECT_EQ(found.pay_plan, "ST");
}

TEST(Executive, DoesNotTakeTheAdministrationOfGrantsForResearch) {
  const Evaluation found =
      evaluate({"Manages a portfolio of 160 grants and convenes panels.",
                "Recommends awards to the Division Director.", "The grantees do the research.",
                "Published 70 papers as a former professor."});
  EXPECT_FALSE(met(found, "RESEARCH"));
  EXPECT_EQ(found.pay_plan, "GS");
}

TEST(Executive, DoesNotTakeStandingHopedForForStanding) {
  const Evaluation found = evaluate(
      {"Formulates and tests hypotheses by experiments and publishes in refereed journals.",
       "Is expected to gain international recognition and has been nominated for an award.",
       "The work has brought important improvements in methods."});
  EXPECT_TRUE(met(found, "RESEARCH"));
  EXPECT_EQ(found.pay_plan, "GS");
}

TEST(Executive, GivesTheRecourseOfGs15ExpertsToSl) {
  const Evaluation found =
      evaluate({"GS-15 attorneys bring the incumbent the questions that they cannot answer.",
                "The questions are without precedent.", "The courts have adopted the reasoning."});
  EXPECT_FALSE(meets_criterion(found));
  EXPECT_EQ(found.pay_plan, "SL");
}

TEST(Executive, LeavesARecognizedSpecialistAtGs15OrBelow) {
  EXPECT_EQ(
      evaluate({"The incumbent is a recognized specialist in tolls.",
                "Advises managers on points that are for the most part covered by regulation."})
          .pay_plan,
      "GS");
}

TEST(Executive, GivesExecutivesOfAGovernmentCorporationToSl) {
  EXPECT_EQ(
      evaluate(with(kDirector, {"The agency is a wholly owned Government corporation."})).pay_plan,
      "SL");
}

TEST(Executive, DoesNotListenToArgumentsForAClass) {
  const Evaluation found = evaluate(
      {"The position meets the SES criteria, as it heads the Office of Locks through GS-15 chiefs.",
       "\"Supervises employees\": the definition of an SES position is met."});
  EXPECT_FALSE(meets_criterion(found));
}

TEST(Executive, DoesNotCountWhatAPredecessorDid) {
  EXPECT_FALSE(meets_criterion(
      evaluate({"The predecessor headed the Office of Locks through eleven GS-15 chiefs.",
                "The predecessor rated the chiefs and approved removals."})));
}

TEST(Executive, DoesNotApplyToRoutineWork) {
  const Evaluation found = evaluate({"Files letters and answers the telephone.", "Types reports."});
  EXPECT_FALSE(found.applies);
  EXPECT_EQ(found.pay_plan, "GS");
  EXPECT_FALSE(found.grade);
}

TEST(Executive, KnowsAnExecutiveByTheSizeOfTheOrganization) {
  SupervisoryScope scope;
  scope.subordinates = 2900;
  scope.budget_dollars = 480e6;
  const std::vector<std::string> hospital = {
      "Has full line authority for a hospital and six clinics with 2,900 employees.",
      "Appoints, rates and rewards the chiefs of services, and settles grievances.",
      "The Network Director (SES) gives broad guidance.",
  };
  EXPECT_EQ(evaluate(hospital, scope).pay_plan, "ES");
  EXPECT_LT(find_criterion(evaluate(hospital, scope), "LEVEL")->confidence, 0.7);
  const std::vector<std::string> answering =
      with(hospital, {"The incumbent answers for the results of the hospital.",
                      "Decides which programs start or stop, and is accountable for the program.",
                      "Changes the goals of services when results fall short."});
  EXPECT_GT(find_criterion(evaluate(answering, scope), "LEVEL")->confidence, 0.7);
}

TEST(Executive, LeavesWhoDirectsThroughGs14ChiefsAtGs15) {
  SupervisoryScope scope;
  scope.subordinates = 124;
  scope.through_supervisors = true;
  scope.groups = {{.count = 4, .pay_plan = "GS", .grade = 14, .supervisors = true}};
  const Evaluation found =
      evaluate({"Directs the Division through four branch chiefs, and rates them.",
                "The Division has 124 employees.", "Reports to the District Commander."},
               scope);
  EXPECT_TRUE(met(found, "A"));
  EXPECT_TRUE(met(found, "D"));
  EXPECT_EQ(found.pay_plan, "GS");
}

TEST(Executive, DoesNotTakeALargeAgencyForASmallUnit) {
  SupervisoryScope scope;
  scope.subordinates = 7;
  const std::vector<std::string> group = {"Leads a group of seven attorneys and rates them.",
                                          "The Agency has 6,100 employees in ten regions.",
                                          "Reports to the Deputy General Counsel (SES)."};
  EXPECT_EQ(evaluate(group, scope).pay_plan, "GS");
}

TEST(Executive, ReadsANameThatIsWhollyWithinOneUnit) {
  // The group that is lent does not void the office that is headed in the same sentence.
  EXPECT_TRUE(met(evaluate({"Leads a working group of other agencies and directs the Office of "
                            "Locks, rates its chiefs and approves their awards."}),
                  "A"));
}

TEST(Executive, HoldsNobodyAccountableForWhatOthersAnswerFor) {
  EXPECT_FALSE(met(evaluate({"The tolls are collected by the bureaus, whose heads are answerable "
                             "for results, cost and schedule.",
                             "Each bureau remains accountable for its own projects."}),
                   "B"));
}

TEST(Executive, DoesNotCountWhatASuperiorDoesInARelativeClause) {
  const std::string acts = "holds the budget, accepts the product and answers for its cost.";
  const auto reason = [](const Evaluation& found) { return find_criterion(found, "B")->reason; };
  EXPECT_TRUE(
      reason(evaluate(with(kDirector, {"Reports status to the Program Manager, who " + acts})))
          .starts_with("goes with the direction"));
  EXPECT_FALSE(reason(evaluate(with(kDirector, {"The incumbent " + acts})))
                   .starts_with("goes with the direction"));
}

TEST(Executive, FindsNoMonitorOfGoalsWhoRunsNothing) {
  EXPECT_FALSE(met(
      evaluate({"Reviews results against goals.", "Revises targets when they are missed."}), "C"));
}

TEST(Executive, DoesNotTakeAHeadingOfAFewWordsForAnAct) {
  EXPECT_FALSE(
      met(evaluate({"Supervision of employees.", "Direction of the Office.", "None."}), "D"));
}

TEST(Executive, DoesNotTakeAHeadingForAnAct) {
  EXPECT_FALSE(met(
      evaluate({"DELEGATED AUTHORITY OF THE SECRETARY TO ISSUE POLICY", "Signs letters."}), "E"));
}

TEST(Executive, ReadsNoActsOfExecutivesInFactorNarratives) {
  const std::vector<std::string> policy = {
      "Exercises the Secretary's authority to issue and withdraw rules on locks.",
      "The rules take effect on the incumbent's signature and bind all carriers.",
      "Publishes papers in refereed journals."};
  EXPECT_TRUE(met(evaluate(policy), "E"));
  EXPECT_FALSE(met(evaluate(policy, {}, "fes-3"), "E"));
}

TEST(Executive, HoldsNobodyAccountableForReportingToAChief) {
  const Evaluation found =
      evaluate({"The incumbent is accountable to the Assistant Commissioner.",
                "Answers to the Assistant Commissioner and is rated by the Assistant Commissioner.",
                "Runs a program of tolls."});
  EXPECT_FALSE(met(found, "B"));
}

TEST(Executive, DoesNotCountWhatASuperiorsOrganizationHas) {
  SupervisoryScope scope;
  scope.supervises = true;
  const auto staff = [&](const std::string& sentence) {
    const FactorEvaluation* level =
        find_criterion(evaluate(with(kDirector, {sentence}), scope), "LEVEL");
    return level->reason.find("thousand people") != std::string::npos;
  };
  EXPECT_FALSE(staff("The Administrator directs 3,800 employees."));
  EXPECT_FALSE(staff("The incumbent advises the Administrator, who directs 3,800 employees."));
}

TEST(Executive, TakesAFewHelpersOfAnExpertForNoUnit) {
  SupervisoryScope scope;
  scope.supervises = true;
  scope.subordinates = 3;
  const std::vector<std::string> expert = {
      "GS-15 attorneys bring the incumbent the questions that they cannot answer.",
      "The questions are without precedent.", "The courts have adopted the reasoning.",
      "Assigns the studies of three engineers, rates them and approves leave."};
  EXPECT_EQ(evaluate(expert, scope).pay_plan, "SL");
  EXPECT_FALSE(met(evaluate(expert, scope), "D"));
  scope.subordinates = 30;
  EXPECT_TRUE(met(evaluate(expert, scope), "D"));
}

TEST(Executive, IsNotSureOfWhatAShortPaperLeavesOut) {
  std::vector<std::string> plain(3, "The incumbent files the letters of the Office.");
  const auto sure = [&] { return find_criterion(evaluate(plain), "LEVEL")->confidence; };
  EXPECT_LT(sure(), 0.6);
  plain.resize(30, plain.front());
  EXPECT_GT(sure(), 0.8);
}

TEST(Executive, CountsWordsThatShowOneFactOnce) {
  const Evaluation once = evaluate({"Is consulted by other agencies and by foreign governments."});
  EXPECT_FALSE(met(once, "LEVEL"));
  EXPECT_EQ(once.pay_plan, "GS");
}

TEST(Executive, DoesNotTakePraiseForStanding) {
  const Evaluation found = evaluate(
      {"Formulates and tests hypotheses by experiments and publishes in refereed journals.",
       "Is among the foremost and preeminent scientists of our time.",
       "Is sought after as a speaker, and gives keynote lectures.", "Visiting scientists come."});
  EXPECT_TRUE(met(found, "RESEARCH"));
  EXPECT_EQ(found.pay_plan, "GS");
}

TEST(Executive, DoesNotTakeRenownForRecourse) {
  const std::vector<std::string> renown = {
      "The incumbent is nationally recognized and a leading authority on tolls.",
      "The questions are without precedent."};
  EXPECT_EQ(evaluate(renown).pay_plan, "GS");
  EXPECT_EQ(
      evaluate(with(renown, {"Settles what GS-15 attorneys of several offices dispute."})).pay_plan,
      "SL");
}

TEST(Executive, TakesAFewContractorsForHelp) {
  const std::vector<std::string> help = {"Oversees the technical content of a task order.",
                                         "No Federal employees are assigned to the incumbent."};
  SupervisoryScope scope;
  scope.contractors = 12;
  EXPECT_FALSE(met(evaluate(help, scope), "CONTRACTORS"));
  scope.contractors = 120;
  EXPECT_TRUE(met(evaluate(help, scope), "CONTRACTORS"));
}

TEST(Recommendation, LeavesWhatShowsNothingToTheGeneralSchedule) {
  const std::vector<Evaluation> evaluations = {evaluate({"Files letters.", "Types reports."})};
  const Recommendation found = recommend(evaluations);
  EXPECT_EQ(found.pay_plan, "GS");
  EXPECT_FALSE(found.grade);
}

TEST(Recommendation, NamesThePayPlanAboveGs15) {
  const std::vector<Evaluation> evaluations = {evaluate(kDirector)};
  const Recommendation found = recommend(evaluations);
  EXPECT_EQ(found.pay_plan, "ES");
  EXPECT_FALSE(found.grade);
  EXPECT_GT(found.confidence, 0.5);
  EXPECT_NE(found.summary.find("Senior Executive Service"), std::string::npos);
}

}  // namespace
}  // namespace secondlook
