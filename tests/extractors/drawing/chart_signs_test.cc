// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/drawing/chart_signs.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

/// The four rules of an outline.
void box(std::vector<Box>& rules, double x, double y, double width, double height) {
  rules.push_back({x, y, x + width, y + 0.5});
  rules.push_back({x, y + height, x + width, y + height + 0.5});
  rules.push_back({x, y, x + 0.5, y + height});
  rules.push_back({x + width, y, x + width + 0.5, y + height});
}

TEST(ChartSigns, IsSparedRunningText) {
  Page page;
  page.words.resize(48);
  for (std::size_t line = 0; line < 4; ++line)
    page.lines.push_back({.first = 12 * line, .count = 12, .box = {}});
  EXPECT_FALSE(reads_like_chart(page));
  page.lines.clear();
  for (std::size_t line = 0; line < 16; ++line)
    page.lines.push_back({.first = 3 * line, .count = 3, .box = {}});
  EXPECT_TRUE(reads_like_chart(page));
}

TEST(ChartSigns, TellOutlinesFromTheCellsOfATableByTheirRules) {
  std::vector<Box> boxes, table;
  box(boxes, 100, 100, 90, 36);
  box(boxes, 100, 200, 90, 36);
  EXPECT_EQ(outlines_of(boxes).size(), 2U);
  box(table, 100, 100, 300, 140);
  for (double y = 120; y < 240; y += 20) table.push_back({100, y, 400, y + 0.5});
  EXPECT_EQ(outlines_of(table).size(), 1U);
}

TEST(ChartSigns, AreNoBoxesToTick) {
  std::vector<Box> rules;
  for (double y = 100; y < 200; y += 20) box(rules, 100, y, 10, 10);
  EXPECT_TRUE(outlines_of(rules).empty());
}

TEST(ChartSigns, AreLinesBetweenBoxes) {
  const std::vector<Box> boxes = {{100, 100, 190, 136}, {100, 200, 190, 236}};
  EXPECT_TRUE(lead_to_boxes({{145, 136, 145.5, 200}}, boxes));
  EXPECT_TRUE(lead_to_boxes({{145, 160, 145.5, 194}}, boxes)) << "an arrow's head takes the rest";
  EXPECT_TRUE(lead_to_boxes({{60, 118, 100, 118.5}}, boxes)) << "from aside";
  EXPECT_FALSE(lead_to_boxes({{100, 136, 100.5, 200}}, boxes)) << "a side that goes on";
  EXPECT_FALSE(lead_to_boxes({{60, 160, 230, 160.5}}, boxes)) << "a rule between";
}

TEST(ChartSigns, AreNoTablesOneBelowTheOther) {
  std::vector<Box> cells, sides;
  for (const double y : {100., 200.})
    for (const double x : {50., 150., 250.}) {
      cells.push_back({x, y, x + 100, y + 30});
      box(sides, x, y, 100, 30);
    }
  ASSERT_TRUE(shapes_stand_apart(cells, {}));
  EXPECT_FALSE(is_drawn_like_chart(cells, sides, false));
  sides.push_back({200, 130, 200.5, 200});
  EXPECT_TRUE(is_drawn_like_chart(cells, sides, false));
}

TEST(ChartSigns, AreLeaningLinesBetweenShapes) {
  const std::vector<Box> shapes = {{100, 100, 190, 136}, {100, 200, 190, 236}};
  EXPECT_FALSE(is_drawn_like_chart(shapes, {}, false));
  EXPECT_TRUE(is_drawn_like_chart(shapes, {}, true));
}

TEST(ChartSigns, AreBoxesWithoutSidesThatALineJoins) {
  std::vector<Box> rules;
  for (const double y : {100., 200.}) {
    rules.push_back({100, y, 190, y + 0.5});
    rules.push_back({100, y + 36, 190, y + 36.5});
  }
  EXPECT_FALSE(rules_make_open_boxes(rules));
  rules.push_back({145, 136, 145.5, 200});
  EXPECT_TRUE(rules_make_open_boxes(rules));
}

TEST(ChartSigns, AreNoRowsOfATable) {
  std::vector<Box> rules;
  for (double y = 100; y < 300; y += 20) rules.push_back({100, y, 400, y + 0.5});
  for (const double x : {100., 250., 400.}) rules.push_back({x, 100, x + 0.5, 280});
  EXPECT_FALSE(rules_make_open_boxes(rules));
}

TEST(ChartSigns, AreShapesApartFromEachOther) {
  EXPECT_TRUE(shapes_stand_apart({{100, 100, 190, 136}, {100, 200, 190, 236}}, {}));
}

TEST(ChartSigns, AreDividedBoxes) {
  EXPECT_TRUE(shapes_stand_apart(
      {{100, 100, 190, 112}, {100, 112, 190, 136}, {100, 200, 190, 212}, {100, 212, 190, 236}},
      {}));
}

TEST(ChartSigns, AreNoCellsOfAForm) {
  std::vector<Box> cells;
  for (double y = 100; y < 300; y += 24)
    for (double x = 50; x < 500; x += 90) cells.push_back({x, y, x + 90, y + 24});
  EXPECT_FALSE(shapes_stand_apart(cells, {}));
}

TEST(ChartSigns, AreNoShadedCellsBetweenATablesRules) {
  const std::vector<Box> shaded = {{100, 100, 200, 120}, {300, 180, 400, 200}};
  std::vector<Box> rules;
  for (double y = 100; y <= 240; y += 20) rules.push_back({100, y, 400, y + 0.5});
  EXPECT_FALSE(shapes_stand_apart(shaded, rules));
}

TEST(ChartSigns, AreNotAnOutlineWithItsFillAndShadow) {
  EXPECT_FALSE(
      shapes_stand_apart({{100, 100, 190, 136}, {100, 100, 190, 136}, {102, 102, 192, 138}}, {}));
}

TEST(ChartSigns, AreNoFormWhoseCellsAreDrawnOneByOne) {
  std::vector<Box> cells, sides;
  for (double y = 100; y < 300; y += 25)
    for (double x = 50; x < 500; x += 91) {
      cells.push_back({x, y, x + 90, y + 24});
      box(sides, x, y, 90, 24);
    }
  EXPECT_TRUE(outlines_of(sides).empty());
  EXPECT_FALSE(is_drawn_like_chart(cells, sides, true));
}

}  // namespace
}  // namespace secondlook
