// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/table/csv_reader.h"

#include <gmock/gmock.h>

#include <string>

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

using Row = std::vector<std::string>;

std::vector<Row> rows_of(std::string_view bytes, const TableLimits& limits = {}) {
  const auto sheet = read_csv(bytes, limits);
  return sheet ? sheet->rows : std::vector<Row>{{"problem: " + sheet.error().reason}};
}

// UTF-16 of ASCII and Latin-1 text.
std::string utf16(std::string_view latin, bool big_endian) {
  std::string bytes;
  for (const char c : latin) {
    if (big_endian) bytes += '\0';
    bytes += c;
    if (!big_endian) bytes += '\0';
  }
  return bytes;
}

TEST(CsvReader, TellsTheDelimiterFromTheRows) {
  for (const char* delimiter : {",", ";", "\t", "|"}) {
    std::string text = "Title~PP~Series\nAnalyst, Senior~GS~0343\nClerk~GS~0303\n";
    if (*delimiter == ',') text.erase(text.find(", Senior"), 8);
    for (std::size_t at = text.find('~'); at != std::string::npos; at = text.find('~'))
      text.replace(at, 1, delimiter);
    EXPECT_THAT(rows_of(text), ElementsAre(SizeIs(3), SizeIs(3), SizeIs(3))) << delimiter;
  }
}

TEST(CsvReader, LeavesQuotedDelimitersLineEndsAndQuotesInTheirCell) {
  EXPECT_THAT(
      rows_of("name,title,note\r\n\"Doe, Jane\",\"Chief\r\nof \"\"Staff\"\"\",x\r\n"),
      ElementsAre(Row{"name", "title", "note"}, Row{"Doe, Jane", "Chief  of \"Staff\"", "x"}));
}

TEST(CsvReader, ReadsWhatSpreadsheetProgramsSaveAsText) {
  const std::vector<Row> expected = {{"PP", "Series", "Name"}, {"GS", "0343", "Mu\u00f1oz"}};
  const std::string latin = "PP,Series,Name\nGS,0343,Mu\xf1oz\n";
  EXPECT_EQ(rows_of("PP,Series,Name\nGS,0343,Mu\u00f1oz\n"), expected);
  EXPECT_EQ(rows_of("\xef\xbb\xbfPP,Series,Name\nGS,0343,Mu\u00f1oz\n"), expected);
  EXPECT_EQ(rows_of(latin), expected) << "Windows-1252";
  EXPECT_EQ(rows_of("\xff\xfe" + utf16(latin, false)), expected);
  EXPECT_EQ(rows_of("\xfe\xff" + utf16(latin, true)), expected);
  EXPECT_EQ(rows_of(utf16(latin, false)), expected) << "no byte order mark";
}

TEST(CsvReader, TakesATableWithATitleAboveAndATotalBelow) {
  EXPECT_EQ(csv_delimiter("Staffing list\n\nTitle,PP,Series,Grade\nAnalyst,GS,0343,13\n"
                          "Clerk,GS,0303,6\nClerk,GS,0303,5\nTotal 3\n"),
            ',');
}

TEST(CsvReader, TakesNoProseForATable) {
  EXPECT_EQ(csv_delimiter("The incumbent plans, organizes, and directs the work of the branch.\n"
                          "He or she assigns, reviews, and evaluates work, and trains staff.\n"
                          "The work, as a rule, is reviewed for results.\n"),
            std::nullopt);
  EXPECT_EQ(csv_delimiter("Plans, organizes, directs\nAssigns, reviews, evaluates\n"
                          "Trains, advises, counsels\n"),
            std::nullopt);
  EXPECT_EQ(csv_delimiter("Program Analyst; GS-0343-13\nHarbor Safety; Office of Plans\n"),
            std::nullopt);
  EXPECT_EQ(csv_delimiter(""), std::nullopt);
}

TEST(CsvReader, EndsAQuoteThatIsNeverClosedWithTheFile) {
  EXPECT_THAT(rows_of("a,b,c\n1,2,3\n4,5,6\n7,8,9\n\"7,8,9\n"),
              ElementsAre(SizeIs(3), SizeIs(3), SizeIs(3), SizeIs(3), SizeIs(1)));
}

TEST(CsvReader, GivesUpOnATableBeyondTheLimits) {
  std::string text;
  for (int i = 0; i < 20; ++i) text += "a,b,c\n";
  TableLimits limits;
  limits.rows = 10;
  EXPECT_THAT(rows_of(text, limits), ElementsAre(ElementsAre(HasSubstr("more rows or cells"))));
  limits = {};
  limits.cells = 30;
  EXPECT_THAT(rows_of(text, limits), ElementsAre(ElementsAre(HasSubstr("more rows or cells"))));
  limits = {};
  limits.places = 30;
  EXPECT_THAT(rows_of(text, limits), ElementsAre(ElementsAre(HasSubstr("more rows or cells"))));
}

TEST(CsvReader, CutsACellThatIsTooLong) {
  TableLimits limits;
  limits.cell_bytes = 4;
  EXPECT_EQ(rows_of("abcdefgh,b,c\n\"abcdefgh\",b,c\n", limits),
            (std::vector<Row>{{"abcd", "b", "c"}, {"abcd", "b", "c"}}));
}

}  // namespace
}  // namespace secondlook
