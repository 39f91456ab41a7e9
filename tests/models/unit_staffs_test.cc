// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit_staffs.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

TEST(UnitStaffs, AddUp) {
  for (const char* text :
       {"three teams of six employees each",
        "the Intake Unit (8 positions) and the Closeout Unit (10)",
        "the Intake Unit with a staff of 8 and the Closeout Unit with a staff of 10",
        "two units: Intake, with 8 employees, and Awards, with 10."})
    EXPECT_EQ(people_of_units(text), 18) << text;
}

TEST(UnitStaffs, AreThoseOfMoreThanOneUnitAndOfPeople) {
  for (const char* text : {"the Intake Unit (8 positions)", "Forms SF-52 (8) and SF-50 (10)",
                           "three teams of inspectors", "the States of Ohio (8) and Iowa (10)"})
    EXPECT_FALSE(people_of_units(text)) << text;
}

}  // namespace
}  // namespace secondlook
