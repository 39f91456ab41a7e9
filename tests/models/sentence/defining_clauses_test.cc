// SPDX-License-Identifier: GPL-3.0-or-later
// What a clause denies that only tells which thing is meant is not denied of the incumbent.
#include "models/sentence/defining_clauses.h"

#include <gtest/gtest.h>

#include "tests/models/sentence/sentence_sample.h"
#include "tests/models/sentence/told_sample.h"

namespace secondlook {
namespace {

using enum Assertion;

TEST(DefiningClauses, BeginWithARelativeBehindNoComma) {
  const auto opens = [](const std::string& text, const std::string& word) {
    const SampleSentence sample(text);
    return opens_defining_clause(sample.words, sample.at(word));
  };
  EXPECT_TRUE(opens("Mends pumps that leak.", "that"));
  EXPECT_TRUE(opens("Mends the pump by which it is filled.", "which"));
  EXPECT_FALSE(opens("Mends pumps, which leak.", "which"));
  EXPECT_FALSE(opens("Mends pumps when they leak.", "when"));
}

TEST(DefiningClauses, DenyNothingOfTheIncumbent) {
  expect_told({
      {"Chartmaker", "Dates maps that no catalog has dated.", "catalog", asserted},
      {"Chartmaker", "Draws coasts which cannot be walked.", "cannot", asserted},
      {"Chartmaker", "Refuses what the law does not allow.", "does not", asserted},
      {"Chartmaker", "States that the ledger is not kept here.", "is not", negated},
      {"Chartmaker", "Dates maps, which are not sold.", "are not", negated},
      {"Chartmaker", "Keeps charts that this office does not draw.", "does not", negated},
      {"Chartmaker", "The Board owns ships that she does not chart.", "does not", negated},
  });
}

TEST(DefiningClauses, LeaveTheMainVerbItsSubject) {
  expect_told({
      {"Chartmaker", "Shoals that the manual does not name are settled by the Harbor Board.",
       "are settled", delegated},
      {"Chartmaker", "Footings that stand in deep water are read by divers of the District.",
       "are read", delegated},
      {"Chartmaker", "Shoals that the manual does not name are settled by the chartmaker.",
       "are settled", asserted},
      {"Chartmaker", "Proposes names for shoals that have none.", "Proposes", recommended},
  });
}

}  // namespace
}  // namespace secondlook
