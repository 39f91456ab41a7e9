// SPDX-License-Identifier: GPL-3.0-or-later
// Whose a matter is.
#include <gtest/gtest.h>

#include "tests/models/sentence/told_sample.h"

namespace secondlook {
namespace {

using enum Assertion;

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

}  // namespace
}  // namespace secondlook
