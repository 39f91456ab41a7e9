// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what is told in the passive voice.
#include <gtest/gtest.h>

#include "tests/models/sentence/told_sample.h"

namespace secondlook {
namespace {

using enum Assertion;

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

}  // namespace
}  // namespace secondlook
