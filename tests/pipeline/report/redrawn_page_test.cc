// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/redrawn_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace secondlook {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Page letter() {
  Page page;
  page.width = 612;
  page.height = 792;
  page.redrawable = true;
  return page;
}

Word word(const std::string& text, const Box& box) {
  Word word;
  word.text = text;
  word.box = box;
  word.font_size = 10;
  return word;
}

PaintedPath area(const Box& box, std::uint32_t colour) {
  return {.steps = "MLLLZ",
          .points = {box.x0, box.y0, box.x1, box.y0, box.x1, box.y1, box.x0, box.y1},
          .colour = colour};
}

TEST(RedrawnPage, PutsEachWordWhereItStandsAndAsWide) {
  Page page = letter();
  page.words = {word("Duties", {72, 100, 104.5, 109.6})};
  page.words[0].bold = true;
  EXPECT_THAT(redrawn_page(page),
              HasSubstr("<text x=\"72\" y=\"107.5\" textLength=\"32.5\" font-size=\"10\" "
                        "font-weight=\"bold\">Duties</text>"));
}

TEST(RedrawnPage, LetsNoWordBecomeMarkup) {
  Page page = letter();
  page.words = {word("</text><script>", {72, 100, 104, 110}), word("a\x01&", {72, 120, 104, 130})};
  const std::string svg = redrawn_page(page);
  EXPECT_THAT(svg, Not(HasSubstr("<script")));
  EXPECT_THAT(svg, HasSubstr(">a&amp;<"));
}

TEST(RedrawnPage, CoversWhatIsMasked) {
  Page page = letter();
  page.words = {word("***-**-****", {72, 100, 132, 110})};
  page.words[0].masked = true;
  const std::string svg = redrawn_page(page);
  EXPECT_THAT(svg, HasSubstr("<rect x=\"70.5\" y=\"98.5\" width=\"63\" height=\"13\"/>"));
  EXPECT_THAT(svg, Not(HasSubstr("<text ")));
}

TEST(RedrawnPage, PaintsLinesAndAreas) {
  Page page = letter();
  page.painted = {area({10, 10, 110, 30}, 0xCCDDEE),
                  {.steps = "MCL",
                   .points = {1, 2, 3, 4, 5, 6, 7, 8, -9.25, 10},
                   .colour = 0x00FF00,
                   .width = 0.5,
                   .dashed = true}};
  const std::string svg = redrawn_page(page);
  EXPECT_THAT(svg, HasSubstr("<path d=\"M10 10L110 10L110 30L10 30Z\" fill=\"#ccddee\"/>"));
  EXPECT_THAT(svg, HasSubstr("<path d=\"M1 2C3 4 5 6 7 8L-9.3 10\" fill=\"none\" "
                             "stroke-width=\"0.5\" stroke=\"#00ff00\" stroke-dasharray=\"3 2\"/>"));
}

TEST(RedrawnPage, ShowsWordsOnADarkGroundInWhite) {
  Page page = letter();
  page.painted = {area({0, 0, 612, 100}, 0x002255), area({300, 0, 612, 100}, 0xFFFFFF)};
  page.words = {word("header", {72, 50, 104, 60}), word("inset", {372, 50, 404, 60}),
                word("below", {72, 150, 104, 160})};
  const std::string svg = redrawn_page(page);
  EXPECT_THAT(svg, HasSubstr("fill=\"#fff\">header<"));
  EXPECT_THAT(svg, Not(HasSubstr("fill=\"#fff\">inset<")));
  EXPECT_THAT(svg, Not(HasSubstr("fill=\"#fff\">below<")));
}

}  // namespace
}  // namespace secondlook
