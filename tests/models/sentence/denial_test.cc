// SPDX-License-Identifier: GPL-3.0-or-later
// What a sentence denies, and what it does not.
#include "models/sentence/denial.h"

#include <gtest/gtest.h>

#include "tests/models/sentence/told_sample.h"

namespace secondlook {
namespace {

using enum Assertion;

TEST(Denial, OfWhatIsDoneWithoutTheIncumbentLeavesItToTheIncumbent) {
  expect_told({
      {"Registrar", "No loan may leave the vault without the Registrar's written consent.",
       "may leave", asserted},
      {"Registrar", "No label is printed before the Registrar has read it.", "is printed",
       asserted},
      {"Registrar", "No loan may leave the vault without the Director's written consent.",
       "may leave", negated},
      {"Registrar", "The Registrar may not lend a coin unless told to.", "may not lend", negated},
      {"Registrar", "The trade did not exist before the Registrar began it.", "did not exist",
       negated},
  });
}

TEST(Denial, IsOfAVerbOfAdviceToo) {
  expect_told({
      {"Court Clerk", "The clerk gives no legal advice.", "gives no", negated},
      {"Court Clerk", "Does not advise managers on claims.", "advise managers", negated},
      {"Court Clerk", "Makes no recommendation as to clearance.", "recommendation", negated},
      {"Court Clerk", "Gives advice on fees.", "Gives advice", recommended},
      {"Court Clerk", "Does not divide the fund, and recommends changes to it.",
       "recommends changes", recommended},
  });
}

TEST(Denial, MakesAVerbOfTheWordBeforeIt) {
  expect_told({
      {"Lamplighter", "The position heads nothing.", "heads", negated},
      {"Lamplighter", "Zaps no moths.", "Zaps", negated},
      {"Lamplighter", "In eight years no lamp has failed, and the lamplighter trims them all.",
       "trims", asserted},
      {"Lamplighter", "Tends lamps no later than dusk.", "Tends lamps", asserted},
  });
}

TEST(Denial, MayStandInItsSubject) {
  expect_told({
      {"Lamplighter", "Work hours are fixed, and nothing is taken home.", "nothing is", negated},
      {"Lamplighter", "Work hours are fixed, and everything is written down.", "everything is",
       asserted},
  });
}

TEST(Denial, WithinAConditionIsPartOfTheCondition) {
  expect_told({
      {"Lamplighter", "If a wick will not burn, the lamplighter trims it.", "will not",
       conditional},
      {"Lamplighter", "Where oil cannot be had, burns tallow.", "cannot be had", conditional},
      {"Lamplighter", "Oil cannot be had, and the lamplighter burns tallow.", "cannot be had",
       negated},
  });
}

}  // namespace
}  // namespace secondlook
