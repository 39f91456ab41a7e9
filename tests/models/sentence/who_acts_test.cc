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

TEST(WhoActs, IsAnotherWhoseTitleOrOfficeIsTheSubject) {
  expect_told({
      {"Hatchery Manager", "The Fish Commissioner fixes the stocking dates.", "fixes", delegated},
      {"Hatchery Manager", "The hatchery manager fixes the stocking dates.", "fixes", asserted},
      {"Braille Printer", "The Keeper of Plates opens the vault.", "opens", delegated},
      {"Braille Printer", "The new press opens at a touch.", "opens", asserted},
      {"Bridge Operator", "The Harbor Master sends the day's list.", "sends", delegated},
      {"Bridge Operator", "The morning tide sends the day's traffic.", "sends", asserted},
      {"Dental Technician", "The dentists at the chair pick the shade.", "pick", delegated},
      {"Dental Technician", "The ovens at the back cure the acrylic.", "cure", asserted},
      {"Well Driller", "The chief geologist says where the hole goes.", "says", delegated},
      {"Well Driller", "The gauge says where the water stands.", "says", asserted},
      {"Cemetery Caretaker", "The Bishop's letter says who may be buried.", "says", delegated},
      {"Cemetery Caretaker", "The stone's face says who is buried.", "says", asserted},
      {"Payroll Clerk", "Denver sets the rate but does not explain it.", "sets", delegated},
      {"Payroll Clerk", "March sets the pace for the year.", "sets", asserted},
      {"Payroll Clerk", "Omaha mails the checks.", "mails", delegated},
      {"Payroll Clerk", "Form 12 sets the rate.", "sets", asserted},
  });
}

TEST(WhoActs, IsTheNewSubjectOfACoordinatedClause) {
  expect_told({
      {"Sign Language Interpreter",
       "The Dean's assistant keeps the roster and the Dean of Students makes the assignments.",
       "keeps", delegated},
      {"Sign Language Interpreter",
       "The Dean's assistant keeps the roster and the Dean of Students makes the assignments.",
       "makes", delegated},
      {"Sign Language Interpreter",
       "The Dean's letter keeps the roster open and the interpreter makes the assignments.",
       "makes", asserted},
      {"Cave Guide",
       "Leads the evening walk, and the county's geologist handles the questions on rock.",
       "handles", delegated},
      {"Cave Guide",
       "Leads the evening walk and handles the questions that the county's geologist leaves.",
       "handles", asserted},
      {"Cave Guide",
       "The Superintendent's driver brings the guests, and the guide takes the tickets.", "takes",
       asserted},
      {"Cemetery Caretaker", "In winter, the family's mason sets the stone.", "sets", delegated},
      {"Cemetery Caretaker", "In winter, the family's wishes set the date.", "set", asserted},
  });
}

TEST(WhoActs, IsWhoeverACleftPutsFirst) {
  expect_told({
      {"Weather Observer", "It is Captain Ruiz who closes the airfield.", "closes", delegated},
      {"Weather Observer", "It is the weather observer who closes the log.", "closes", asserted},
      {"Weather Observer", "It is she who closes the log.", "closes", asserted},
      {"Orchard Foreman", "It is Mrs. Tran who grades them.", "It is", delegated},
      {"Orchard Foreman", "It is frost that grades them.", "grades", asserted},
      {"Ferry Captain", "Each deckhand goes back to his own mate, who alone grades him.", "grades",
       delegated},
      {"Ferry Captain", "Each deckhand goes back to the captain, who alone grades him.", "grades",
       asserted},
  });
}

TEST(WhoActs, IsTheOneWhoseOrForWhomItIs) {
  expect_told({
      {"Wine Chemist", "Labels are the Bottling Counsel's.", "Labels", delegated},
      {"Wine Chemist", "Assays are the chemist's.", "Assays", asserted},
      {"Map Librarian", "Price is for the Bookseller.", "Price", delegated},
      {"Map Librarian", "The new case is for the atlases.", "The new", asserted},
      {"Map Librarian", "The last word is for the librarian.", "The last", asserted},
      {"Map Librarian", "Loans abroad are the trustees'.", "Loans", delegated},
      {"Map Librarian", "The oldest figures are last year's.", "The oldest", asserted},
      {"Ship Rigger", "Stowage and ballast belong to the cargo officer.", "Stowage", delegated},
      {"Ship Rigger", "These shackles belong to the older set.", "These", asserted},
      {"Ship Rigger", "The sail loft belongs to the rigger.", "The sail", asserted},
      {"Ship Rigger", "Splices in wire need the Boatswain's signature.", "Splices", delegated},
      {"Ship Rigger", "Splices in wire need the rigger's signature.", "Splices", asserted},
      {"Deputy Fire Chief", "The nine captains answer to the Fire Chief and to nobody else.",
       "answer", delegated},
      {"Fire Chief", "The nine captains answer to the Fire Chief and to nobody else.", "answer",
       asserted},
  });
}

TEST(WhoActs, IsTheIncumbentByTheHeadOfTheTitle) {
  expect_told({
      {"Library Technician (Bookbinder)", "The bookbinder chooses how a spine is to be sewn.",
       "chooses", asserted},
      {"Library Technician", "The bookbinder chooses how a spine is to be sewn.", "chooses",
       delegated},
      {"Chief Weighmaster", "The weighmaster seals the scale.", "seals", asserted},
      {"Chief Weighmaster", "The stationmaster seals the scale.", "seals", delegated},
  });
}

TEST(WhoActs, IsNotWhoeverIsOnlyAskedAbout) {
  expect_told({
      {"Proofreader", "Does not say whether the author is right.", "Does not", negated},
      {"Proofreader", "Finds which of two printers set the same page twice.", "Finds", asserted},
      {"Proofreader", "Asks who signs the page, and the author signs it.", "the author signs",
       delegated},
      {"Well Driller", "Works out what the county engineer wants drilled next.", "Works out",
       asserted},
      {"Well Driller", "Does not check which crews drilled it.", "Does not", negated},
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
