// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped signs of supervisory authority on sentences of our own, from prose to authorities.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "models/clauses.h"
#include "models/supervisory_scope.h"
#include "models/tagging.h"
#include "pipeline/standards/read_signs.h"
#include "pipeline/tag/read_lexicon.h"

namespace secondlook {
namespace {

const SignTables& signs() {
  static std::vector<StandardsFile> files;
  static const SignTables loaded =
      load_signs(std::string(SECONDLOOK_SOURCE_DATA_DIR) + "/standards/signs", files).value();
  return loaded;
}

SupervisoryScope read(const std::string& prose) {
  static const Lexicon lexicon =
      load_lexicon(std::string(SECONDLOOK_SOURCE_DATA_DIR) + "/lexicons").value();
  RunningText text;
  text.text = prose;
  const std::vector<Passage> passages = {{"duties", -1, 0, prose.size()}};
  std::vector<Clause> clauses = split_clauses(text, passages);
  tag(clauses, {"Supervisory Analyst"}, lexicon);
  return read_supervision(text, clauses, {}, signs());
}

bool has(const std::string& prose, const std::string& authority) {
  return read(prose).authorities.contains(authority);
}

TEST(Authorities, AreReadFromProse) {
  EXPECT_TRUE(has("Plans the work of the unit and sets short-term priorities.", "3-2c1"));
  EXPECT_TRUE(has("Assigns cases according to the difficulty of each.", "3-2c2"));
  EXPECT_TRUE(has("Evaluates the performance of subordinates.", "3-2c3"));
  EXPECT_TRUE(has("Counsels employees on administrative matters.", "3-2c4"));
  EXPECT_TRUE(has("Interviews candidates and recommends selections.", "3-2c5"));
  EXPECT_TRUE(has("Hears and resolves complaints from employees.", "3-2c6"));
  EXPECT_TRUE(has("Issues warnings and reprimands.", "3-2c7"));
  EXPECT_TRUE(has("Identifies training needs and arranges for courses.", "3-2c8"));
  EXPECT_TRUE(has("Finds ways to improve the quality of the work.", "3-2c9"));
  EXPECT_TRUE(has("Develops performance standards.", "3-2c10"));
}

TEST(Authorities, OfSomebodyElseDoNotCount) {
  const auto scope = read("The Branch Chief rates the employees and approves their leave.");
  EXPECT_FALSE(scope.authorities.contains("3-2c3"));
  EXPECT_TRUE(scope.withheld.contains("3-2c3"));
}

TEST(Authorities, ThatAreDeniedDoNotCount) {
  EXPECT_FALSE(has("The incumbent does not evaluate the performance of employees.", "3-2c3"));
}

TEST(Authorities, OfAnotherInWhoseAbsenceOneActsDoNotCount) {
  EXPECT_FALSE(
      has("In the absence of the Chief, evaluates the performance of employees.", "3-2c3"));
}

TEST(Authorities, ToRecommendASelectionAreNotThoseToSelect) {
  const auto scope = read("Interviews applicants and recommends the selection to the Director.");
  EXPECT_TRUE(scope.authorities.contains("3-2c5"));
  EXPECT_FALSE(scope.authorities.contains("3-3b7"));
}

TEST(Authorities, OverWorkOfOnesOwnAreNone) {
  const auto scope = read("Analyzes budgets. Advises the public on grants. Files reports.");
  for (const auto& [id, evidence] : scope.authorities) EXPECT_FALSE(id.starts_with("3-2c")) << id;
}

}  // namespace
}  // namespace secondlook
