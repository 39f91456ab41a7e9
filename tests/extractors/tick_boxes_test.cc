// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/tick_boxes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extractors/ink.h"
#include "tests/extractors/page_drawing.h"

namespace secondlook {
namespace {

using ::testing::IsEmpty;
using testing::PageDrawing;
using ::testing::SizeIs;

TickBoxes found_in(const PageDrawing& drawing) {
  return find_tick_boxes(*faint_ink_of(drawing.pix()), drawing.dpi());
}

Word word(std::string text, const Box& box) {
  return {.text = std::move(text), .box = box, .confidence = 0.4, .origin = Origin::ocr};
}

TEST(TickBoxOnAnImage, IsFoundWithWhetherItIsMarked) {
  for (const double dpi : {150.0, 200.0, 300.0}) {
    PageDrawing drawing(dpi);
    drawing.outline({100, 100, 109, 109}).outline({100, 130, 109, 139});
    drawing.fill({103, 132, 106, 137});
    const TickBoxes ticks = found_in(drawing);
    ASSERT_THAT(ticks.boxes, SizeIs(2)) << dpi;
    EXPECT_FALSE(ticks.boxes[0].marked) << dpi;
    EXPECT_TRUE(ticks.boxes[1].marked) << dpi;
    EXPECT_NEAR(ticks.boxes[0].box.x0, 100, 1) << dpi;
    EXPECT_NEAR(ticks.boxes[0].box.y1, 109, 1) << dpi;
  }
}

TEST(TickBoxOnAnImage, LeavesItsMarkOutOfItsOutline) {
  PageDrawing drawing(200);
  drawing.outline({100, 100, 112, 112}).fill({104, 104, 108, 108});
  const TickBoxes ticks = found_in(drawing);
  ASSERT_TRUE(ticks.outlines);
  const auto at = [&](double x, double y) {
    l_uint32 value = 0;
    pixGetPixel(ticks.outlines.get(), static_cast<int>(x * 200 / 72),
                static_cast<int>(y * 200 / 72), &value);
    return value;
  };
  EXPECT_EQ(at(100.4, 106), 1U);
  EXPECT_EQ(at(106, 106), 0U);
}

TEST(TickBoxOnAnImage, IsNoSquareBullet) {
  EXPECT_THAT(found_in(PageDrawing(200).fill({100, 100, 108, 108})).boxes, IsEmpty());
}

TEST(TickBoxOnAnImage, IsNoCellAndNoOpenBracket) {
  PageDrawing drawing(200);
  drawing.outline({100, 100, 150, 130});
  drawing.fill({200, 100, 201, 110}).fill({200, 100, 210, 101}).fill({200, 109, 210, 110});
  EXPECT_THAT(found_in(drawing).boxes, IsEmpty());
}

TEST(TickBoxOnAnImage, IsNoLetterWithRoundCorners) {
  PageDrawing drawing(300);  // a "D": one side straight, cut off at two corners
  drawing.outline({100, 100, 112, 114}, 1.5);
  drawing.fill({109, 100, 112, 103}, 255).fill({109, 111, 112, 114}, 255);
  drawing.fill({107, 102, 110, 103.5}).fill({107, 110.5, 110, 112});
  EXPECT_THAT(found_in(drawing).boxes, IsEmpty());
}

TEST(MarkInATickBox, IsAddedWhereNoLetterWasRead) {
  const Box box{100, 100, 110, 110};
  for (const std::string read : {"", "/", "v"}) {
    std::vector<Word> words{word("Exempt", {114, 100, 150, 110})};
    if (!read.empty()) words.push_back(word(read, {102, 102, 108, 108}));
    add_unread_marks({{box, true}}, words);
    ASSERT_THAT(words, SizeIs(2)) << read;
    EXPECT_EQ(words[1].text, "\u2612") << read;
    EXPECT_EQ(words[1].box, box) << read;
  }
}

TEST(MarkInATickBox, StaysAsItWasRead) {
  std::vector<Word> words{word("X", {102, 102, 108, 108})};
  add_unread_marks({{{100, 100, 110, 110}, true}}, words);
  ASSERT_THAT(words, SizeIs(1));
  EXPECT_EQ(words[0].text, "X");
}

TEST(MarkInATickBox, IsNotAddedToAnEmptyBox) {
  std::vector<Word> words;
  add_unread_marks({{{100, 100, 110, 110}, false}}, words);
  EXPECT_THAT(words, IsEmpty());
}

}  // namespace
}  // namespace secondlook
