// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chain_links.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(ChainLinks, AreToldInManyWords) {
  for (const char* text :
       {"reports directly to the Chief", "You work for the Chief", "Supervisor: Chief",
        "is rated by the Chief", "whose superior is the Chief"})
    EXPECT_TRUE(RE2::PartialMatch(text, chain_link())) << text;
  EXPECT_FALSE(RE2::PartialMatch("meets with the Chief", chain_link()));
}

TEST(ChainLinks, SayHowFarTheFirstExecutiveIs) {
  EXPECT_EQ(levels_said("to a position one level below the first SES position")->levels, 2);
  EXPECT_EQ(levels_said("reports directly to an SES position")->levels, 1);
  EXPECT_FALSE(levels_said("reports to the Chief"));
  EXPECT_FALSE(levels_said("to a position one level below the first SES position")->of_position);
  EXPECT_TRUE(levels_said("This position is two levels below the first SES position")->of_position);
}

TEST(ChainLinks, StandBeforeATitle) {
  EXPECT_EQ(title_behind(" the Chief, Plans Division, GS-14"), "Chief, Plans Division");
  EXPECT_EQ(title_behind(" nobody"), "");
}

TEST(ChainLinks, OfOneSuperiorAreOneStep) {
  EXPECT_EQ(without_second_link(", and is appraised by, the Judge"), " the Judge");
  EXPECT_EQ(without_second_link(" the Judge, who reports to"), " the Judge, who reports to");
  EXPECT_EQ(links_in(" the Chief, who reports to the Director"), 2);
}

TEST(ChainLinks, TellWhoStandsAbove) {
  EXPECT_TRUE(stands_behind_superior("is the immediate superior of"));
  EXPECT_FALSE(stands_behind_superior("reports to"));
  EXPECT_TRUE(is_of_superior("Management Counselor", "The Counselor "));
  EXPECT_FALSE(is_of_superior("Management Counselor", "The Chief "));
  EXPECT_TRUE(names_same("Deputy Principal Assistant", " Deputy"));
}

}  // namespace
}  // namespace secondlook
