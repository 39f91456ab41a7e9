// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped signs of supervisory authority on sentences of our own, from prose to authorities.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "models/clauses.h"
#include "models/supervisory_scope.h"
#include "models/tagging.h"
#include "pipeline/standards/read_signs.h"
#include "pipeline/tag/read_lexicon.h"
#include "tests/places.h"

namespace secondlook {
namespace {

const SignTables& signs() {
  static const SignTables loaded = load_signs(places::source_data() + "/standards/signs").value();
  return loaded;
}

SupervisoryScope read(const std::string& prose) {
  static const Lexicon lexicon = load_lexicon(places::source_data() + "/lexicons").value();
  RunningText text;
  text.text = prose;
  const std::vector<Passage> passages = {{"duties", -1, 0, prose.size()}};
  std::vector<Clause> clauses = split_clauses(text, passages);
  tag(clauses, {"Supervisory Analyst"}, lexicon);
  return read_supervision(text, clauses, {}, signs());
}

bool has(const std::string& prose, const std::string& authority) {
  return read(prose).authorities.contains(authority);
}

TEST(Authorities, AreReadFromProse) {
  EXPECT_TRUE(has("Plans the work of the unit and sets short-term priorities.", "3-2c1"));
  EXPECT_TRUE(has("Assigns cases according to the difficulty of each.", "3-2c2"));
  EXPECT_TRUE(has("Evaluates the performance of subordinates.", "3-2c3"));
  EXPECT_TRUE(has("Counsels employees on administrative matters.", "3-2c4"));
  EXPECT_TRUE(has("Interviews candidates and recommends selections.", "3-2c5"));
  EXPECT_TRUE(has("Hears and resolves complaints from employees.", "3-2c6"));
  EXPECT_TRUE(has("Issues warnings and reprimands.", "3-2c7"));
  EXPECT_TRUE(has("Identifies training needs and arranges for courses.", "3-2c8"));
  EXPECT_TRUE(has("Finds ways to improve the quality of the work.", "3-2c9"));
  EXPECT_TRUE(has("Develops performance standards.", "3-2c10"));
}

TEST(Authorities, AreReadFromNounsAndInfinitives) {
  const std::string nouns =
      "Is responsible for assignment of work, evaluation of performance, resolution of complaints, "
      "identification of training needs and establishment of performance standards.";
  for (const char* id : {"3-2c2", "3-2c3", "3-2c6", "3-2c8", "3-2c10"})
    EXPECT_TRUE(has(nouns, id)) << id;
  const std::string infinitives =
      "The incumbent will establish performance standards, counsel employees, initiate "
      "disciplinary action, and approve selections.";
  for (const char* id : {"3-2c4", "3-2c7", "3-2c10", "3-3b7"})
    EXPECT_TRUE(has(infinitives, id)) << id;
}

TEST(Authorities, AreAllOfALevelWhereTheyAreNamedTogether) {
  const auto scope = read("Performs the full range of first-line supervisory duties.");
  for (int i = 1; i <= 10; ++i)
    EXPECT_TRUE(scope.authorities.contains("3-2c" + std::to_string(i))) << i;
  EXPECT_FALSE(has("Assists with the full range of supervisory duties.", "3-2c3"));
}

TEST(Authorities, BehindARecommendationInAListCount) {
  const auto scope = read("Recommends selection of section chiefs, approves suspensions.");
  EXPECT_TRUE(scope.authorities.contains("3-3b8"));
  EXPECT_TRUE(scope.authorities.contains("3-3b10"));
}

TEST(Authorities, TheLesserComeWithTheGreater) {
  EXPECT_TRUE(has("Approves suspensions of employees.", "3-2c7"));
}

TEST(Authorities, HandledByAnotherAreWithheld) {
  const auto scope = read("Leave, appraisals and hiring are handled by the Budget Officer.");
  EXPECT_TRUE(scope.withheld.contains("3-2c3"));
  EXPECT_TRUE(scope.withheld.contains("3-2c5"));
}

TEST(Authorities, OfSomebodyElseDoNotCount) {
  const auto scope = read("The Branch Chief rates the employees and approves their leave.");
  EXPECT_FALSE(scope.authorities.contains("3-2c3"));
  EXPECT_TRUE(scope.withheld.contains("3-2c3"));
}

TEST(Authorities, ThatAreDeniedDoNotCount) {
  EXPECT_FALSE(has("The incumbent does not evaluate the performance of employees.", "3-2c3"));
}

TEST(Authorities, OfAnotherInWhoseAbsenceOneActsDoNotCount) {
  EXPECT_FALSE(
      has("In the absence of the Chief, evaluates the performance of employees.", "3-2c3"));
}

TEST(Authorities, ToRecommendASelectionAreNotThoseToSelect) {
  const auto scope = read("Interviews applicants and recommends the selection to the Director.");
  EXPECT_TRUE(scope.authorities.contains("3-2c5"));
  EXPECT_FALSE(scope.authorities.contains("3-3b7"));
}

TEST(Authorities, OverWorkOfOnesOwnAreNone) {
  const auto scope = read("Analyzes budgets. Advises the public on grants. Files reports.");
  for (const auto& [id, evidence] : scope.authorities) EXPECT_FALSE(id.starts_with("3-2c")) << id;
}

TEST(ContractorsOnly, AreToldInManyWays) {
  for (
      const char* prose : {
          "Oversees a janitorial contract of 25 workers. No Government employees report to this "
          "position.",
          "The laundry is run under contract by a vendor, who has 40 attendants here. The "
          "incumbent "
          "has no staff.",
          "All guards at the gate, 36 of them, are on the payroll of a security company. The "
          "position has no civil service subordinates.",
          "A firm runs the garages for us and the incumbent runs the firm's contract. The firm has "
          "64 people here. You have no Federal employees under you, not even part of one. Who "
          "hires and fires drivers is the firm. So is who rates them, trains them, and gives them "
          "leave.",
          "The launching is done by two companies under performance contracts, with 310 workers, "
          "not one of whom is a federal employee.",
          "Monitors 18 technicians furnished by Apex Systems LLC as contracting officer's "
          "representative. Federal employees supervised: none.",
          "The help desk is staffed wholly by contract, with 22 agents. There is nobody on the "
          "Agency's own rolls under the incumbent.",
          "Supervises the work of 30 people of the concessioner, who hires, rates and disciplines "
          "them. No Government personnel are assigned.",
          "The 14 interpreters are independent contractors. There are no employees in the unit "
          "besides the incumbent.",
          "Staff supervised: 0 civilian, 0 military, 45 contractor.",
          "Serves as COR for 12 contractor programmers, whose own project manager assigns and "
          "evaluates them. There are no Federal subordinates.",
          "None of the 50 people who work at the plant is a civil servant. All are employed by the "
          "operating contractor.",
      })
    EXPECT_TRUE(read(prose).contractors_only) << prose;
}

TEST(ContractorsOnly, AreNotTakenFromNearMisses) {
  for (
      const char* prose : {
          "Supervises 9 engineers (GS-12) and oversees a contractor with 60 workers.",
          "No contractor employees report to the position. Supervises 12 inspectors, GS-11.",
          "Supervises 7 GS-11 contract specialists, who administer contracts with companies.",
          "Has no employees of other agencies under the position. Supervises 6 clerks, GS-5, and "
          "rates them. A contractor has 20 people in the mail room.",
          "The cleaning is done by two companies under contract, with 120 workers. The Chief "
          "supervises 8 quality evaluators, GS-9.",
          "In 2015 the 30 contractor workers were replaced by 22 Federal employees, whom the "
          "incumbent assigns, rates and trains.",
          "Supervises 15 mechanics. A company's 4 technicians maintain the elevators under "
          "contract.",
          "The training company has 64 soldiers. You have no civilian employees under you.",
          "Examines twelve companies, which have 3,000 workers. No employees report to the "
          "incumbent.",
          "Reviews the wages of 400 workers of firms that bid for highway contracts. The incumbent "
          "does not supervise.",
          "Advises chiefs whether work of 20 employees may be done under contract. No employees "
          "report to the position.",
          "Supervises 11 Federal employees. The laboratory next door has no Federal employees; its "
          "40 people are the contractor's.",
      })
    EXPECT_FALSE(read(prose).contractors_only) << prose;
}

}  // namespace
}  // namespace secondlook
