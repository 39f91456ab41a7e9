// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/restricting_clauses.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace secondlook {
namespace {

// What stands from the clause's beginning on; empty where there is none.
std::string clause_at(std::string_view text, std::string_view word) {
  const auto begin = restricting_clause(text, text.find(word));
  return begin ? std::string(text.substr(*begin)) : std::string();
}

TEST(RestrictingClause, IsWhatWhoOrWhichLeadsTo) {
  EXPECT_EQ(clause_at("Directs engineers who judge wells.", "judge"), "who judge wells.");
  EXPECT_EQ(clause_at("Directs agreements by which firms use inventions.", "firms"),
            "which firms use inventions.");
  EXPECT_EQ(clause_at("Directs the planners who decide how many pumps are stocked.", "pumps"),
            "how many pumps are stocked.");
}

TEST(RestrictingClause, BeginsBeforeThePrepositionThatLeadsToIt) {
  EXPECT_EQ(clause_at("Directs factories in which inmates learn welding.", "in which"),
            "which inmates learn welding.");
}

TEST(RestrictingClause, IsNoneBehindAComma) {
  EXPECT_EQ(clause_at("Keeps the register, which the Division signs.", "signs"), "");
  EXPECT_EQ(clause_at("Keeps the register, by which the Division pays.", "pays"), "");
  EXPECT_EQ(clause_at("Directs engineers who judge wells, and the Division pays.", "pays"), "");
}

TEST(RestrictingClause, IsNoneInAPlainClauseOrAtItsBeginning) {
  EXPECT_EQ(clause_at("Directs engineers of the Division.", "Division"), "");
  EXPECT_EQ(clause_at("What the Division signs is final.", "signs"), "");
}

Clause clause(std::string text, std::string_view part, Assertion assertion) {
  Clause told;
  told.text = std::move(text);
  const std::size_t begin = told.text.find(part);
  told.parts.push_back({begin, told.text.size(), assertion, false});
  return told;
}

TEST(RestrictingClause, CountsWhereItIsNotToldOfTheIncumbent) {
  const std::string text = "Directs engineers who judge wells.";
  EXPECT_TRUE(has_restricting_clause(clause(text, "who", Assertion::delegated)));
  EXPECT_FALSE(has_restricting_clause(clause(text, "who", Assertion::asserted)));
  EXPECT_FALSE(has_restricting_clause(
      clause("Directs audits, and the Division pays.", "and", Assertion::delegated)));
}

}  // namespace
}  // namespace secondlook
