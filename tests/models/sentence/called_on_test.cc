// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever is called on to act, or is given something to decide, acts.
#include <gtest/gtest.h>

#include "tests/models/sentence/told_sample.h"

namespace secondlook {
namespace {

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

}  // namespace
}  // namespace secondlook
