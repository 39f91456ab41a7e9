// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/frame_text.h"

#include <gtest/gtest.h>

#include <string>

namespace secondlook {
namespace {

Word word(const std::string& text, double x, double y, double width = 30) {
  Word result;
  result.text = text;
  result.box = {x, y, x + width, y + 8};
  return result;
}

/// The page's lines, one behind the other: "Director, ES | Odile Grimsby".
std::string text_of(const Page& page) {
  std::string text;
  for (const Line& line : page.lines) {
    text += text.empty() ? "" : " | ";
    for (std::size_t w = line.first; w < line.first + line.count; ++w)
      text += (w > line.first ? " " : "") + page.words[w].text;
  }
  return text;
}

/// Every word on a line of its own.
Page page_of(std::vector<Word> words) {
  Page page;
  page.words = std::move(words);
  for (std::size_t w = 0; w < page.words.size(); ++w)
    page.lines.push_back({w, 1, page.words[w].box, static_cast<int>(w), static_cast<int>(w)});
  return page;
}

const FrameInside kLeft{{100, 100, 190, 136}, {{101, 101, 189, 135}}};
const FrameInside kRight{{200, 100, 290, 136}, {{201, 101, 289, 135}}};

TEST(FrameText, IsReadLineByLineWithinEachBox) {
  Page page = page_of({word("Director,", 105, 105), word("Odile", 105, 120),
                       word("ES-0340", 145, 105), word("Grimsby", 145, 120)});
  order_within({kLeft}, page);
  EXPECT_EQ(text_of(page), "Director, ES-0340 | Odile Grimsby");
  EXPECT_EQ(page.lines[0].block, page.lines[1].block);
}

TEST(FrameText, DoesNotGoOnInTheBoxBeside) {
  Page page;
  page.words = {word("Chief", 105, 105), word("Clerk", 205, 105), word("Vacant", 105, 120),
                word("Vale", 205, 120)};
  page.lines = {{0, 2, {105, 105, 235, 113}, 0, 0}, {2, 2, {105, 120, 235, 128}, 0, 1}};
  order_within({kLeft, kRight}, page);
  EXPECT_EQ(text_of(page), "Chief | Vacant | Clerk | Vale");
}

TEST(FrameText, LeavesWhatStandsBesideTheBoxes) {
  Page page = page_of({word("Chart", 20, 20), word("Chief", 105, 105), word("Note", 20, 300)});
  order_within({kLeft}, page);
  EXPECT_EQ(text_of(page), "Chart | Chief | Note");
}

TEST(FrameText, IsReadPartByPart) {
  const FrameInside divided{{100, 100, 290, 136}, {{101, 101, 189, 135}, {191, 101, 289, 135}}};
  Page page = page_of({word("Chief", 105, 105), word("GS-14", 205, 105), word("Vale", 105, 120),
                       word("Staff", 205, 120)});
  order_within({divided}, page);
  EXPECT_EQ(text_of(page), "Chief | Vale | GS-14 | Staff");
}

}  // namespace
}  // namespace secondlook
