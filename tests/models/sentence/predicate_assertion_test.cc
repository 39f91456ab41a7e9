// SPDX-License-Identifier: GPL-3.0-or-later
// Whose act a sentence tells, and how: by the grammar and by the position's title.
#include <gtest/gtest.h>

#include "tests/models/sentence/told_sample.h"

namespace secondlook {
namespace {

using enum Assertion;

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
      {"Agronomist", "Tables what she would change, field by field.", "would change", recommended},
      {"Agronomist", "The fence would change the drainage.", "would change", conditional},
  });
}

TEST(WhoActs, ActsOnlyOnAConditionOrIsOverWhereThePaperSaysSo) {
  expect_told({
      {"Stream Gauger", "If the river rises, the stream gauger reads hourly.", "reads",
       conditional},
      {"Stream Gauger", "In a drought year the stream gauger reads the wells as well.", "reads",
       conditional},
      {"Stream Gauger", "Moves the gauge should the bar close again.", "should the bar",
       conditional},
      {"Stream Gauger", "Buys early - should the bar close again, the gauger reads the staff.",
       "reads the staff", conditional},
      {"Stream Gauger", "(Were the work ever brought in house, three gaugers would be hired.)",
       "Were the work", conditional},
      {"Stream Gauger", "Says what should the river rise to.", "should the river", asserted},
      {"Stream Gauger", "Decides if the gate is opened.", "Decides", asserted},
      {"Printer", "Until the new press came, the printer set type by hand.", "set type", past},
      {"Printer", "The printer sets the type that was cut in 1911.", "sets", asserted},
      {"Printer", "The incumbent headed the bindery (1999-2003).", "headed", past},
      {"Printer", "The incumbent printed 2004-series forms.", "printed", asserted},
      {"Printer", "The first catalog was the work of the printer's forerunner.", "was the work",
       past},
  });
}

}  // namespace
}  // namespace secondlook
