// SPDX-License-Identifier: GPL-3.0-or-later
// Who the subject of a sentence is.
#include <gtest/gtest.h>

#include "tests/models/sentence/told_sample.h"

namespace secondlook {
namespace {

using enum Assertion;

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

}  // namespace
}  // namespace secondlook
