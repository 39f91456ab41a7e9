// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/page_ink.h"

#include <gtest/gtest.h>

#include "extractors/drawing/area.h"
#include "tests/extractors/drawing/drawn_chart.h"

namespace secondlook {
namespace {

using testing::DrawnChart;

constexpr double kHairline = 0.36;  // points: one pixel
constexpr int kFaint = 238;

/// How many pixels of ink are within the area, given in points.
int ink_within(const PageInk& page, const Box& area) {
  return ink_in(*page.ink, {page.pixels(area.x0), page.pixels(area.y0), page.pixels(area.x1),
                            page.pixels(area.y1)});
}

/// The tile at a point has no bare paper.
bool is_filled(const PageInk& page, double x, double y) {
  const int column = page.pixels(x) / page.tile, row = page.pixels(y) / page.tile;
  return ink_in(*page.filled, {column, row, column + 1, row + 1}) == 1;
}

TEST(PageInk, HasStraightLinesThatAreHardlyDarkerThanThePaper) {
  DrawnChart chart;
  chart.box(350, 50).fill({100, 300, 300, 300 + kHairline}, kFaint);
  chart.fill({100, 300, 100 + kHairline, 400}, kFaint);
  const PageInk page = page_ink(chart.image(), DrawnChart::kDpi, ImageOf::scan);
  EXPECT_GT(ink_within(page, {90, 295, 310, 305}), 500);
  EXPECT_GT(ink_within(page, {95, 310, 105, 410}), 240);
}

TEST(PageInk, HasGrayLinesOnAPageThatHasMuchGray) {
  DrawnChart chart;
  chart.box(350, 50).fill({50, 400, 700, 550}, 200);
  chart.fill({100, 300, 300, 300 + kHairline}, 195).fill({100, 300, 100 + kHairline, 330}, 195);
  const PageInk page = page_ink(chart.image(), DrawnChart::kDpi, ImageOf::scan);
  EXPECT_GT(ink_within(page, {90, 295, 310, 305}), 500);
  EXPECT_GT(ink_within(page, {95, 305, 105, 335}), 60);
}

TEST(PageInk, IsFilledWhereABoxIsPalerThanColouredPaper) {
  DrawnChart chart;
  chart.fill({0, 0, 792, 612}, 224).fill({100, 100, 200, 140}, 240);
  const PageInk page = page_ink(chart.image(), DrawnChart::kDpi, ImageOf::drawn_page);
  EXPECT_TRUE(is_filled(page, 150, 120));
  EXPECT_FALSE(is_filled(page, 150, 160));
}

TEST(PageInk, HasNoFaintSpots) {
  DrawnChart chart;
  chart.box(350, 50);
  for (double x = 100; x < 300; x += 15) chart.fill({x, 300, x + 6, 302}, kFaint);
  EXPECT_EQ(
      ink_within(page_ink(chart.image(), DrawnChart::kDpi, ImageOf::scan), {90, 295, 310, 305}), 0);
}

TEST(PageInk, HasATintAroundLettersThatAScanBrightened) {
  DrawnChart chart;
  chart.fill({100, 100, 200, 140}, 240).fill({107, 107, 193, 133}, 255);
  for (double y = 109; y < 131; y += 8)
    for (double x = 109; x < 190; x += 4) chart.fill({x, y, x + 1.5, y + 6}, 0);
  const PageInk page = page_ink(chart.image(), DrawnChart::kDpi, ImageOf::scan);
  EXPECT_TRUE(is_filled(page, 150, 120));
  EXPECT_FALSE(is_filled(page, 150, 160));
}

TEST(PageInk, HasBarePaperInATintedRing) {
  DrawnChart chart;
  chart.fill({100, 100, 200, 140}, 240).fill({107, 107, 193, 133}, 255);
  chart.fill({110, 110, 120, 116}, 0);
  EXPECT_FALSE(is_filled(page_ink(chart.image(), DrawnChart::kDpi, ImageOf::scan), 150, 120));
}

TEST(PageInk, LeavesTheLatticeOfASpreadsheetOut) {
  DrawnChart chart;
  for (double y = 20; y < 600; y += 15) chart.fill({20, y, 780, y + kHairline}, 214);
  for (double x = 20; x < 780; x += 48) chart.fill({x, 20, x + kHairline, 600}, 214);
  chart.tinted_box(350, 50, 255).box(350, 50).tinted_box(350, 150, 255).box(350, 150);
  chart.line(395, 86, 395, 150);
  EXPECT_EQ(chart.lines(), "0b-1t");
  EXPECT_EQ(
      ink_within(page_ink(chart.image(), DrawnChart::kDpi, ImageOf::scan), {100, 200, 300, 400}),
      0);
}

TEST(PageInk, HasAllLinesOfAChartInGray) {
  DrawnChart chart;
  for (double x = 50; x < 700; x += 60)
    for (double y = 50; y < 500; y += 60) {
      chart.fill({x, y, x + 50, y + kHairline}, 214).fill({x, y + 40, x + 50, y + 41}, 214);
      chart.fill({x, y, x + kHairline, y + 40}, 214).fill({x + 50, y, x + 51, y + 40}, 214);
      chart.fill({x + 50, y + 20, x + 60, y + 20 + kHairline}, 214);
      chart.fill({x + 25, y + 40, x + 25 + kHairline, y + 60}, 214);
      for (double at = x + 10; at < x + 40; at += 4) chart.fill({at, y + 15, at + 1, y + 23}, 0);
    }
  EXPECT_GT(
      ink_within(page_ink(chart.image(), DrawnChart::kDpi, ImageOf::scan), {105, 110, 165, 112}),
      100);
}

}  // namespace
}  // namespace secondlook
