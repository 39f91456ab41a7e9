// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/table/table_file.h"

#include <gmock/gmock.h>

#include "extractors/extract.h"
#include "tests/extractors/table/workbook.h"

namespace secondlook {
namespace {

using ::testing::HasSubstr;
using testing::SmallWorkbook;

constexpr char kXlsx[] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
constexpr char kCsv[] = "Title,Series,Grade\nProgram Analyst,0343,13\n";

std::string workbook() {
  SmallWorkbook book;
  book.rows =
      "<row><c t='inlineStr'><is><t>Title</t></is></c></row>"
      "<row><c t='inlineStr'><is><t>Analyst</t></is></c></row>";
  return book.bytes();
}

// All words of all pages, parted by blanks.
std::string read(std::string_view bytes, std::string_view media_type) {
  const Limits limits;
  Recognizer recognizer(limits);
  std::string words;
  const PageSink sink{[](int) {},
                      [&](Page&& page) {
                        for (const Word& word : page.words) words += word.text + ' ';
                      }};
  const auto ended = extract_pages(bytes, media_type, 1, recognizer, limits, sink);
  return ended ? words : "problem: " + ended.error().reason;
}

TEST(TableFile, IsExtractedLikeAnyDocument) {
  EXPECT_EQ(read(kCsv, "text/csv"), "Title Series Grade Program Analyst 0343 13 ");
  EXPECT_EQ(read(workbook(), kXlsx), "Staff Title Analyst ");
}

TEST(TableFile, HasPagesToShow) {
  const auto shown = page_image(kCsv, "text/csv", 1, 110, {}, {});
  ASSERT_TRUE(shown);
  EXPECT_NEAR(shown->width, 792 * 110 / 72.0, 2);
  EXPECT_TRUE(page_image(workbook(), kXlsx, 1, 110, {}, {}));
  EXPECT_FALSE(page_image(kCsv, "text/csv", 2, 110, {}, {}));
}

TEST(TableFile, WithoutAFilledCellIsRefused) {
  EXPECT_THAT(read(SmallWorkbook().bytes(), kXlsx), HasSubstr("no cell of it is filled"));
  EXPECT_THAT(read("not a table\n", "text/csv"), HasSubstr("it is no table"));
  EXPECT_THAT(read("PK\3\4 not a workbook", kXlsx), HasSubstr("damaged"));
}

}  // namespace
}  // namespace secondlook
