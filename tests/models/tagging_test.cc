// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tagging.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/models/tagged_sample.h"

namespace secondlook {
namespace {

// Whose act the last of the sentences tells.
Actor actor_of_last(const std::vector<std::string>& sentences, const std::string& title) {
  return tagged(sentences, "duties", {title}).back().actor;
}

const std::string kBoard = "The Board decides on the plan.";

TEST(Tagging, KnowsTheIncumbentByTheTitlesInitials) {
  EXPECT_EQ(
      actor_of_last({kBoard, "The CIO gives the heads their goals."}, "Chief Information Officer"),
      Actor::incumbent);
  EXPECT_EQ(
      actor_of_last({kBoard, "The DAS signs rules."}, "Deputy Assistant Secretary for Housing"),
      Actor::incumbent);
}

TEST(Tagging, KnowsTheIncumbentByTheWorkingTitleInBrackets) {
  EXPECT_EQ(actor_of_last({kBoard, "The District Ranger assigns patrols."},
                          "Supervisory Park Ranger (District Ranger)"),
            Actor::incumbent);
  EXPECT_EQ(actor_of_last({kBoard, "The Structural Engineer signs drawings."},
                          "Supervisory Civil Engineer (Structural)"),
            Actor::other);
}

TEST(Tagging, KnowsASupervisoryOfficerByTheBareTitle) {
  EXPECT_EQ(
      actor_of_last({kBoard, "The budget officer signs plans."}, "Supervisory Budget Officer"),
      Actor::incumbent);
}

TEST(Tagging, TakesAHeadWhomThePaperIntroducesForSomebodyElse) {
  EXPECT_EQ(actor_of_last({"The office has an Agency Director (GS-14).",
                           "The Agency Director reports to the Regional Director."},
                          "Passport Specialist"),
            Actor::other);
}

Assertion told_as(const std::string& sentence) {
  return tagged({sentence}, "duties", {"Accountant"}).front().assertion;
}

TEST(Tagging, TakesWhatOnlyTellsWhichThingIsMeantForNoDenial) {
  for (const char* sentence :
       {"Solves problems that theory has not solved.", "Names diseases that others have not named.",
        "Designs probes for rooms in which nobody can work."})
    EXPECT_EQ(told_as(sentence), Assertion::asserted) << sentence;
  EXPECT_EQ(told_as("Does not solve problems that theory has left open."), Assertion::negated);
}

TEST(Tagging, KnowsADenialByItsObject) {
  for (const char* sentence :
       {"The position heads nothing.", "The incumbent fires no guns.", "Gives no legal advice."})
    EXPECT_EQ(told_as(sentence), Assertion::negated) << sentence;
}

TEST(Tagging, KnowsAConditionByThePlaceOfItsVerb) {
  for (const char* sentence : {"Were the dam to leak, the incumbent would empty the lake.",
                               "Should the Congress enact fees, the incumbent collects them."})
    EXPECT_EQ(told_as(sentence), Assertion::conditional) << sentence;
}

TEST(Tagging, KnowsWhoActsWhoIsNamedAlone) {
  EXPECT_EQ(told_as("Contracting officers alone sign orders."), Assertion::delegated);
  EXPECT_EQ(told_as("Leaving details aside, signs orders."), Assertion::asserted);
}

TEST(Tagging, KnowsOthersAtWorkByTheNounsForThem) {
  for (const char* sentence :
       {"Claims examiners make all such determinations.", "Contract drillers put in the wells.",
        "Special agents open cases and make arrests.", "Policy staff issue new treatments.",
        "The county committee and the loan chief approve new loans."})
    EXPECT_EQ(tagged({sentence}, "duties", {"Accountant"}).back().assertion, Assertion::delegated)
        << sentence;
  EXPECT_EQ(tagged({"Reviews examiner decisions."}, "duties", {"Accountant"}).back().assertion,
            Assertion::asserted);
}

TEST(Tagging, TakesAnotherHeadForSomebodyElseWhereTheIncumbentActsByTitleOrName) {
  const std::vector<std::string> acts = {"The Laboratory Director settles the program.",
                                         "The Laboratory Director reviews new methods."};
  const auto after = [&](std::vector<std::string> sentences, const std::string& title) {
    sentences.insert(sentences.end(), acts.begin(), acts.end());
    return actor_of_last(sentences, title);
  };
  EXPECT_EQ(after({"The incumbent plans.", "The incumbent hires.", "The incumbent rates."},
                  "Supervisory Chemist"),
            Actor::other);
  EXPECT_EQ(after({"The section chief plans.", "The section chief hires."}, "Section Chief"),
            Actor::other);
  EXPECT_EQ(after({"Plans the work."}, "Supervisory Chemist"), Actor::incumbent);
}

TEST(Tagging, NeverTakesTheHeadForTheDeputy) {
  EXPECT_EQ(actor_of_last(
                {"The Deputy Commissioner is a key leader of the Land Records Bureau, whose "
                 "records secure title to one fifth of the country's land and whose Commissioner, "
                 "a career senior executive, directs 3,800 employees in eleven State bureaus and a "
                 "headquarters, decides the most controversial boundary and mineral title "
                 "questions in the Government, and defends a budget of $640 million.",
                 "The Commissioner allots funds to the States."},
                "Deputy Commissioner"),
            Actor::other);
}

TEST(Tagging, FindsTheIncumbentBehindAnOpening) {
  EXPECT_EQ(actor_of_last({kBoard, "From these figures the Chief Counsel judges the plan."},
                          "Chief Counsel"),
            Actor::incumbent);
}

TEST(Tagging, ReadsTheOwnTitleAsTheIncumbentWhereOthersAreActedOn) {
  const auto text = [](const std::string& sentence) {
    return with_incumbent(tagged({sentence}, "duties", {"Director of Locks"}).back()).text;
  };
  EXPECT_EQ(text("The ten chiefs are rated by the Director or the Deputy."),
            "The ten chiefs are rated by the incumbent or the Deputy.");
  EXPECT_EQ(text("Reports to the Director."), "Reports to the Director.");
  EXPECT_EQ(text("The ten chiefs report to the Director of Gates."),
            "The ten chiefs report to the Director of Gates.");
}

TEST(Tagging, BeginsAnewAtAHeading) {
  EXPECT_EQ(actor_of_last({kBoard, "Direction of the office", "roughly half of the time."},
                          "Chief Counsel"),
            Actor::incumbent);
}

TEST(Tagging, TellsSuperiorsInApposition) {
  EXPECT_EQ(actor_of_last({"The Director (SES) heads the Office."}, "Senior Adviser"),
            Actor::other);
  EXPECT_EQ(actor_of_last({"The Project Director, a Federal executive, controls the funds."},
                          "Senior Adviser"),
            Actor::other);
  EXPECT_EQ(actor_of_last({"Program heads set and revise their own goals."}, "Senior Adviser"),
            Actor::other);
}

TEST(Tagging, KnowsTheIncumbentBehindAnOpeningWithoutAComma) {
  EXPECT_EQ(actor_of_last({kBoard, "In personnel matters the Chief selects examiners."}, "Chief"),
            Actor::incumbent);
  EXPECT_EQ(actor_of_last({kBoard, "In personnel matters the Board selects examiners."}, "Chief"),
            Actor::other);
}

}  // namespace
}  // namespace secondlook
