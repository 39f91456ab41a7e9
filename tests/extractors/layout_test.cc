// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractors/layout.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

#include "tests/extractors/sketch.h"

namespace secondlook {
namespace {

using testing::blocks_of;
using ::testing::ElementsAre;
using ::testing::ElementsAreArray;
using testing::line_starts;
using testing::rows_of;
using testing::Sketch;

std::vector<std::string> numbered(std::string_view name, int first, int last) {
  std::vector<std::string> names;
  for (int i = first; i <= last; ++i) names.push_back(std::string(name) + std::to_string(i));
  return names;
}

std::vector<std::string> joined(std::initializer_list<std::vector<std::string>> parts) {
  std::vector<std::string> all;
  for (const auto& part : parts) all.insert(all.end(), part.begin(), part.end());
  return all;
}

TEST(Layout, KeepsEveryWordOnceInLinesWithoutGaps) {
  const Page page = Sketch()
                        .prose("a", 72, 100, 220, 12)
                        .prose("b", 310, 104, 220, 9)
                        .grid({72, 200, 500}, {400, 430, 460})
                        .line(80, 410, "Grade")
                        .line(210, 410, "GS-13")
                        .line(80, 440, "Series")
                        .read();
  std::size_t next = 0;
  int row = 0, block = 0;
  for (const Line& line : page.lines) {
    EXPECT_EQ(line.first, next);
    EXPECT_GT(line.count, 0U);
    next += line.count;
    EXPECT_GE(line.row, row);
    EXPECT_GE(line.block, block);
    row = line.row;
    block = line.block;
    Box box = page.words[line.first].box;
    for (std::size_t i = 0; i < line.count; ++i)
      box = enclosing(box, page.words[line.first + i].box);
    EXPECT_EQ(line.box, box);
  }
  EXPECT_EQ(next, page.words.size());
}

TEST(Layout, OfAnEmptyPageIsEmpty) { EXPECT_TRUE(Sketch().read().lines.empty()); }

TEST(Prose, IsOneBlockInOrder) {
  const Page page = Sketch().prose("a", 72, 100, 460, 20).read();
  EXPECT_THAT(line_starts(page), ElementsAreArray(numbered("a", 1, 20)));
  EXPECT_EQ(page.lines.front().block, page.lines.back().block);
}

TEST(Prose, IsNotTornApartByRiversOfWhite) {
  // Justified lines of few words: wide spaces stand below each other.
  Sketch sketch;
  for (int i = 0; i < 12; ++i)
    sketch.line(72, 100 + 13 * i, "responsibility classification determinations organizational", 10,
                0.85 + 0.02 * (i % 3));
  const Page page = sketch.read();
  EXPECT_EQ(page.lines.size(), 12U);
}

TEST(Prose, IsOneLineHoweverFarItIsStretched) {
  EXPECT_THAT(rows_of(Sketch()
                          .line(72, 100, "to the Administrator", 10, 1.6)
                          .line(320, 100, "who is appointed by the President")
                          .read()),
              ElementsAre("to the Administrator | who is appointed by the President"));
}

TEST(Prose, GoesOnAfterAWideSpaceBetweenSentences) {
  EXPECT_THAT(
      rows_of(
          Sketch().line(72, 100, "The work is reviewed.").line(176, 100, "It is complex.").read()),
      ElementsAre("The work is reviewed. It is complex."));
}

TEST(Columns, AreReadOneAfterTheOther) {
  // Baselines of the two do not meet.
  const Page page = Sketch().prose("a", 72, 100, 220, 30).prose("b", 320, 106, 220, 30).read();
  EXPECT_THAT(line_starts(page),
              ElementsAreArray(joined({numbered("a", 1, 30), numbered("b", 1, 30)})));
}

TEST(Columns, AreReadOneAfterTheOtherThoughTheirLinesAreLevel) {
  const Page page = Sketch().prose("a", 72, 100, 220, 30).prose("b", 316, 100, 220, 26).read();
  EXPECT_THAT(line_starts(page),
              ElementsAreArray(joined({numbered("a", 1, 30), numbered("b", 1, 26)})));
}

TEST(Columns, MayBeSetCloseAndJustified) {
  // Where a line's own spaces are wide, the one between the columns is but twice as wide.
  Sketch sketch;
  std::vector<std::string> left, right;
  for (int i = 0; i < 12; ++i) {
    const bool stretched = i % 4 == 1;
    left.push_back("a" + std::to_string(i % 10) + (stretched ? "" : "xxxx"));
    right.push_back("b" + std::to_string(i));
    sketch.line(72, 100 + 13 * i, left.back() + " of the work by an agency", 10,
                stretched ? 0.6 : 0.3);
    sketch.line(225, 100 + 13 * i, right.back() + " of the work by an agency", 10,
                stretched ? 0.6 : 0.3);
  }
  EXPECT_THAT(line_starts(sketch.read()), ElementsAreArray(joined({left, right})));
}

TEST(Columns, MayBeThree) {
  const Page page = Sketch()
                        .prose("a", 50, 100, 150, 20)
                        .prose("b", 230, 100, 150, 20)
                        .prose("c", 410, 100, 150, 20)
                        .read();
  EXPECT_THAT(
      line_starts(page),
      ElementsAreArray(joined({numbered("a", 1, 20), numbered("b", 1, 20), numbered("c", 1, 20)})));
}

TEST(Columns, StandBetweenATitleAndAFooterOfFullWidth) {
  const Page page = Sketch()
                        .line(120, 60, "Position Description of a Supervisory Program Analyst", 16)
                        .prose("a", 72, 100, 220, 20)
                        .prose("b", 320, 100, 220, 20)
                        .prose("z", 72, 400, 468, 3)
                        .read();
  EXPECT_THAT(
      line_starts(page),
      ElementsAreArray(
          joined({{"Position"}, numbered("a", 1, 20), numbered("b", 1, 20), numbered("z", 1, 3)})));
}

TEST(Columns, MayBeInterruptedByAHeadingOfFullWidth) {
  const Page page =
      Sketch()
          .prose("a", 72, 100, 220, 10)
          .prose("b", 320, 100, 220, 10)
          .line(100, 250, "Factor Level Descriptions and Their Illustrations by Series", 14)
          .prose("c", 72, 290, 220, 10)
          .prose("d", 320, 290, 220, 10)
          .read();
  EXPECT_THAT(line_starts(page), ElementsAreArray(joined({numbered("a", 1, 10),
                                                          numbered("b", 1, 10),
                                                          {"Factor"},
                                                          numbered("c", 1, 10),
                                                          numbered("d", 1, 10)})));
}

TEST(TableRow, IsReadFromLeftToRight) {
  Sketch sketch;
  for (int i = 0; i < 10; ++i) {
    const double y = 100 + 13 * i;
    sketch.line(72, y, "GS-" + std::to_string(i + 5) + " or equivalent");
    sketch.line(300, y, "5-" + std::to_string(i));
    sketch.line(450, y, std::to_string(100 + i));
  }
  const auto rows = rows_of(sketch.read());
  ASSERT_EQ(rows.size(), 10U);
  EXPECT_EQ(rows[0], "GS-5 or equivalent | 5-0 | 100");
  EXPECT_EQ(rows[9], "GS-14 or equivalent | 5-9 | 109");
}

TEST(TableRow, OfSeveralWordsACellIsNoColumnOfProse) {
  Sketch sketch;
  for (int i = 0; i < 12; ++i) {
    const double y = 100 + 13 * i;
    sketch.line(72, y, i % 3 == 0 ? "Social Insurance Administration Work" : "Foreign Affairs");
    sketch.line(270, y, i % 2 == 0 ? "Reviews and decides" : "Advises on claims of the agency");
    sketch.line(460, y, i % 4 == 0 ? "one-grade interval" : "both");
  }
  const auto rows = rows_of(sketch.read());
  ASSERT_EQ(rows.size(), 12U);
  EXPECT_EQ(rows[0],
            "Social Insurance Administration Work | Reviews and decides | one-grade interval");
}

TEST(TableRow, HoldsAHeadingAndTheLevelBesideIt) {
  const Page page = Sketch()
                        .line(72, 100, "Factor 1 Knowledge Required by the Position")
                        .line_to(540, 100, "Level 1-8, 1550 Points")
                        .prose("a", 72, 113, 468, 4)
                        .line(72, 190, "Factor 2 Supervisory Controls")
                        .line_to(540, 190, "Level 2-4, 450 Points")
                        .prose("b", 72, 203, 468, 4)
                        .read();
  const auto rows = rows_of(page);
  ASSERT_EQ(rows.size(), 10U);
  EXPECT_EQ(rows[0], "Factor 1 Knowledge Required by the Position | Level 1-8, 1550 Points");
  EXPECT_EQ(rows[5], "Factor 2 Supervisory Controls | Level 2-4, 450 Points");
}

TEST(TableRow, HoldsADutyAndItsPercentAtTheRight) {
  const Page page = Sketch()
                        .prose("a", 72, 100, 400, 5)
                        .line(510, 100, "40%")
                        .prose("b", 72, 180, 400, 5)
                        .line(510, 180, "60%")
                        .read();
  EXPECT_THAT(line_starts(page),
              ElementsAreArray(joined(
                  {{"a1", "40%"}, numbered("a", 2, 5), {"b1", "60%"}, numbered("b", 2, 5)})));
  EXPECT_EQ(page.lines[0].row, page.lines[1].row);
  EXPECT_NE(page.lines[0].row, page.lines[2].row);
}

TEST(TableRow, HoldsALabelAndTheFirstLineOfItsText) {
  const Page page = Sketch()
                        .line(72, 100, "Compensation")
                        .prose("a", 200, 100, 330, 3)
                        .line(72, 160, "Labor Relations")
                        .prose("b", 200, 160, 330, 3)
                        .read();
  EXPECT_THAT(line_starts(page),
              ElementsAre("Compensation", "a1", "a2", "a3", "Labor", "b1", "b2", "b3"));
  EXPECT_EQ(page.lines[0].row, page.lines[1].row);
}

TEST(TableRow, IsReadCellByCellWhereLabelsWrapAsWell) {
  const Page page = Sketch()
                        .line(72, 100, "Recruitment and")
                        .line(72, 113, "Placement")
                        .prose("a", 200, 100, 330, 4)
                        .line(72, 180, "Performance")
                        .line(72, 193, "Management")
                        .prose("b", 200, 180, 330, 3)
                        .read();
  EXPECT_THAT(line_starts(page), ElementsAre("Recruitment", "Placement", "a1", "a2", "a3", "a4",
                                             "Performance", "Management", "b1", "b2", "b3"));
}

TEST(TableRow, BeginsAtItsLabelThoughNoWhiteIsAboveIt) {
  const Page page = Sketch()
                        .line(72, 100, "Information Systems")
                        .prose("a", 200, 100, 330, 4)
                        .line(72, 152, "Military")
                        .prose("b", 200, 152, 330, 4)
                        .read();
  EXPECT_THAT(line_starts(page), ElementsAre("Information", "a1", "a2", "a3", "a4", "Military",
                                             "b1", "b2", "b3", "b4"));
}

TEST(TableRow, OfTwoWrappedTextsIsReadBeforeTheNextRow) {
  // An element and its standard of performance, four times.
  Sketch sketch;
  std::vector<std::string> expected;
  for (int i = 0; i < 4; ++i) {
    const std::string left(1, static_cast<char>('a' + i)), right(1, static_cast<char>('p' + i));
    const double y = 100 + 90 * i;
    sketch.prose(left, 72, y, 210, 3 + i % 2).prose(right, 310, y, 220, 4);
    expected = joined({expected, numbered(left, 1, 3 + i % 2), numbered(right, 1, 4)});
  }
  EXPECT_THAT(line_starts(sketch.read()), ElementsAreArray(expected));
}

TEST(TableRow, BetweenRulesIsReadBeforeTheNextRow) {
  Sketch sketch;
  std::vector<std::string> expected;
  for (int i = 0; i < 12; ++i) {
    const std::string left(1, static_cast<char>('a' + i)), right(1, static_cast<char>('m' + i));
    const double y = 60 + 56 * i;
    sketch.rule(72, y - 3, 540, y - 3).prose(left, 72, y, 210, 4).prose(right, 310, y, 220, 4);
    expected = joined({expected, numbered(left, 1, 4), numbered(right, 1, 4)});
  }
  EXPECT_THAT(line_starts(sketch.read()), ElementsAreArray(expected));
}

TEST(RuledCell, IsReadToItsEndBeforeTheNext) {
  const Page page = Sketch()
                        .grid({72, 240, 540}, {100, 160, 220})
                        .line(80, 110, "1. Agency")
                        .line(80, 123, "Position Number")
                        .prose("a", 250, 104, 280, 4)
                        .line(80, 170, "2. Reason for")
                        .line(80, 183, "Submission")
                        .prose("b", 250, 164, 280, 4)
                        .read();
  EXPECT_THAT(line_starts(page), ElementsAre("1.", "Position", "a1", "a2", "a3", "a4", "2.",
                                             "Submission", "b1", "b2", "b3", "b4"));
}

TEST(RuledCell, SharesTheRowOfItsNeighbours) {
  const Page page = Sketch()
                        .grid({72, 240, 400, 540}, {100, 120, 140})
                        .line(80, 105, "Series Code")
                        .line(250, 105, "Series Title")
                        .line(410, 105, "Grade")
                        .line(80, 125, "0343")
                        .line(250, 125, "Program Analyst")
                        .line(410, 125, "GS-13")
                        .read();
  EXPECT_THAT(rows_of(page),
              ElementsAre("Series Code | Series Title | Grade", "0343 | Program Analyst | GS-13"));
  EXPECT_THAT(blocks_of(page), ElementsAre("Series Code", "Series Title", "Grade", "0343",
                                           "Program Analyst", "GS-13"));
}

TEST(RuledCell, PartsWordsThatStandNearBothSidesOfARule) {
  const Page page = Sketch()
                        .grid({72, 140, 240}, {100, 120})
                        .line(100, 105, "Pay Plan")
                        .line(143, 105, "GS")
                        .read();
  EXPECT_THAT(rows_of(page), ElementsAre("Pay Plan | GS"));
}

TEST(RuledCell, MayHaveOpenSides) {
  // A table without borders to the left and right, below a line that is wider than the table.
  const Page page = Sketch()
                        .prose("a", 40, 60, 530, 2)
                        .rule(72, 100, 540, 100)
                        .rule(72, 140, 540, 140)
                        .rule(72, 180, 540, 180)
                        .rule(240, 100, 240, 180)
                        .line(80, 105, "Nature of")
                        .line(80, 118, "assignment")
                        .prose("b", 250, 105, 280, 2)
                        .line(80, 145, "Level of")
                        .line(80, 158, "responsibility")
                        .prose("c", 250, 145, 280, 2)
                        .read();
  EXPECT_THAT(line_starts(page), ElementsAre("a1", "a2", "Nature", "assignment", "b1", "b2",
                                             "Level", "responsibility", "c1", "c2"));
}

TEST(RuledCell, OfAFrameAroundThePageIsReadLikeAPage) {
  const Page page = Sketch()
                        .grid({24, 588}, {24, 768})
                        .prose("a", 72, 100, 220, 20)
                        .prose("b", 320, 100, 220, 20)
                        .grid({72, 300, 540}, {400, 420})
                        .line(80, 405, "Grade")
                        .line(310, 405, "GS-13")
                        .line(300, 775, "4")
                        .read();
  EXPECT_THAT(line_starts(page),
              ElementsAreArray(
                  joined({numbered("a", 1, 20), numbered("b", 1, 20), {"Grade", "GS-13", "4"}})));
}

TEST(RuledCell, IsNotMadeByAnUnderline) {
  EXPECT_THAT(rows_of(Sketch()
                          .rule(72, 111, 110, 111)
                          .line(72, 100, "Factor 1 measures the nature")
                          .line(72, 113, "and extent of information")
                          .read()),
              ElementsAre("Factor 1 measures the nature", "and extent of information"));
}

TEST(List, KeepsAMarkerWithItsText) {
  const Page page = Sketch()
                        .line(72, 100, "1.")
                        .line(108, 100, "Plans and directs the work of the division")
                        .line(108, 113, "through subordinate supervisors.")
                        .line(72, 126, "2.")
                        .line(108, 126, "Reviews budgets.")
                        .line(72, 139, "\u2022")
                        .line(90, 139, "Approves leave.")
                        .read();
  EXPECT_THAT(blocks_of(page),
              ElementsAre("1. Plans and directs the work of the division / through subordinate "
                          "supervisors.",
                          "2. Reviews budgets.", "\u2022 Approves leave."));
}

TEST(Line, HoldsItsSuperscriptsAndSubscripts) {
  const Page page = Sketch()
                        .line(72, 100, "as the standard says")
                        .word("1", {163, 97.5, 166, 103.5}, 6)
                        .line(170, 100, "of carbon dioxide CO")
                        .word("2", {266, 106, 269, 112}, 6)
                        .line(273, 100, "and more")
                        .line(72, 113, "and the next line runs below it here")
                        .read();
  EXPECT_THAT(rows_of(page), ElementsAre("as the standard says 1 of carbon dioxide CO 2 and more",
                                         "and the next line runs below it here"));
}

TEST(Line, HoldsWordsWhoseBoxesAreTight) {
  EXPECT_THAT(rows_of(Sketch()
                          .word("\"", {72, 100, 74, 103})
                          .word("same", {77, 103, 97, 108})
                          .word("-", {100, 105, 104, 106})
                          .word("only", {107, 100.5, 127, 110.5})
                          .word("_____", {130, 109.5, 160, 110})
                          .word("next", {72, 114, 92, 121})
                          .word("line", {95, 113.5, 113, 121})
                          .read()),
              ElementsAre("\" same - only _____", "next line"));
}

TEST(Line, TakesInNoTurnedLabelBesideIt) {
  const Page page =
      Sketch().word("Specialties", {60, 100, 70, 155}).prose("a", 76, 100, 460, 6).read();
  std::vector<std::string> starts = line_starts(page);
  std::erase(starts, "Specialties");
  EXPECT_THAT(starts, ElementsAreArray(numbered("a", 1, 6)));
}

TEST(Line, StaysOneOnACrookedScan) {
  for (const double slope : {-0.0175, -0.01, 0.01, 0.0175}) {
    const Page page = Sketch()
                          .line(72, 100, "Factor 1 Knowledge Required by the Position")
                          .line_to(540, 100, "Level 1-8, 1550 Points")
                          .prose("a", 72, 113, 468, 20)
                          .skew(slope)
                          .read();
    EXPECT_EQ(rows_of(page)[0],
              "Factor 1 Knowledge Required by the Position | Level 1-8, 1550 Points")
        << slope;
    EXPECT_THAT(line_starts(page),
                ElementsAreArray(joined({{"Factor", "Level"}, numbered("a", 1, 20)})))
        << slope;
  }
}

TEST(Block, EndsAtABlankLineAHeadingAndAnIndent) {
  Sketch sketch;
  sketch.line(72, 100, "INTRODUCTION", 12)
      .line(72, 115, "The incumbent serves as the head of the office and directs all")
      .line(72, 128, "of its work.")
      .line(92, 141, "The incumbent reports to the Director and is reviewed for the")
      .line(72, 154, "results achieved.")
      .line(72, 185, "Performs other duties as assigned.");
  EXPECT_THAT(blocks_of(sketch.read()),
              ElementsAre("INTRODUCTION",
                          "The incumbent serves as the head of the office and directs all / of its "
                          "work.",
                          "The incumbent reports to the Director and is reviewed for the / results "
                          "achieved.",
                          "Performs other duties as assigned."));
}

TEST(Layout, OfTheSameWordsInAnyOrderIsTheSame) {
  Sketch sketch;
  sketch.prose("a", 72, 100, 220, 12).prose("b", 310, 104, 220, 9).grid({72, 200, 500}, {400, 430});
  sketch.line(80, 410, "Grade").line(210, 410, "GS-13");
  const Page once = sketch.read();
  Page again = once;
  put_in_reading_order(again);
  EXPECT_EQ(once, again);
}

// Well under a second each even with the sanitizers; products of words and words, or of words and
// rules, would take minutes.
TEST(Layout, OfAHostilePageDoesNotExplode) {
  const auto start = std::chrono::steady_clock::now();
  constexpr int kWords = 100'000;
  Sketch scattered, piled, one_line, ruled;
  unsigned seed = 1;
  const auto random = [&seed] { return (seed = seed * 1664525 + 1013904223) >> 16; };
  for (int i = 0; i < kWords; ++i) {
    const double x = random() % 6000 / 10.0, y = random() % 7800 / 10.0;
    scattered.word("w", {x, y, x + 3, y + 3}, 3);
    piled.word("w", {100, 100, 110, 110});
    one_line.word("w", {i * 0.005, 100, i * 0.005 + 0.001, 110});
    ruled.word("w", {x, y, x + 3, y + 3}, 3);
  }
  std::vector<double> columns, rows;
  for (int i = 0; i < 800; ++i) {
    columns.push_back(i * 0.75);
    rows.push_back(i * 0.9);
  }
  ruled.grid(columns, rows);
  for (const Sketch* sketch : {&scattered, &piled, &one_line, &ruled}) {
    const Page page = sketch->read();
    std::size_t words = 0;
    for (const Line& line : page.lines) words += line.count;
    EXPECT_EQ(words, static_cast<std::size_t>(kWords));
  }
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(60));
}

TEST(Layout, StandsBoxesThatAreNoBoxes) {
  const Page page = Sketch()
                        .word("flat", {10, 10, 10, 10}, 0)
                        .word("far", {-1e9, 1e9, -1e9, 1e9}, 1)
                        .word("huge", {-1e6, -1e6, 1e6, 1e6}, 1e6)
                        .read();
  EXPECT_EQ(page.words.size(), 3U);
}

}  // namespace
}  // namespace secondlook
