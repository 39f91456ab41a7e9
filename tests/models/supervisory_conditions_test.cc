// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervisory_conditions.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/models/sample_words.h"
#include "tests/models/tagged_sample.h"

namespace secondlook {
namespace {

std::string level_of(const std::vector<std::string>& sentences, int base) {
  const Factor* factor = find_factor(shipped_standards().gssg, "gssg-6");
  return supervisory_conditions({}, tagged(sentences), {}, *factor, shipped_signs(), base,
                                {StatementWords({}, {}), {}})
      .level;
}

TEST(SupervisoryConditions, AreThoseOfTheBaseWork) {
  EXPECT_EQ(level_of({"Plans the work."}, 7), "6-2");
  EXPECT_EQ(level_of({"Plans the work."}, 11), "6-4");
}

TEST(SupervisoryConditions, AreLessWhereNothingIsToBeIntegrated) {
  EXPECT_EQ(level_of({"There are no projects in the Division to be integrated."}, 11), "6-3");
}

TEST(SupervisoryConditions, AreRaisedByThreeSpecialSituations) {
  EXPECT_EQ(level_of({"A day crew and a night crew are kept.", "Camps are 25 miles apart.",
                      "Each job gets its hazard plan."},
                     7),
            "6-3");
  EXPECT_EQ(level_of({"A day crew and a night crew are kept.",
                      "Seven work therapy participants are placed here.",
                      "A new release comes about every third week."},
                     7),
            "6-3");
}

TEST(SupervisoryConditions, AreNotRaisedByWordsThatTellOfSomethingElse) {
  EXPECT_EQ(level_of({"A wrong certification strands a platoon at the port.",
                      "The new layout took forty minutes off the cycle.",
                      "What is told must be the same from one day to the next.",
                      "Supervising by telephone is hard on both sides."},
                     7),
            "6-2");
  EXPECT_EQ(level_of({"With supervisors of cargo and with the staff, several times a week.",
                      "Camps are 25 miles apart.", "A day crew and a night crew are kept."},
                     7),
            "6-2");
}

// Two situations, in a paper whose words are those of papers in which situations raise the level,
// or those of the others.
std::string level_with_two_situations(const std::string& word) {
  const WordCounts counts = {{"depot", {0, 18}}, {"ledger", {18, 0}}};
  const Vocabulary vocabulary = vocabulary_of(counts);
  const LevelWordLists known = {{"gssg-6-raised", LevelWords({20, 20}, counts, vocabulary)}};
  const Factor* factor = find_factor(shipped_standards().gssg, "gssg-6");
  const std::vector<Clause> clauses =
      tagged({"Camps are 25 miles apart.", "A day crew and a night crew are kept.",
              "The " + word + " is theirs."});
  return supervisory_conditions({}, clauses, {}, *factor, shipped_signs(), 7,
                                {StatementWords(clauses, vocabulary), known})
      .level;
}

TEST(SupervisoryConditions, AreRaisedByTwoSituationsWhereTheWordingTellsOfMore) {
  EXPECT_EQ(level_with_two_situations("depot"), "6-3");
  EXPECT_EQ(level_with_two_situations("ledger"), "6-2");
}

}  // namespace
}  // namespace secondlook
