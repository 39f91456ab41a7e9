// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/labelled_values.h"

#include <gtest/gtest.h>

#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

// "title=Program Analyst; grade=13".
std::string told(std::string_view drawing) {
  const RunningText text = drawn(drawing);
  std::string all;
  for (const LabelledValue& field : fields_of(text)) {
    if (!all.empty()) all += "; ";
    all += std::string(field.field) + "=" + field.value(text);
  }
  return all;
}

TEST(LabelledValues, StandBehindTheirCaption) {
  EXPECT_EQ(told("Position Title: Program Analyst\nPD Number: 0418\n"),
            "title=Program Analyst; pd_number=0418");
  EXPECT_EQ(told("Pay Plan: GS   Series: 0343   Grade: 13\n"),
            "pay_plan=GS; series=0343; grade=13");
  EXPECT_EQ(told("Pay Plan: GS  Series: 0343  Grade: 13\n"), "pay_plan=GS; series=0343; grade=13");
  EXPECT_EQ(told("Position Description No. BHS-2203\n"), "pd_number=BHS-2203");
  EXPECT_EQ(told("PD# A123\n"), "pd_number=A123");
}

TEST(LabelledValues, StandBesideTheirCaption) {
  EXPECT_EQ(told("Position Title:        Program Analyst\nPD Number:        0418\n"),
            "title=Program Analyst; pd_number=0418");
}

TEST(LabelledValues, StandBelowTheirCaption) {
  EXPECT_EQ(told("Position Title           PD Number\nProgram Analyst          0418\n"),
            "title=Program Analyst; pd_number=0418");
  EXPECT_EQ(told("+------------------------+-----------+\n"
                 "| 1. Official Title      | 2. Grade  |\n"
                 "| Program Analyst        | 13        |\n"
                 "+------------------------+-----------+\n"),
            "title=Program Analyst; grade=13");
}

TEST(LabelledValues, StandAboveTheirCaptionWhereAFormHasAllOfThemSo) {
  EXPECT_EQ(told("+------------------------+-----------------+\n"
                 "| V3-4530                | Budget Analyst  |\n"
                 "| 1. PD number           | 2. Title        |\n"
                 "+------------------------+-----------------+\n"
                 "| GS-0560-12             | Grain Branch    |\n"
                 "| 3. Classification      | 4. Organization |\n"
                 "+------------------------+-----------------+\n"
                 "| Haugen, Celia          | 01/07/2022      |\n"
                 "| 5. Employee name       | 6. Remarks      |\n"
                 "+------------------------+-----------------+\n"),
            "pd_number=V3-4530; title=Budget Analyst; classification_code=GS-0560-12; "
            "organization=Grain Branch; incumbent=Haugen, Celia");
}

TEST(LabelledValues, TakeSeveralLinesOfTheirCell) {
  EXPECT_EQ(told("+--------------------+------------------------+\n"
                 "| Organization:      | Department of Works    |\n"
                 "|                    | Bureau of Harbors      |\n"
                 "+--------------------+------------------------+\n"),
            "organization=Department of Works Bureau of Harbors");
}

TEST(LabelledValues, GoOnInTheNextRowOfATable) {
  EXPECT_EQ(told("Job title       Supervisory Records         Grade       GS-0308-13\n"
                 "                Specialist                              (interim)\n"
                 "PD Number       0418                        Employee    Odile Brandt\n"),
            "title=Supervisory Records Specialist; grade=GS-0308-13 (interim); pd_number=0418; "
            "incumbent=Odile Brandt");
  // A row under another caption is that one's.
  EXPECT_EQ(told("Job title       Records Specialist          Grade       GS-0308-13\n"
                 "Remarks         Specialist                  PD Number   0418\n"),
            "title=Records Specialist; grade=GS-0308-13; pd_number=0418");
  EXPECT_EQ(told("Job title       Records Specialist          Grade       GS-0308-13\n"
                 "Other remarks   Vacant for a year           None        None\n"),
            "title=Records Specialist; grade=GS-0308-13");
}

TEST(LabelledValues, HaveCaptionsBrokenOverTwoLines) {
  EXPECT_EQ(told("+----------------------------------+\n"
                 "| 18. Department, Agency, or       |\n"
                 "| Establishment                    |\n"
                 "| Department of Works              |\n"
                 "+----------------------------------+\n"),
            "organization=Department of Works");
}

TEST(LabelledValues, AreBlankWhereNothingIsFilledIn) {
  EXPECT_EQ(told("Position Title:\n\nPD Number:\n"), "title=; pd_number=");
}

TEST(LabelledValues, AreNotFoundInProse) {
  EXPECT_EQ(told("Title 5 of the United States Code governs.\n"
                 "Grade levels of subordinates are recommended by the incumbent.\n"
                 "Series of studies are made each year.\n"
                 "a. Office of Personnel Management\n"),
            "");
}

TEST(LabelledValues, AreNotTheEndOfASentence) {
  EXPECT_EQ(told("The incumbent carries out the safety program of the field\n"
                 "office.\n"
                 "\n"
                 "Major Duties\n"),
            "");
}

TEST(LabelledValues, HaveCaptionsWrappedOverTwoCells) {
  EXPECT_EQ(told("+----------+--------------------+-------+--------------+-------+\n"
                 "| Position | Official Position  | Pay   | Occupational | Grade |\n"
                 "+----------+--------------------+-------+--------------+-------+\n"
                 "| Number   | Title              | Plan  | Series       | Level |\n"
                 "+----------+--------------------+-------+--------------+-------+\n"
                 "| N04417   | Records Specialist | GS    | 0308         | 9     |\n"
                 "+----------+--------------------+-------+--------------+-------+\n"),
            "pd_number=N04417; title=Records Specialist; pay_plan=GS; series=0308; grade=9");
}

TEST(LabelledValues, OfTwoRowsAreTwo) {
  EXPECT_EQ(told("+----------+--------------------+\n"
                 "| Title    | Records Specialist |\n"
                 "+----------+--------------------+\n"
                 "| Series   | 0308               |\n"
                 "+----------+--------------------+\n"),
            "title=Records Specialist; series=0308");
}

TEST(LabelledValues, QuoteCaptionAndValue) {
  const RunningText text = drawn("Position Title: Program Analyst\n");
  EXPECT_EQ(quoted(fields_of(text).at(0).evidence(text)), "Position Title: Program Analyst");
}

}  // namespace
}  // namespace secondlook
