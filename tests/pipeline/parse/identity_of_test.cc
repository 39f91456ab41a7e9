// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/identity_of.h"

#include <gtest/gtest.h>

#include "pipeline/parse/identity.h"
#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

Identity read(std::string_view drawing) {
  const RunningText text = drawn(drawing);
  const auto fields = fields_of(text);
  return identity_of(text, parse_identity(text, Knowledge::get().layout, fields, outline_of(text)),
                     fields);
}

TEST(Identity, TellsTheDescriptionsNumberFromThePositions) {
  const Identity is = read(
      "POSITION DESCRIPTION\n\nPosition Number: 00123456\nPD Number: HPS-0112\n"
      "Title: Lock Inspector\nOrganization Code: R12\nName of Employee: Odile Brandt\n");
  EXPECT_EQ(is.pd_number, "HPS-0112");
  EXPECT_EQ(is.position_number, "00123456");
  EXPECT_EQ(is.title, "Lock Inspector");
  EXPECT_EQ(is.organization_code, "R12");
  EXPECT_EQ(is.incumbent, "Odile Brandt");
}

TEST(Identity, GivesAnAgencyPositionNumberAsBoth) {
  const Identity is = read("1. Agency Position No.: HPS-0112\nTitle: Lock Inspector\n");
  EXPECT_EQ(is.pd_number, "HPS-0112");
  EXPECT_EQ(is.position_number, "HPS-0112");
}

TEST(Identity, HasNoIncumbentWhereThePositionIsVacant) {
  EXPECT_EQ(read("Name of Employee: Vacant\n").incumbent, "");
  EXPECT_EQ(read("Name of Employee: (optional)\n").incumbent, "");
}

}  // namespace
}  // namespace secondlook
