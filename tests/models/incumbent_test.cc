// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incumbent.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/models/tagged_sample.h"

namespace secondlook {
namespace {

const Grammar& shipped_grammar() {
  static const Lexicon lexicon = load_lexicon(places::source_data() + "/lexicons").value();
  return lexicon.grammar;
}

Incumbent incumbent_of(const std::vector<std::string>& sentences,
                       const std::vector<std::string>& titles) {
  return {tagged(sentences), titles, shipped_grammar()};
}

TEST(Incumbent, IsCalledByTheTitleAtTheTopOfThePaper) {
  const std::vector<std::string> museum = {"LIGHTHOUSE MUSEUM DIRECTOR",
                                           "Supervisory Museum Specialist, GS-1016-11",
                                           "The museum has one hall.", "Director plans the year."};
  EXPECT_TRUE(
      incumbent_of(museum, {"Supervisory Museum Specialist"}).begins("Director rates them"));
  const std::vector<std::string> branch = {"Branch Manager, Night Mail",
                                           "Supervisory Mail Clerk, GS-0305-7"};
  EXPECT_TRUE(incumbent_of(branch, {"Supervisory Mail Clerk"}).begins("the manager opens it"));
}

TEST(Incumbent, IsNotTheSuperiorWhomTheTopOfThePaperNames) {
  const std::vector<std::string> clerk = {"Program Analyst, GS-0343-11",
                                          "Supervisor: Chief, Rates Branch",
                                          "Office of the Director, Tolls"};
  const Incumbent analyst = incumbent_of(clerk, {"Program Analyst"});
  EXPECT_FALSE(analyst.begins("the chief signs it"));
  EXPECT_FALSE(analyst.begins("the director signs it"));
}

TEST(Incumbent, IsNotTheChiefWhoseDeputyThePaperDescribes) {
  const std::vector<std::string> deputy = {
      "Deputy Director, Office of Canal Loans", "ES-1165-00",
      "The Office of Canal Loans lends money to builders of locks abroad.",
      "The Director (SES) heads employees in four divisions."};
  const Incumbent described = incumbent_of(deputy, {"Deputy Director"});
  EXPECT_TRUE(described.begins("the Deputy Director works in the front office"));
  EXPECT_FALSE(described.begins("the Director decides"));
}

TEST(Incumbent, IsNotCalledByATitleInALongFirstSentence) {
  const std::string sentence =
      "The Deputy Commissioner is a leader of the Tolls Bureau, whose Commissioner, a career "
      "executive, directs 3,800 employees in eleven state bureaus and a headquarters, decides the "
      "most disputed questions of tolls in the whole Government, and defends a budget of $640 "
      "million before the committees every year.";
  EXPECT_FALSE(incumbent_of({"Deputy Commissioner", sentence}, {"Deputy Commissioner"})
                   .begins("the Commissioner selects them"));
}

TEST(Incumbent, IsNotTheHeadOfAnotherUnit) {
  const Incumbent chief =
      incumbent_of({"CHIEF, LOCKS BRANCH", "Supervisory Civil Engineer, GS-0810-14"},
                   {"Supervisory Civil Engineer"});
  EXPECT_TRUE(chief.begins("the Chief, Locks Branch, plans the year"));
  EXPECT_FALSE(chief.begins("the Chief, Engineering Division plans the year"));
  EXPECT_FALSE(chief.begins("the Chief Counsel plans the year"));
  EXPECT_FALSE(chief.begins("the Chief's superior plans the year"));
  EXPECT_TRUE(chief.begins("the Chief's time goes to it"));
  const Incumbent nurse = incumbent_of({"CHIEF NURSE, WARD 4", "Inpatient Nursing, Fort Ellery"},
                                       {"Supervisory Clinical Nurse (Chief)"});
  EXPECT_FALSE(nurse.begins("the Chief, Inpatient Nursing rates all"));
}

TEST(Incumbent, IsWhoeverIsToldFirstToReportToSomebody) {
  const Incumbent manager =
      incumbent_of({"The manager's superior is the Department Manager, GS-11.",
                    "The Operation Manager reports to the Center Director."},
                   {"Supervisory Tax Examining Clerk"});
  EXPECT_TRUE(manager.begins("the manager rates all"));
  EXPECT_FALSE(manager.begins("the operation manager rates all"));
  const Incumbent ranger = incumbent_of({"The Lead Guide answers to the Superintendent (GS-14).",
                                         "The Superintendent answers to the Regional Director."},
                                        {"Supervisory Park Guide"});
  EXPECT_FALSE(ranger.begins("the Superintendent handles the county"));
}

TEST(Incumbent, IsTheHeadWhoActsAgainAndAgainAndIsNobodysSuperior) {
  std::vector<std::string> sentences = {"The Branch Chief assigns the work.",
                                        "The Branch Chief rates the staff."};
  EXPECT_TRUE(
      incumbent_of(sentences, {"Supervisory Engineer"}).begins("the branch chief hires them"));
  sentences.emplace_back("The incumbent reports to the Chief, Design Branch.");
  EXPECT_FALSE(
      incumbent_of(sentences, {"Supervisory Engineer"}).begins("the branch chief hires them"));
}

TEST(Incumbent, IsCalledByInitialsThatThePaperGives) {
  const Incumbent officer = incumbent_of({"The District Conservationist (the DC) runs it."},
                                         {"Supervisory Soil Conservationist (District "
                                          "Conservationist)"});
  EXPECT_TRUE(officer.begins("the DC rates them"));
  EXPECT_FALSE(officer.begins("the AC rates them"));
}

TEST(Incumbent, IsWhomThePaperSpeaksToOrCallsThisSupervisor) {
  const Incumbent one = incumbent_of({"Reviews plans."}, {"Program Analyst"});
  EXPECT_TRUE(one.begins("You rate them"));
  EXPECT_TRUE(one.begins("I rate them"));
  EXPECT_TRUE(one.begins("this supervisor rates them"));
  EXPECT_FALSE(one.begins("this office rates them"));
  EXPECT_FALSE(one.begins("the incumbent's supervisor rates them"));
}

}  // namespace
}  // namespace secondlook
