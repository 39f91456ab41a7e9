// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/staffing_list.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gmock/gmock.h>

#include <string>

#include "extractors/table/csv_reader.h"
#include "extractors/table/sheet_pages.h"
#include "pipeline/data_file.h"
#include "tests/pipeline/parse/paper.h"
#include "tests/places.h"

namespace secondlook {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

const FormLayout& layout() {
  static const FormLayout layout = [] {
    const std::string file = places::source_data() + "/forms/staffing_list.yaml";
    return std::move(*parse_form_layouts({{*read_data_file(file), file}}, Knowledge::naming()));
  }();
  return layout;
}

std::vector<Page> sheet(std::string_view csv) {
  const SheetPages set({*read_csv(csv, {})});
  std::vector<Page> pages;
  for (int n = 1; n <= set.page_count(); ++n) pages.push_back(set.page(n));
  return pages;
}

// "number|title|plan-series-grade|who" for each entry; what is not told is left empty.
std::vector<std::string> told(const std::vector<Page>& pages) {
  const auto list = parse_staffing_list(pages, "id", "staff.csv", layout());
  if (!list) return {to_string(list.error())};
  std::vector<std::string> all;
  for (const StaffingEntry& entry : list->entries) {
    const Identity& identity = entry.identity;
    all.push_back(fmt::format("{}|{}|{}-{}-{}|{}", identity.position_number, identity.title,
                              identity.pay_plan, fmt::join(identity.series, "/"),
                              identity.grade ? std::to_string(*identity.grade) : "",
                              entry.vacant ? "vacant" : identity.incumbent));
  }
  return all;
}

StaffingList list_of(std::string_view csv) {
  return parse_staffing_list(sheet(csv), "id", "staff.csv", layout()).value_or(StaffingList{});
}

TEST(StaffingList, IsReadFromAnExportOfAPersonnelSystem) {
  constexpr char kExport[] =
      "POSITION_NBR,JOB_CODE,POSITION_TITLE_OFFICIAL,PAY_PLAN,OCC_SERIES,GRADE,TARGET_GRADE,"
      "SUPV_STATUS_CD,REPORTS_TO_POSITION_NBR,DEPTID,ORG_NAME,EMPLOYEE_NAME,POSN_STATUS,EOD_DATE\n"
      "00401234,HS0123,MANAGEMENT ANALYST,GS,0343,12,13,8,00401200,HS1100,OFFICE OF PLANS,"
      "\"DOE, JANE Q\",FILLED,2019-03-04\n"
      "00401200,HS0100,SUPERVISORY MANAGEMENT ANALYST,GS,0343,15,15,2,00401000,HS1100,"
      "OFFICE OF PLANS,,VACANT,\n";
  std::string fixed = kExport;
  fixed.replace(fixed.find("POSITION_TITLE_OFFICIAL"), 23, "OFFICIAL_TITLE");
  EXPECT_THAT(told(sheet(fixed)),
              ElementsAre("00401234|MANAGEMENT ANALYST|GS-0343-12|DOE, JANE Q",
                          "00401200|SUPERVISORY MANAGEMENT ANALYST|GS-0343-15|vacant"));
  const StaffingList list = list_of(fixed);
  ASSERT_THAT(list.entries, SizeIs(2));
  const StaffingEntry& first = list.entries[0];
  EXPECT_EQ(first.identity.pd_number, "HS0123");
  EXPECT_EQ(first.supervisory_code, "8");
  EXPECT_EQ(first.supervisor_position, "00401200");
  EXPECT_EQ(first.identity.organization_code, "HS1100");
  EXPECT_THAT(first.identity.organization, ElementsAre("OFFICE OF PLANS"));
}

TEST(StaffingList, IsReadFromOneMadeByHand) {
  EXPECT_THAT(
      told(sheet("Harbor Safety Administration,,,\n"
                 "Staffing list as of 9/30/2024,,,\n"
                 "Name,Title,PP-Series-Grade,Supervisor\n"
                 "Office of Plans,,,\n"
                 "Jane Doe,Management Analyst,GS-0343-13,John Roe\n"
                 "(Vacant),Management Analyst,GS-343-9,John Roe\n"
                 "John Roe,\"Director, Plans\",ES-0340-00,\n"
                 "Total positions: 3,,,\n")),
      ElementsAre("|Management Analyst|GS-0343-13|Jane Doe", "|Management Analyst|GS-0343-9|vacant",
                  "|Director, Plans|ES-0340-|John Roe"));
}

TEST(StaffingList, TakesTheUnitFromARowThatNamesNothingElse) {
  const StaffingList list = list_of(
      "Name,Title,Series,Grade\nOffice of Plans,,,\n\"Doe, Jane\",Analyst,0343,13\n"
      "Budget Branch,,,\n\"Roe, John\",Budget Analyst,0560,12\n");
  ASSERT_THAT(list.entries, SizeIs(2));
  EXPECT_THAT(list.entries[0].identity.organization, ElementsAre("Office of Plans"));
  EXPECT_THAT(list.entries[1].identity.organization, ElementsAre("Budget Branch"));
}

TEST(StaffingList, ReadsTitleAndCodeFromOneColumn) {
  EXPECT_THAT(
      told(sheet("Pos. No.,Title/Series/Grade,Incumbent\n"
                 "101,\"Program Analyst, GS-0343-14\",\"Doe, Jane\"\n"
                 "102,Secretary (OA) GS-0318-07,Vacant\n"
                 "103,\"Attorney, GS-0905-15\",\"Roe, John\"\n")),
      ElementsAre("101|Program Analyst|GS-0343-14|Doe, Jane", "102|Secretary (OA)|GS-0318-7|vacant",
                  "103|Attorney|GS-0905-15|Roe, John"));
}

TEST(StaffingList, KnowsColumnsByTheirCellsWhereNoHeadingTells) {
  EXPECT_THAT(
      told(sheet("Slot,Position,A,B,C,Who\n"
                 "1001,Program Analyst,GS,0343,14,\"Doe, Jane\"\n"
                 "1002,Budget Analyst,GS,0560,12,\"Roe, John\"\n"
                 "1003,Secretary,GS,0318,07,\"Poe, Ann\"\n")),
      ElementsAre("1001|Program Analyst|GS-0343-14|Doe, Jane",
                  "1002|Budget Analyst|GS-0560-12|Roe, John", "1003|Secretary|GS-0318-7|Poe, Ann"));
}

TEST(StaffingList, IsReadWithoutHeadingsWhereCellsCanOnlyBeOneThing) {
  EXPECT_THAT(told(sheet("Program Analyst,GS,0343,14,\"Doe, Jane\"\n"
                         "Budget Analyst,GS,0560,12,\"Roe, John\"\n"
                         "Secretary,GS,0318,07,\"Poe, Ann\"\n")),
              ElementsAre("|Program Analyst|GS-0343-14|Doe, Jane",
                          "|Budget Analyst|GS-0560-12|Roe, John", "|Secretary|GS-0318-7|Poe, Ann"));
}

TEST(StaffingList, IsKnownByItsCellsWhereItsHeadingsAreOthersWords) {
  constexpr char kOwnWords[] =
      "Who,Employed as,Serves in\n"
      "Celia Haugen,Budget Analyst,Grain Branch\n"
      "Marit Solberg,Management Analyst,Grain Branch\n"
      "Nils Eklund,Accountant,Records Office\n"
      "Per Yarrow,Contract Specialist,Records Office\n"
      "Edda Nordahl,Program Analyst,Tide Section\n";
  EXPECT_THAT(told(sheet(kOwnWords)), testing::Contains("|Accountant|--|Nils Eklund"));
  constexpr char kNoPositions[] =
      "Item,Kept in,Looked after by\n"
      "Copper wire,Grain Branch,Celia Haugen\n"
      "Lamp oil,Grain Branch,Marit Solberg\n"
      "Canvas,Records Office,Nils Eklund\n"
      "Rope,Records Office,Per Yarrow\n"
      "Tar,Tide Section,Edda Nordahl\n";
  EXPECT_EQ(staffing_signs(sheet(kNoPositions), "id", "stock.csv", layout()).is_list(), false);
}

TEST(StaffingList, IsRefusedWhereTwoColumnsCouldBeTheTitle) {
  EXPECT_THAT(told(sheet("Position,Job Title,Series,Grade\n"
                         "Program Analyst,Team Lead,0343,14\nBudget Analyst,Planner,0560,12\n")),
              ElementsAre(AllOf(HasSubstr("staff.csv: "), HasSubstr("\"Position\" (column 1)"),
                                HasSubstr("\"Job Title\" (column 2)"),
                                HasSubstr("head the right one \"Official Title\""))));
}

TEST(StaffingList, TakesTheOfficialTitleWhereItSaysWhichItIs) {
  const StaffingList list =
      list_of("Official Title,Job Title,Series,Grade\nProgram Analyst,Team Lead,0343,14\n");
  ASSERT_THAT(list.entries, SizeIs(1));
  EXPECT_EQ(list.entries[0].identity.title, "Program Analyst");
  EXPECT_EQ(list.entries[0].identity.organizational_title, "Team Lead");
}

TEST(StaffingList, TakesEitherOfTwoColumnsThatAgree) {
  EXPECT_THAT(
      told(sheet("Position,Job Title,Series,Grade\nProgram Analyst,Program Analyst,0343,14\n"
                 "Budget Analyst,,0560,12\n")),
      ElementsAre("|Program Analyst|-0343-14|", "|Budget Analyst|-0560-12|"));
}

TEST(StaffingList, IsRefusedWhereTwoGradesDiffer) {
  EXPECT_THAT(told(sheet("Official Title,Series,Grade,Grade\nProgram Analyst,0343,14,13\n")),
              ElementsAre(HasSubstr("could both hold the grade")));
}

TEST(StaffingList, TakesNeitherAStepNorATargetGradeForTheGrade) {
  EXPECT_THAT(told(sheet("Official Title,PP,Series,Step,Target Grade,Gr\n"
                         "Program Analyst,GS,0343,4,13,12\nSecretary,GS,0318,10,7,06\n")),
              ElementsAre("|Program Analyst|GS-0343-12|", "|Secretary|GS-0318-6|"));
}

TEST(StaffingList, TellsASupervisorsNumberFromAName) {
  const StaffingList list = list_of(
      "Position No,Official Title,Series,Grade,Reports To\nA-1,Director,0340,15,\n"
      "A-2,Program Analyst,0343,13,A-1\nA-3,Program Analyst,0343,13,\"Roe, John\"\n");
  ASSERT_THAT(list.entries, SizeIs(3));
  EXPECT_EQ(list.entries[1].supervisor_position, "A-1");
  EXPECT_EQ(list.entries[1].supervisor, "");
  EXPECT_EQ(list.entries[2].supervisor, "Roe, John");
}

TEST(StaffingList, KnowsAVacancyHoweverItIsMarked) {
  for (const char* mark : {"VACANT", "Vacant - recruiting", "(vacant)", "Vac.", "Unencumbered",
                           "*** VACANT ***", "To be filled"}) {
    const StaffingList list = list_of(
        fmt::format("Official Title,Series,Grade,Incumbent\nProgram Analyst,0343,14,{}\n", mark));
    ASSERT_THAT(list.entries, SizeIs(1)) << mark;
    EXPECT_TRUE(list.entries[0].vacant) << mark;
    EXPECT_EQ(list.entries[0].identity.incumbent, "") << mark;
  }
  EXPECT_FALSE(list_of("Official Title,Series,Grade,Incumbent\nProgram Analyst,0343,14,\n")
                   .entries.at(0)
                   .vacant)
      << "an empty cell says nothing";
  EXPECT_FALSE(list_of("Official Title,Series,Grade,Encumbered\nProgram Analyst,0343,14,Y\n")
                   .entries.at(0)
                   .vacant);
  EXPECT_TRUE(list_of("Official Title,Series,Grade,Encumbered\nProgram Analyst,0343,14,N\n")
                  .entries.at(0)
                  .vacant);
  EXPECT_TRUE(list_of("Official Title,Series,Grade,Vacant?\nProgram Analyst,0343,14,Y\n")
                  .entries.at(0)
                  .vacant);
}

TEST(StaffingList, PutsBackZerosThatASpreadsheetDropped) {
  EXPECT_THAT(told(sheet("Official Title,PP,Series,Grade\nSafety Specialist,GS,18,12\n"
                         "Program Analyst,GS,343,14\n")),
              ElementsAre("|Safety Specialist|GS-0018-12|", "|Program Analyst|GS-0343-14|"));
}

TEST(StaffingList, PointsAtTheRowOnItsPage) {
  std::string csv = "Position No,Official Title,Series,Grade\n";
  for (int i = 1000; i < 1100; ++i) csv += fmt::format("{},Program Analyst,0343,13\n", i);
  const std::vector<Page> pages = sheet(csv);
  const auto list = parse_staffing_list(pages, "id", "staff.csv", layout());
  ASSERT_TRUE(list);
  ASSERT_THAT(list->entries, SizeIs(100));
  const Evidence& last = list->entries.back().evidence;
  EXPECT_EQ(last.page, static_cast<int>(pages.size()));
  EXPECT_EQ(last.quote, "1099 Program Analyst 0343 13");
  EXPECT_EQ(last.document_id, "id");
  EXPECT_LE(last.box.height(), 14);
}

// What prints a list on paper does so without rules, or with them, and repeats its headings.
constexpr char kPrinted[] =
    "Harbor Safety Administration      Position Listing      Page 1\n"
    "\n"
    "Position     Official                       Pay                         Incumbent\n"
    "Number       Title                          Plan     Series     Grade   Name\n"
    "H1001        Program Analyst                GS       0343       14      Doe, Jane\n"
    "H1002        Human Resources Specialist     GS       0201       13      Roe, John\n"
    "             (Classification)\n"
    "H1003        Secretary                      GS       0318       07      VACANT\n";

TEST(StaffingList, IsReadFromATableOnPaper) {
  EXPECT_THAT(told(DrawnPaper::pages(kPrinted)),
              ElementsAre("H1001|Program Analyst|GS-0343-14|Doe, Jane",
                          "H1002|Human Resources Specialist (Classification)|GS-0201-13|Roe, John",
                          "H1003|Secretary|GS-0318-7|vacant"));
}

TEST(StaffingList, GoesOnOverPagesThatRepeatItsHeadings) {
  EXPECT_THAT(told(DrawnPaper::pages(std::string(kPrinted) + '\f' + kPrinted)), SizeIs(6));
}

TEST(StaffingList, IsReadFromARuledTable) {
  EXPECT_THAT(told(DrawnPaper::pages(
                  "Staffing Plan\n\n"
                  "+----------+----------------------------+------------+-----------+\n"
                  "| Name     | Position Title             | PP/Ser/Gr  | Reports to|\n"
                  "+----------+----------------------------+------------+-----------+\n"
                  "| Jane Doe | Human Resources Specialist | GS-0201-13 | John Roe  |\n"
                  "|          | (Classification)           |            |           |\n"
                  "+----------+----------------------------+------------+-----------+\n"
                  "| John Roe | Director                   | ES-0201-00 |           |\n"
                  "+----------+----------------------------+------------+-----------+\n")),
              ElementsAre("|Human Resources Specialist (Classification)|GS-0201-13|Jane Doe",
                          "|Director|ES-0201-|John Roe"));
}

TEST(StaffingList, IsRefusedWhereNothingNamesPositions) {
  EXPECT_THAT(told(sheet("City,Miles,Hotel\nPortville,10,Anchor\nBaytown,20,Mast\n")),
              ElementsAre(HasSubstr("staff.csv: ")));
}

TEST(StaffingSigns, TellAListFromOtherTables) {
  const auto is_list = [](const std::vector<Page>& pages) {
    return staffing_signs(pages, "id", "staff.csv", layout()).is_list();
  };
  EXPECT_TRUE(is_list(DrawnPaper::pages(kPrinted)));
  EXPECT_TRUE(is_list(sheet("Official Title,Series,Grade\nProgram Analyst,0343,14\n")));
  EXPECT_FALSE(is_list(sheet("City,Miles,Hotel\nPortville,10,Anchor\nBaytown,20,Mast\n")));
  // A form's block of captions over the row that was filled in.
  EXPECT_FALSE(is_list(DrawnPaper::pages(
      "1. Agency Position No.\n\nH0123\n\nThe position is located in the Office of Plans.\n\n"
      "15. Classified/Graded by     Official Title of Position     Pay Plan     Occupational "
      "Code     Grade     Initials     Date\n"
      "b. Department, Agency        Program Analyst                GS           0343             "
      "13        OB           08/19/24\n\n"
      "I certify that this is an accurate statement.\n\nMajor duties\n\nPlans studies.\n")));
}

TEST(StaffingSigns, PointAtTheHeadings) {
  const auto signs = staffing_signs(DrawnPaper::pages(kPrinted), "id", "staff.pdf", layout());
  EXPECT_EQ(signs.columns, 6);
  EXPECT_EQ(signs.rows, 3);
  ASSERT_THAT(signs.evidence, SizeIs(2));
  EXPECT_EQ(signs.evidence[1].quote, "Number Title Plan Series Grade Name");
}

}  // namespace
}  // namespace secondlook
