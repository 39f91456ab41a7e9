// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clauses.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace secondlook {
namespace {

std::vector<std::string> clauses_of(const std::string& paper) {
  RunningText text;
  text.text = paper;
  std::vector<std::string> result;
  for (const Clause& clause :
       split_clauses(text, std::vector<Passage>{{"other", -1, 0, paper.size()}}))
    result.push_back(clause.text);
  return result;
}

using Texts = std::vector<std::string>;

TEST(Clauses, OfAListHaveItsLeadInBeforeThem) {
  EXPECT_EQ(clauses_of("Is responsible for:\n1. planning work\n2. rating staff"),
            (Texts{"Is responsible for:", "Is responsible for planning work",
                   "Is responsible for rating staff"}));
}

TEST(Clauses, BesideTheItemThatLeadsInStandWithoutIt) {
  EXPECT_EQ(clauses_of("2. Twenty persons:\na. eleven technicians\nb. nine clerks\n3. HOURS. One "
                       "shift."),
            (Texts{"Twenty persons:", "Twenty persons eleven technicians",
                   "Twenty persons nine clerks", "HOURS.", "One shift."}));
}

TEST(Clauses, AreNotEndedByDotsThatLeadAcrossARow) {
  EXPECT_EQ(clauses_of("masons, like GS-8 .. 36%"), (Texts{"masons, like GS-8 .. 36%"}));
  EXPECT_EQ(clauses_of("masons, like GS-8 ....... 36%"), (Texts{"masons, like GS-8 ....... 36%"}));
}

}  // namespace
}  // namespace secondlook
