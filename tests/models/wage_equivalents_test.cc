// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wage_equivalents.h"

#include <gtest/gtest.h>

#include <vector>

#include "models/base_level.h"

namespace secondlook {
namespace {

std::vector<Clause> said(const char* text) {
  std::vector<Clause> clauses(1);
  clauses[0].text = text;
  return clauses;
}

TEST(WageEquivalents, AreThoseThatThePaperTells) {
  const auto told =
      wage_equivalents(said("WG-10 work here stands level with GS-8, and WG-9 work with GS-7."));
  EXPECT_EQ(told, (std::map<int, int>{{9, 7}, {10, 8}}));
}

TEST(WageEquivalents, AreNotMadeOfGradesThatOnlyStandTogether) {
  EXPECT_TRUE(wage_equivalents(said("Supervises two WG-10 mechanics and a GS-7 clerk.")).empty());
}

TEST(BaseLevel, CountsWageWorkAtItsEquivalent) {
  SupervisoryScope scope;
  scope.groups = {{20, "WG", 10, false, false}, {1, "GS", 9, false, false}};
  const auto base = base_level(scope, said("WG-10 work is equated with GS-8."), 25);
  ASSERT_TRUE(base);
  EXPECT_EQ(base->grade, 8);
}

}  // namespace
}  // namespace secondlook
