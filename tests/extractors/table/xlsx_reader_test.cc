// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/table/xlsx_reader.h"

#include <gmock/gmock.h>

#include <string>

#include "tests/extractors/table/workbook.h"

namespace secondlook {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::SmallWorkbook;

using Row = std::vector<std::string>;

std::vector<Row> rows_of(const SmallWorkbook& book, const TableLimits& limits = {}) {
  const auto sheets = read_xlsx(book.bytes(), limits);
  if (!sheets) return {{"problem: " + sheets.error().reason}};
  return sheets->empty() ? std::vector<Row>{} : sheets->front().rows;
}

TEST(Workbook, GivesSharedInlineAndFormulaStringsAtTheirPlaces) {
  SmallWorkbook book;
  book.strings =
      "<si><t>Title</t></si><si><r><t>Program </t></r><r><t>Analyst</t></r>"
      "<rPh><t>noise</t></rPh></si>";
  book.rows =
      "<row><c r='A1' t='s'><v>0</v></c><c r='C1' t='inlineStr'><is><t>Grade</t></is></c></row>"
      "<row/>"
      "<row><c r='A3' t='s'><v>1</v></c><c r='C3' t='str'><f>B3&amp;1</f><v>13</v></c></row>";
  EXPECT_THAT(rows_of(book),
              ElementsAre(Row{"Title", "", "Grade"}, Row{"Program Analyst", "", "13"}));
}

TEST(Workbook, ShowsNumbersAsTheirCellsDo) {
  SmallWorkbook book;
  book.styles =
      "<numFmts><numFmt numFmtId='164' formatCode='0000'/>"
      "<numFmt numFmtId='165' formatCode='[$-409]mmm\\ d;@'/>"
      "<numFmt numFmtId='166' formatCode='&quot;days&quot; 0'/></numFmts>"
      "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
      "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='14'/><xf numFmtId='165'/>"
      "<xf numFmtId='9'/><xf numFmtId='166'/></cellXfs>";
  book.rows =
      "<row><c><v>13</v></c><c s='1'><v>343</v></c><c s='2'><v>45565</v></c>"
      "<c s='3'><v>45565.5</v></c><c s='4'><v>0.4</v></c><c s='5'><v>7</v></c>"
      "<c><v>1.5</v></c><c><v>1E+99</v></c></row>";
  EXPECT_THAT(rows_of(book), ElementsAre(Row{"13", "0343", "2024-09-30", "2024-09-30", "40%", "7",
                                             "1.5", "1e+99"}));
}

TEST(Workbook, CountsDaysFrom1904WhereItSaysSo) {
  SmallWorkbook book;
  book.workbook.replace(book.workbook.find("<sheets>"), 0, "<workbookPr date1904='1'/>");
  book.styles = "<cellXfs><xf numFmtId='14'/></cellXfs>";
  book.rows = "<row><c s='0'><v>44103</v></c></row>";
  EXPECT_THAT(rows_of(book), ElementsAre(Row{"2024-09-30"}));
}

TEST(Workbook, ShowsItsVisibleSheetsInTheirOrder) {
  SmallWorkbook book;
  book.workbook =
      "<workbook xmlns:r='r'><sheets><sheet name='Second' r:id='b'/>"
      "<sheet name='Lists' state='hidden' r:id='c'/><sheet name='First' r:id='a'/></sheets>"
      "</workbook>";
  book.relations =
      "<Relationships><Relationship Id='a' Target='/xl/worksheets/sheet1.xml'/>"
      "<Relationship Id='b' Target='worksheets/two.xml'/>"
      "<Relationship Id='c' Target='worksheets/three.xml'/></Relationships>";
  book.rows = "<row><c><v>1</v></c></row>";
  for (const char* name : {"xl/worksheets/two.xml", "xl/worksheets/three.xml"})
    book.more.emplace_back(
        name, "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>");
  const auto sheets = read_xlsx(book.bytes(), {});
  ASSERT_TRUE(sheets);
  EXPECT_THAT(*sheets, ElementsAre(Sheet{"Second", {{"2"}}}, Sheet{"First", {{"1"}}}));
}

TEST(Workbook, IsReadWithPartsNamedAsSomeProgramsDo) {
  const std::string bytes = make_zip(
      {{"xl/workbook2.xml",
        "<x:workbook xmlns:x='x' xmlns:r='r'><x:sheets><x:sheet name='S' r:id='a'/></x:sheets>"
        "</x:workbook>"},
       {"xl/_rels/workbook2.xml.rels",
        "<Relationships><Relationship Id='a' Target='Worksheets/Sheet1.xml'/></Relationships>"},
       {"xl/SharedStrings.xml", "<sst><si><t>Title</t></si></sst>"},
       {"xl/worksheets/sheet1.xml",
        "<worksheet><sheetData><row><c t='s'><v>0</v></c></row></sheetData></worksheet>"}});
  const auto sheets = read_xlsx(bytes, {});
  ASSERT_TRUE(sheets);
  EXPECT_THAT(*sheets, ElementsAre(Sheet{"S", {{"Title"}}}));
}

TEST(Workbook, IsRefusedWhenItUnpacksToFarMoreThanAList) {
  SmallWorkbook book;
  book.rows = "<row><c><v>" + std::string(3'000'000, '1') + "</v></c></row>";
  TableLimits limits;
  limits.unpacked_bytes = 1'000'000;
  EXPECT_THAT(rows_of(book, limits), ElementsAre(ElementsAre(HasSubstr("unpacks to far more"))));
}

TEST(Workbook, IsRefusedWhenItHasMoreCellsThanAreRead) {
  SmallWorkbook book;
  for (int i = 0; i < 50; ++i)
    book.rows += "<row><c r='XFD1'><v>1</v></c><c r='Z1'><v>1</v></c></row>";
  TableLimits limits;
  limits.rows = 40;
  EXPECT_THAT(rows_of(book, limits), ElementsAre(ElementsAre(HasSubstr("more rows or cells"))));
  limits = {};
  limits.places = 1000;
  EXPECT_THAT(rows_of(book, limits), ElementsAre(ElementsAre(HasSubstr("more rows or cells"))));
}

TEST(Workbook, IsRefusedWithEntitiesOrBrokenMarkup) {
  SmallWorkbook book;
  book.rows = "<row><c><v>1</v></c>";
  EXPECT_THAT(rows_of(book), ElementsAre(ElementsAre(HasSubstr("damaged"))));
  book = {};
  book.workbook = "<!DOCTYPE w [<!ENTITY a 'aaaa'>]>" + book.workbook;
  EXPECT_THAT(rows_of(book), ElementsAre(ElementsAre(HasSubstr("damaged"))));
}

TEST(Workbook, IsReadOrRefusedCutAtAnyByte) {
  SmallWorkbook book;
  book.rows = "<row><c><v>1</v></c></row>";
  const std::string whole = book.bytes();
  ASSERT_TRUE(read_xlsx(whole, {}));
  for (std::size_t n = 0; n < whole.size(); ++n) (void)read_xlsx(whole.substr(0, n), {});
}

TEST(Workbook, GivesNothingForReferencesToNowhere) {
  SmallWorkbook book;
  book.rows =
      "<row><c t='s'><v>99</v></c><c t='s'><v>-1</v></c><c s='88'><v>5</v></c>"
      "<c r='AAAAAAAA1'><v>6</v></c></row>";
  EXPECT_THAT(rows_of(book), ElementsAre(Row{"", "", "5", "6"}));
}

}  // namespace
}  // namespace secondlook
