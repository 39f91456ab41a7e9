// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervisory_time.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace secondlook {
namespace {

Duty duty(std::string text, double percent) {
  Duty result;
  result.text = std::move(text);
  result.percent = percent;
  return result;
}

Clause said(std::string text) {
  Clause clause;
  clause.text = std::move(text);
  return clause;
}

TEST(SupervisoryTime, IsThatOfTheDutyThatTellsOfAuthorities) {
  const std::vector<Duty> duties = {duty("Looks after people", 40), duty("Makes maps", 60)};
  EXPECT_EQ(supervisory_time({}, {}, duties, {{0, {"3-2c2", "3-2c3", "3-2c7"}}}).percent, 40);
  EXPECT_FALSE(supervisory_time({}, {}, duties, {{0, {"3-2c2"}}}).percent);
}

TEST(SupervisoryTime, IsTheFirstFigureBehindTheWordsWhereParagraphsRunTogether) {
  const std::vector<Duty> duties = {duty("Supervises nine clerks. 60% Keeps records. 20%", 20)};
  EXPECT_EQ(supervisory_time({}, {}, duties, {}).percent, 60);
}

TEST(SupervisoryTime, IsTheFigureThatOpensItsItemOfAList) {
  const std::vector<Duty> duties = {
      duty("TIME. 70 percent management and supervision; 20 percent review; 10 percent field", 10)};
  EXPECT_EQ(supervisory_time({}, {}, duties, {}).percent, 70);
}

TEST(SupervisoryTime, TakesInPersonnelManagementOnlyWhereNothingElseIsHeadedAsSupervision) {
  const Duty personnel = duty("Personnel Management: advises managers on vacancies", 25);
  const Duty supervision = duty("Supervision: rates one clerk", 15), budget = duty("Budget", 60);
  const std::vector<Duty> with = {budget, personnel, supervision}, alone = {budget, personnel};
  EXPECT_EQ(supervisory_time({}, {}, with, {}).percent, 15);
  EXPECT_EQ(supervisory_time({}, {}, alone, {}).percent, 25);
}

TEST(SupervisoryTime, IsToldByAHeading) {
  RunningText text;
  text.text = "SUPERVISORY RESPONSIBILITIES (50%)\nPlans the work.\n";
  EXPECT_EQ(supervisory_time(text, {}, {}, {}).percent, 50);
}

TEST(SupervisoryTime, IsToldByANumberedHeading) {
  RunningText text;
  text.text = "1. SUPERVISORY DUTIES (40%): Plans the work.\n";
  EXPECT_EQ(supervisory_time(text, {}, {}, {}).percent, 40);
  text.text = "DUTY 1 (80%). Team supervisor. Plans the work.\n";
  EXPECT_EQ(supervisory_time(text, {}, {}, {}).percent, 80);
}

TEST(SupervisoryTime, IsToldInWords) {
  const std::vector<Clause> clauses = {
      said("About three quarters of the time goes to directing the clerks.")};
  EXPECT_EQ(supervisory_time({}, clauses, {}, {}).percent, 75);
}

TEST(SupervisoryTime, IsToldInAnyFraction) {
  const std::vector<Clause> clauses = {said("For three fifths of her time she runs the unit.")};
  EXPECT_EQ(supervisory_time({}, clauses, {}, {}).percent, 60);
}

TEST(SupervisoryTime, IsToldAsRunningTheUnit) {
  const auto told = [](const char* words) {
    return supervisory_time({}, std::vector<Clause>{said(words)}, {}, {}).percent;
  };
  EXPECT_EQ(told("About sixty percent of the job is running the section."), 60);
  EXPECT_EQ(told("Runs the section, three quarters of the time."), 75);
  EXPECT_EQ(told("Nine tenths of the year goes to managing the crew."), 90);
}

TEST(SupervisoryTime, IsNotThatOfALaterParagraphThatADutyHasRunInto) {
  const std::string of_supervision =
      "How the Captain runs the guards: rates them, hears complaints, warns, and trains them for "
      "the range and the gate. Also done (10 percent): keeps the keys of the lock cabinet, counts "
      "the firearms, and writes the log of both for the yearly inspection.";
  const std::map<int, std::set<std::string>> authorities = {{0, {"3-2c3", "3-2c6", "3-2c7"}}};
  EXPECT_FALSE(
      supervisory_time({}, {}, std::vector<Duty>{duty(of_supervision, 10)}, authorities).percent);
}

TEST(SupervisoryTime, StaysBelowAShareThatItIsLessThan) {
  const std::vector<Clause> clauses = {
      said("Supervision takes up less than a quarter of the time.")};
  EXPECT_EQ(supervisory_time({}, clauses, {}, {}).percent, 24);
}

TEST(SupervisoryTime, IsNoShareOfTheStaffsWork) {
  const std::vector<Clause> clauses = {
      said("Directs clerks, of whose work 15 percent is that of GS-7.")};
  EXPECT_FALSE(supervisory_time({}, clauses, {}, {}).percent);
}

TEST(SupervisoryTime, IsAPercentageInWords) {
  const std::vector<Clause> clauses = {said("Sixty percent of the time is spent on supervision.")};
  EXPECT_EQ(supervisory_time({}, clauses, {}, {}).percent, 60);
}

TEST(SupervisoryTime, IsThatOfWhatTheStatementsBeforeTell) {
  const auto told = [](std::vector<Clause> clauses) {
    return supervisory_time({}, clauses, {}, {}).percent;
  };
  EXPECT_EQ(told({said("Assigns their work and rates them."),
                  said("Up to fifteen percent of the working time is spent so.")}),
            15);
  EXPECT_EQ(told({said("Assigns the studies of three employees."),
                  said("About 10 percent of the time, two days a month, goes to this.")}),
            10);
  EXPECT_EQ(told({said("Approves leave."), said("This takes not over 15 per cent of the year.")}),
            15);
  EXPECT_FALSE(told({said("Interprets the data, and writes the paper."),
                     said("This takes about 75 percent of the time.")}));
}

TEST(SupervisoryTime, IsAFigureWhoseUnitStandsBeforeIt) {
  RunningText text;
  text.text = "Percent of time: Supervision of the unit 70, casework 30\n";
  EXPECT_EQ(supervisory_time(text, {}, {}, {}).percent, 70);
}

TEST(SupervisoryTime, LeavesOutADutyThatTheTextOfTheSupervisionRunsInto) {
  const std::vector<Duty> duties = {duty("Supervises nine clerks", 60), duty("Keeps records", 40)};
  EXPECT_EQ(supervisory_time({}, {}, duties, {{1, {"3-2c2", "3-2c3", "3-2c7"}}}).percent, 60);
}

TEST(SupervisoryTime, IsNoShareOfTheStaffsHours) {
  const std::vector<Clause> clauses = {
      said("Directs two interpreters; twelve percent of non-supervisory hours.")};
  EXPECT_FALSE(supervisory_time({}, clauses, {}, {}).percent);
}

TEST(SupervisoryTime, IsNotToldByASmallDutyThatIsNotHeadedAsSupervision) {
  const std::vector<Duty> duties = {duty("Looks after the people", 15)};
  EXPECT_FALSE(supervisory_time({}, {}, duties, {{0, {"3-2c3", "3-2c4", "3-2c6"}}}).percent);
}

TEST(SupervisoryTime, IsToldByItselfInTheSectionOnAuthority) {
  std::vector<Clause> clauses = {said("About three quarters of working time.")};
  EXPECT_FALSE(supervisory_time({}, clauses, {}, {}).percent);
  clauses[0].section = "gssg-3";
  EXPECT_EQ(supervisory_time({}, clauses, {}, {}).percent, 75);
}

}  // namespace
}  // namespace secondlook
