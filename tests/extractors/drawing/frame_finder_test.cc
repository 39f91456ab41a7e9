// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/frame_finder.h"

#include <gtest/gtest.h>

#include "tests/extractors/drawing/drawn_chart.h"

namespace secondlook {
namespace {

using testing::DrawnChart;

/// The words of a box of 90 by 36 points whose corner is there, without an outline.
DrawnChart& words_at(DrawnChart& chart, double x, double y) {
  return chart.tinted_box(x, y, /*level=*/255);
}

DrawnChart& dashed_box(DrawnChart& chart, double x, double y) {
  words_at(chart, x, y);
  chart.line(x, y, x + 90, y, /*dashed=*/true).line(x, y + 36, x + 90, y + 36, true);
  return chart.line(x, y, x, y + 36, true).line(x + 90, y, x + 90, y + 36, true);
}

DrawnChart& open_sided_box(DrawnChart& chart, double x, double y) {
  return words_at(chart, x, y).line(x, y, x + 90, y).line(x, y + 36, x + 90, y + 36);
}

TEST(FrameFinder, SeesABoxOfDashes) {
  DrawnChart chart;
  dashed_box(chart, 350, 50);
  dashed_box(chart, 350, 150).line(395, 86, 395, 150);
  EXPECT_EQ(chart.lines(), "0b-1t");
}

TEST(FrameFinder, TakesNoDottedLineBetweenBoxesForTheSideOfABox) {
  DrawnChart chart;
  chart.box(200, 150).box(350, 150).box(275, 50).line(320, 86, 320, 118);
  chart.line(245, 118, 395, 118).line(245, 118, 245, 150).line(395, 118, 395, 150);
  chart.line(290, 168, 350, 168, /*dashed=*/true);
  EXPECT_EQ(chart.found().frames.size(), 3U);
  EXPECT_EQ(chart.lines(), "0b-1t-2t (1r-2l)");
}

TEST(FrameFinder, SeesBoxesOfDashesUnderABus) {
  DrawnChart chart;
  dashed_box(chart, 200, 150);
  dashed_box(chart, 350, 150);
  dashed_box(chart, 275, 50).line(320, 86, 320, 128);
  chart.line(245, 128, 395, 128).line(245, 128, 245, 150).line(395, 128, 395, 150);
  EXPECT_EQ(chart.lines(), "0b-1t-2t");
}

TEST(FrameFinder, SeesABoxOfDashesWhoseWordsStandCloseToALine) {
  DrawnChart chart;
  for (const double y : {50.0, 150.0}) {
    dashed_box(chart, 350, y);
    for (double row = y + 5; row < y + 30; row += 9)
      for (double at = 358; at < 432; at += 3) chart.fill({at, row, at + 1.5, row + 7}, 0);
  }
  chart.line(395, 86, 395, 150);
  EXPECT_EQ(chart.lines(), "0b-1t");
}

TEST(FrameFinder, TakesNoGapBetweenBoxesOfDashesForABox) {
  DrawnChart chart;
  dashed_box(chart, 200, 150);
  dashed_box(chart, 301, 150);
  dashed_box(chart, 250, 50).line(295, 86, 295, 138);
  chart.line(245, 138, 346, 138).line(245, 138, 245, 150).line(346, 138, 346, 150);
  EXPECT_EQ(chart.found().frames.size(), 3U);
  EXPECT_EQ(chart.lines(), "0b-1t-2t");
}

TEST(FrameFinder, SeesABoxWithoutSides) {
  DrawnChart chart;
  open_sided_box(chart, 350, 50);
  open_sided_box(chart, 350, 150).line(395, 86, 395, 150);
  EXPECT_EQ(chart.lines(), "0b-1t");
}

TEST(FrameFinder, TakesTheRulesOfAListForNoBoxes) {
  DrawnChart chart;
  chart.box(350, 50).line(395, 86, 395, 150);
  for (const double y : {150, 186, 222}) words_at(chart, 350, y).line(350, y, 440, y);
  EXPECT_TRUE(chart.found().frames.empty());
}

TEST(FrameFinder, TakesNoParagraphBetweenTwoLinesForABox) {
  DrawnChart chart;
  chart.box(350, 50).line(395, 86, 395, 150);
  open_sided_box(chart, 350, 150);
  for (double x = 320; x < 350; x += 4) chart.fill({x, 164, x + 1, 172}, 0);
  EXPECT_TRUE(chart.found().frames.empty());
}

}  // namespace
}  // namespace secondlook
