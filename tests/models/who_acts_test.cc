// SPDX-License-Identifier: GPL-3.0-or-later
// Whose act a sentence tells, and how: each kind of sentence beside one that only looks like it.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "tests/models/tagged_sample.h"

namespace secondlook {
namespace {

struct Told {
  std::string title;     // of the position
  std::string sentence;  // of its paper
  std::string words;     // in the sentence: what is told
  Assertion assertion;
};

void expect_told(const std::vector<Told>& table) {
  for (const Told& told : table) {
    const Clause clause = tagged({told.sentence}, "duties", {told.title}).back();
    const std::size_t at = clause.text.find(told.words);
    ASSERT_NE(at, std::string::npos) << told.sentence;
    EXPECT_EQ(name(assertion_at(clause, at)), name(told.assertion))
        << told.sentence << " (" << told.words << ")";
  }
}

using enum Assertion;

TEST(WhoActs, IsTheOneWhoIsTrustedOrAskedToAct) {
  expect_told({
      {"Metrologist", "The metrologist is trusted by the plant to reject a gauge on sight.",
       "is trusted", asserted},
      {"Metrologist", "An outside laboratory is asked to recalibrate the masters.", "recalibrate",
       delegated},
      {"Metrologist", "The choice of a standard is left to the metrologist.", "The choice",
       asserted},
      {"Metrologist", "The choice of a standard is left to the plant.", "The choice", delegated},
      {"Technical Editor", "The Director relies on the technical editor to fix the print order.",
       "fix the print", asserted},
      {"Technical Editor", "The technical editor relies on the bindery to fix the print order.",
       "relies", asserted},
      {"Park Ranger", "The council has given the ranger the last say on closures.", "has given",
       asserted},
      {"Park Ranger", "The council has kept for itself the last say on closures.", "has kept",
       delegated},
      {"Correctional Officer", "You are called on by the Warden to calm the yard.", "called on",
       asserted},
      {"Correctional Officer", "Deputies of the county are called on to search the yard.",
       "called on", delegated},
  });
}

TEST(WhoActs, IsTheIncumbentWhereTheOwnNounIsTheAgentOrTheOwner) {
  expect_told({
      {"Wildlife Biologist", "Trap lines are placed by the Wildlife Biologist alone.", "are placed",
       asserted},
      {"Wildlife Biologist", "Trap lines are placed by the State Biologist.", "are placed",
       delegated},
      {"Grain Grader", "The last column of the sheet is the grader's.", "The last column",
       asserted},
      {"Grain Grader", "The last column of the sheet is the exchange's.", "The last column",
       delegated},
      {"Grain Grader", "Grader signs the certificate and dates it.", "signs", asserted},
      {"Grain Grader", "Millers sign the certificate and date it.", "sign", delegated},
  });
}

TEST(WhoActs, IsWhoeverStandsBehindByUnlessThatIsAMeansATimeAMeasureOrALaw) {
  expect_told({
      {"Beekeeper", "Hives are moved by Grounds Care.", "are moved", delegated},
      {"Beekeeper", "Hives are moved by truck.", "are moved", asserted},
      {"Mail Clerk", "Postage is bought by the Stamp Cage.", "is bought", delegated},
      {"Mail Clerk", "Postage is bought by regulation from one seller.", "is bought", asserted},
      {"Mail Clerk", "Seams are checked by looking at every joint.", "are checked", asserted},
      {"Psychologist", "Scores, tallied by the Testing Cell, come back on Friday.", "tallied",
       delegated},
      {"Heating Engineer", "The furnace is run by the Heat Group.", "is run", delegated},
      {"Accountant", "The books are closed by noon on the last day.", "are closed", asserted},
      {"Harbor Pilot", "Rosters: kept by the Watch Cell.", "kept", delegated},
      {"Harbor Pilot", "Rosters: kept by hand.", "kept", asserted},
      {"Accounts Clerk", "Invoices are sorted by vendor and by age.", "are sorted", asserted},
      {"Accounts Clerk", "Invoices are sorted by the vendor.", "are sorted", delegated},
  });
}

TEST(WhoActs, IsTheOneToWhomADecisionBelongs) {
  expect_told({
      {"Physiologist", "Whether a dive goes ahead is the diving officer's call.", "Whether",
       delegated},
      {"Diving Officer", "Whether a dive goes ahead is the diving officer's call.", "Whether",
       asserted},
      {"Tide Forecaster", "The final word on tides rests with the tide forecaster.", "rests",
       asserted},
      {"Tide Forecaster", "The final word on tides rests with a pilots' guild.", "rests",
       delegated},
      {"Agronomist", "The date of harvest is a matter for growers.", "The date", delegated},
      {"Forester", "The order to burn comes from a fire marshal.", "The order", delegated},
      {"Marine Mechanic", "Upkeep of the docks is left to a private marina.", "Upkeep", delegated},
      {"Marine Mechanic", "The order of the repairs is left to chance.", "The order", asserted},
  });
}

TEST(WhoActs, IsWhomThePronounOrTheRelativeStandsFor) {
  expect_told({
      {"Curator",
       "The curator hangs the pictures, and the donors' trustees, who own them, set the "
       "price.",
       "set the price", delegated},
      {"Announcer", "The mayor names the judges, and she alone sets the purse.", "sets", delegated},
      {"Announcer", "The announcer writes the program, and she alone sets the order.", "sets",
       asserted},
      {"Train Conductor", "The conductor takes the roster from a clerk who keeps it by the month.",
       "keeps", delegated},
      {"Train Conductor", "The conductor, who keeps the roster, signs it.", "keeps", asserted},
      {"Archivist", "Whoever drew the map corrects it.", "corrects", delegated},
      {"Archivist", "Whoever asks, the archivist answers.", "the archivist answers", asserted},
  });
}

TEST(WhoActs, OnlyRecommendsWhereAnotherDecides) {
  expect_told({
      {"Agronomist", "The agronomist favors a longer fallow and says so to the board.", "favors",
       recommended},
      {"Agronomist", "The agronomist's suggestion for each field goes up with the file.", "goes up",
       recommended},
      {"Agronomist", "The agronomist acts on each suggestion that a farmer makes.", "acts",
       asserted},
      {"Agronomist", "The agronomist lays three routes before the drainage board.", "lays",
       recommended},
      {"Agronomist", "The agronomist lays three drains before winter.", "lays", asserted},
  });
}

TEST(WhoActs, ActsOnlyOnAConditionOrIsOverWhereThePaperSaysSo) {
  expect_told({
      {"Stream Gauger", "If the river rises, the stream gauger reads hourly.", "reads",
       conditional},
      {"Stream Gauger", "In a drought year the stream gauger reads the wells as well.", "reads",
       conditional},
      {"Stream Gauger", "Decides if the gate is opened.", "Decides", asserted},
      {"Printer", "Until the new press came, the printer set type by hand.", "set type", past},
      {"Printer", "The printer sets the type that was cut in 1911.", "sets", asserted},
      {"Printer", "The first catalog was the work of the printer's forerunner.", "was the work",
       past},
  });
}

}  // namespace
}  // namespace secondlook
