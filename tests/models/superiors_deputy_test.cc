// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/superiors_deputy.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(SuperiorsDeputy, SharesFullyInWhateverWords) {
  for (const char* text :
       {"who is a full deputy to the Director", "The Deputy shares every power of the Director",
        "The Deputy acts in all things with the full power of the Superintendent",
        "Deputy is second self of the Chief in all matters",
        "the Deputy shares in everything that the Director does",
        "who shares all of the Director's authority",
        "who shares in full the Commander's charge of the group"})
    EXPECT_TRUE(shares_fully(text)) << text;
}

TEST(SuperiorsDeputy, OfAPartDoesNotShareFully) {
  for (const char* text : {"The Assistant Chief does not share fully in the Chief's authority",
                           "who has the vehicle divisions but not the services divisions",
                           "a colonel whose share is the medical staff only",
                           "runs only half the units and has no share in budget",
                           "neither one signs for the Manager"}) {
    EXPECT_FALSE(shares_fully(text)) << text;
    EXPECT_TRUE(shares_in_part(text)) << text;
  }
}

TEST(SuperiorsDeputy, MayBeOneByTheTitle) {
  for (const char* title : {"Deputy Director", "Vice Director", "Assistant Chief, Grants Branch",
                            "the Associate Administrator"})
    EXPECT_TRUE(may_be_deputy(title)) << title;
  for (const char* title : {"Director", "Associate Director for Grants", "Staff Assistant",
                            "Assistant Director of Operations", "Acting Director"})
    EXPECT_FALSE(may_be_deputy(title)) << title;
  EXPECT_TRUE(stands_in("Acting Director"));
}

TEST(SuperiorsDeputy, StandsInASecondLine) {
  EXPECT_TRUE(tells_of_second_line("reports through the Deputy to the Director"));
  EXPECT_TRUE(tells_of_second_line("reports technically to the Chief Engineer"));
  EXPECT_FALSE(tells_of_second_line("reports to the Director"));
}

TEST(SuperiorsDeputy, IsNotToldOfByASentenceOnTheWork) {
  EXPECT_FALSE(tells_of_deputy("The deputy writes the report"));
  EXPECT_FALSE(tells_of_deputy("Staff share all the rooms"));
}

}  // namespace
}  // namespace secondlook
