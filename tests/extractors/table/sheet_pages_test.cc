// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/table/sheet_pages.h"

#include <gmock/gmock.h>
#include <leptonica/allheaders.h>

#include <string>

#include "models/running_text.h"

namespace secondlook {
namespace {

Sheet long_sheet(int rows) {
  Sheet sheet{"Staff", {{"No.", "SSN", "Title"}}};
  for (int i = 1; i <= rows; ++i)
    sheet.rows.push_back({std::to_string(i), "987654321", "Program Analyst"});
  return sheet;
}

TEST(SheetPages, GiveCellsPartedByTabsAndRowsByLineEnds) {
  const SheetPages pages({{"", {{"Title", "", "Grade"}, {"Program Analyst", "x", "13"}}}});
  ASSERT_EQ(pages.page_count(), 1);
  const std::vector<Page> read = {pages.page(1)};
  EXPECT_EQ(running_text(read, "", "").text, "Title\tGrade\n\nProgram Analyst\tx\t13");
}

TEST(SheetPages, KeepAColumnsEdgesOnAllPages) {
  const SheetPages pages({long_sheet(100)});
  ASSERT_GT(pages.page_count(), 2);
  const Page first = pages.page(1), last = pages.page(pages.page_count());
  EXPECT_EQ(first.lines.at(3).box.x0, last.lines.at(2).box.x0);  // after the sheet's name
  EXPECT_EQ(first.lines.at(3).box.x1, last.lines.at(2).box.x1);
}

TEST(SheetPages, LoseNoRowToRunningHeads) {
  const SheetPages pages({long_sheet(100)});
  std::vector<Page> read;
  for (int n = 1; n <= pages.page_count(); ++n) read.push_back(pages.page(n));
  const std::string text = running_text(read, "", "").text;
  for (int i = 1; i <= 100; ++i)
    EXPECT_NE(
        text.find(std::string("\n").append(std::to_string(i)) + "\tXXXXXXXXX\tProgram Analyst"),
        text.npos)
        << i;
}

TEST(SheetPages, MaskPersonalDataWhateverStandsBetweenItAndItsHeading) {
  Sheet sheet = long_sheet(100);
  sheet.rows[50][1] = "pending";
  sheet.rows[51][1].clear();
  const SheetPages pages({sheet});
  for (int n = 1; n <= pages.page_count(); ++n)
    for (const Word& word : pages.page(n).words) EXPECT_NE(word.text, "987654321");
}

TEST(SheetPages, KeepWordsWithinThePageAndTheirCell) {
  const SheetPages pages(
      {{"", {{std::string(3000, 'W'), "short"}, {std::string(900, ' ') + "x"}, {}}},
       {"wide", {std::vector<std::string>(400, "some words of text")}}});
  for (int n = 1; n <= pages.page_count(); ++n) {
    const Page page = pages.page(n);
    EXPECT_LE(page.width, 20'100);
    for (const Line& line : page.lines)
      for (std::size_t i = line.first; i < line.first + line.count; ++i) {
        const Box &word = page.words[i].box, &cell = line.box;
        EXPECT_TRUE(word.x0 >= cell.x0 && word.x1 <= cell.x1 + 0.01 && word.y0 >= cell.y0 &&
                    word.y1 <= cell.y1 + 0.01);
        EXPECT_LE(cell.x1, page.width);
        EXPECT_LE(cell.y1, page.height);
      }
  }
}

TEST(SheetPages, ShowInkWhereTheWordsAre) {
  const SheetPages pages({{"", {{"Title", "Grade"}, {"Mu\u00f1oz", "13"}}}});
  const PixPtr picture = pages.picture(1);
  ASSERT_TRUE(picture);
  const double scale = pixGetXRes(picture.get()) / 72.0;
  for (const Word& word : pages.page(1).words) {
    ::Box* box = boxCreate(
        static_cast<int>(word.box.x0 * scale), static_cast<int>(word.box.y0 * scale),
        static_cast<int>(word.box.width() * scale), static_cast<int>(word.box.height() * scale));
    const PixPtr part{pixClipRectangle(picture.get(), box, nullptr)};
    boxDestroy(&box);
    int ink = 0;
    pixCountPixels(part.get(), &ink, nullptr);
    const int pixels = pixGetWidth(part.get()) * pixGetHeight(part.get());
    EXPECT_GT(ink * 20, pixels) << word.text;
  }
}

}  // namespace
}  // namespace secondlook
