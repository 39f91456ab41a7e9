// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/drawing.h"

#include <gtest/gtest.h>

#include "tests/extractors/drawing/drawn_chart.h"

namespace secondlook {
namespace {

using testing::DrawnChart;

/// A chief above three boxes, 60 points apart, without lines.
DrawnChart four_boxes() {
  DrawnChart chart;
  chart.box(350, 50).box(200, 150).box(350, 150).box(500, 150);
  return chart;
}

TEST(ChartBoxes, AreTheOutlinesThatLinesJoin) {
  const Drawing drawing = four_boxes().line(395, 86, 395, 150).found();
  ASSERT_EQ(drawing.frames.size(), 4U);
  EXPECT_NEAR(drawing.frames[0].box.x0, 350, 1);
  EXPECT_NEAR(drawing.frames[0].box.y1, 86, 1);
}

TEST(ChartBoxes, AreNoneWhereNoLineJoinsThem) { EXPECT_TRUE(four_boxes().found().frames.empty()); }

TEST(ChartBoxes, MayBeTintedInsteadOfOutlined) {
  DrawnChart chart;
  chart.tinted_box(350, 50, 230).tinted_box(350, 150, 230).line(395, 86, 395, 150);
  EXPECT_EQ(chart.lines(), "0b-1t");
}

TEST(ChartBoxes, MayBeDividedByABand) {
  DrawnChart chart;
  chart.box(350, 50).line(350, 62, 440, 62).box(350, 150).line(395, 86, 395, 150);
  EXPECT_EQ(chart.found().frames.size(), 2U);
}

TEST(ChartBoxes, MayHaveADarkBandOfTwoLines) {
  DrawnChart chart;
  for (const double y : {50.0, 150.0}) chart.box(350, y, 90, 50).fill({350, y - 24, 440, y}, 40);
  chart.line(395, 100, 395, 126);
  const Drawing found = chart.found();
  ASSERT_EQ(found.frames.size(), 2U);
  EXPECT_NEAR(found.frames[1].box.y0, 126, 1);
  EXPECT_EQ(found.insides[1].parts.size(), 2U);  // its words are read, too
  EXPECT_EQ(chart.lines(), "0b-1t");
}

TEST(ChartBoxes, MayBeDarkWithWordsThatWereNotRead) {
  DrawnChart chart;
  chart.unread_box(350, 50).unread_box(350, 150).line(395, 86, 395, 150);
  EXPECT_EQ(chart.found(WordsAre::perhaps_missing).frames.size(), 2U);
  EXPECT_TRUE(chart.found(WordsAre::all).frames.empty());
}

TEST(ChartBoxes, AreNoneWithoutWords) {
  DrawnChart chart;
  chart.unread_box(350, 50).box(350, 150).box(350, 250);
  chart.line(395, 86, 395, 150).line(395, 186, 395, 250);
  Drawing drawing = chart.found(WordsAre::perhaps_missing);
  ASSERT_EQ(drawing.frames.size(), 3U);
  drop_wordless(drawing, chart.words());
  ASSERT_EQ(drawing.frames.size(), 2U);
  EXPECT_EQ(drawing.insides.size(), 2U);
  EXPECT_NEAR(drawing.frames[0].box.y0, 150, 1);
  ASSERT_EQ(drawing.connectors.size(), 1U);
  EXPECT_EQ(drawing.connectors[0].ends[0].frame, 0U);
  EXPECT_EQ(drawing.connectors[0].ends[1].frame, 1U);
}

TEST(ChartBoxes, AreNoHeavyLettersThatGrowTogether) {
  DrawnChart chart;
  chart.box(350, 50).box(350, 150).line(395, 86, 395, 150);
  // The title: strokes of 3 points, 2 apart.
  for (double x = 300; x < 400; x += 5) chart.fill({x, 20, x + 3, 32}, 0);
  chart.word({300, 20, 400, 32});
  EXPECT_EQ(chart.found().frames.size(), 2U);
}

TEST(ChartBoxes, AreNoCellsOfATable) {
  DrawnChart table;
  for (int row = 0; row < 6; ++row)
    for (int column = 0; column < 4; ++column) table.box(100 + 90 * column, 100 + 36 * row);
  EXPECT_TRUE(table.found().frames.empty());
}

TEST(ChartLines, OfABusMeetAllItsBoxes) {
  DrawnChart chart = four_boxes();
  chart.line(395, 86, 395, 120).line(245, 120, 545, 120);
  chart.line(245, 120, 245, 150).line(395, 120, 395, 150).line(545, 120, 545, 150);
  EXPECT_EQ(chart.lines(), "0b-1t-2t-3t");
}

TEST(ChartLines, MayEndAFewPointsShortOfABox) {
  EXPECT_EQ(four_boxes().line(395, 89, 395, 147).lines(), "0b-2t");
  EXPECT_EQ(four_boxes().line(395, 96, 395, 147).lines(), "");
}

TEST(ChartLines, AreNoDustBetweenNeighbours) {
  DrawnChart chart = four_boxes();
  chart.line(395, 86, 395, 150);
  chart.box(200, 250).box(298, 250);
  const std::string lines = chart.lines();
  EXPECT_EQ(chart.fill({293.5, 267, 294.6, 268.1}, 0).lines(), lines);
}

TEST(ChartLines, ThatPassByABoxDoNotMeetIt) {
  DrawnChart chart;
  // The trunk runs down 4 points beside the second box.
  chart.box(350, 50).box(370, 120).box(370, 190).line(366, 86, 366, 208).line(366, 208, 370, 208);
  EXPECT_EQ(chart.lines(), "0b-2l");
}

TEST(ChartLines, AreLinesWhereTheyWereTakenForWords) {
  DrawnChart chart = four_boxes();
  chart.slanted(395, 86, 245, 150).word({243, 86, 397, 150});
  EXPECT_EQ(chart.lines(), "0b-1t");
}

TEST(ChartLines, FromATrunkMeetBoxesAtTheirSides) {
  DrawnChart chart;
  chart.box(350, 50).box(380, 120).box(380, 190).line(360, 86, 360, 208);
  chart.line(360, 138, 380, 138).line(360, 208, 380, 208);
  EXPECT_EQ(chart.lines(), "0b-1l-2l");
}

TEST(ChartLines, ThatCrossAreToldApart) {
  DrawnChart chart;
  chart.box(200, 50).box(500, 50).box(200, 250).box(500, 250);
  chart.slanted(245, 86, 545, 250).slanted(545, 86, 245, 250);
  EXPECT_EQ(chart.lines(), "0b-3t 1b-2t");
  for (const Connector& connector : chart.found().connectors) EXPECT_LT(connector.confidence, 1);
}

TEST(ChartLines, ThatAreDashedAreOneDottedLine) {
  EXPECT_EQ(four_boxes().line(395, 86, 395, 150, true).lines(), "(0b-2t)");
}

TEST(ChartLines, TornByAScanAreMendedAndBelievedLess) {
  DrawnChart chart = four_boxes();
  chart.line(395, 86, 395, 118).line(395, 120, 395, 150);
  EXPECT_EQ(chart.lines(), "0b-2t");
  ASSERT_EQ(chart.found().connectors.size(), 1U);
  EXPECT_LT(chart.found().connectors[0].confidence, 1);
}

TEST(ChartSearch, GivesUpOnAPageOfDots) {
  DrawnChart chart = four_boxes();
  chart.line(395, 86, 395, 150);
  for (double y = 300; y < 600; y += 2.2)
    for (double x = 10; x < 780; x += 2.2) chart.fill({x, y, x + 0.7, y + 0.7}, 0);
  EXPECT_TRUE(chart.found().connectors.empty());
}

}  // namespace
}  // namespace secondlook
