// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/identity_of.h"

#include <gtest/gtest.h>

#include "pipeline/parse/identity.h"
#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

Identity read(std::string_view drawing) {
  const RunningText text = drawn(drawing);
  const auto fields = stated_values(text, Knowledge::get().layout);
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

TEST(Identity, NamesAPersonOverTheEndOfALine) {
  EXPECT_EQ(read("The position is in the Records Branch and is held by Odile\nBrandt of this "
                 "office.\n")
                .incumbent,
            "Odile Brandt");
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

TEST(Identity, SplitsTwoNumbersUnderOneCaption) {
  const Identity is = read("Position # / PD #: H26901 / 91546\n");
  EXPECT_EQ(is.position_number, "H26901");
  EXPECT_EQ(is.pd_number, "91546");
}

TEST(Identity, TakesAWeakCaptionWithAValueOfItsKind) {
  EXPECT_EQ(read("Employee: Odile Brandt\n").incumbent, "Odile Brandt");
  EXPECT_EQ(read("Employee: Signature and date\n").incumbent, "");
  EXPECT_EQ(read("Position: Program Analyst\n").title, "Program Analyst");
  EXPECT_EQ(read("Position: as shown on the chart\n").title, "");
  EXPECT_EQ(read("Schedule: GS\n").pay_plan, "GS");
  EXPECT_EQ(read("Schedule: as agreed\n").pay_plan, "");
}

TEST(Identity, StandsOverItsBracketedCaptions) {
  const Identity is = read(
      "Odile Brandt\n(Employee name)\n\nProgram Analyst, GS-0343-12\n(Title, series and grade)\n");
  EXPECT_EQ(is.incumbent, "Odile Brandt");
  EXPECT_EQ(is.title, "Program Analyst");
}

TEST(Identity, IsToldInASentence) {
  const Identity is = read(
      "This agreement is between Per Alder (rating official) and Odile Brandt (employee), Program\n"
      "Analyst, GS-0343-12, PD 04417, in the Records Branch.\n");
  EXPECT_EQ(is.incumbent, "Odile Brandt");
  EXPECT_EQ(is.title, "Program Analyst");
  EXPECT_EQ(is.pd_number, "04417");
  EXPECT_EQ(is.organization, std::vector<std::string>{"Records Branch"});
}

TEST(Identity, HasItsTitleBesideTheCodeWhicheverComesFirst) {
  EXPECT_EQ(read("GS-0962-08, CONTACT REPRESENTATIVE\n").title, "CONTACT REPRESENTATIVE");
  EXPECT_EQ(read("PD 04417 | Program Analyst | GS-0343-12 | Records Branch\n").title,
            "Program Analyst");
  EXPECT_EQ(read("MEMORANDUM FOR: Odile Brandt, Program Analyst, GS-0343-12\n").title,
            "Program Analyst");
}

TEST(Identity, HasATitleThatTheLineBroke) {
  EXPECT_EQ(read("GS-0308-14, SUPERVISORY RECORDS\nSPECIALIST\n").title,
            "SUPERVISORY RECORDS SPECIALIST");
  EXPECT_EQ(read("This is the description of a Supervisory Seed Taster, GS-0430-12, in the Grain\n"
                 "Inspection Branch. It is long.\n")
                .title,
            "Supervisory Seed Taster");
}

TEST(Identity, HasNoUnitOfASuperior) {
  EXPECT_EQ(
      read("The position reports to the Director, Division of Grain Inspection.\n").organization,
      std::vector<std::string>{});
}

TEST(Identity, DoesNotTakeARunInHeadingForACaption) {
  EXPECT_EQ(read("Organization. The Service Desk answers calls of four buildings.\n").organization,
            std::vector<std::string>{});
}

TEST(Identity, PutsTheWrappedNameOfAUnitTogether) {
  EXPECT_EQ(read("+--------------------+------------------------------+\n"
                 "| Organization:      | Office of Records            |\n"
                 "|                    | Management                   |\n"
                 "+--------------------+------------------------------+\n")
                .organization,
            std::vector<std::string>{"Office of Records Management"});
}

}  // namespace
}  // namespace secondlook
