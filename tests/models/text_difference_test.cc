// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text_difference.h"

#include <gtest/gtest.h>

#include <ostream>

namespace secondlook {

void PrintTo(const TextRun& run, std::ostream* out) {
  *out << static_cast<int>(run.kind) << ":" << run.text;
}

namespace {

using Kind = TextRun::Kind;

std::vector<Duty> duties(const std::vector<std::string>& texts) {
  std::vector<Duty> all;
  for (const std::string& text : texts) all.emplace_back().text = text;
  return all;
}

TEST(TextDifference, ShowsTheWordsThatDiffer) {
  EXPECT_EQ(text_difference("Reviews large grants of the region.", "Reviews small grants."),
            (std::vector<TextRun>{{Kind::equal, "Reviews"},
                                  {Kind::only_left, "large"},
                                  {Kind::only_right, "small"},
                                  {Kind::equal, "grants"},
                                  {Kind::only_left, "of the region."}}));
  EXPECT_EQ(text_difference("small", "a small one"),
            (std::vector<TextRun>{
                {Kind::only_right, "a"}, {Kind::equal, "small"}, {Kind::only_right, "one"}}));
}

TEST(TextDifference, PassesOverCaseAndMisreadLetters) {
  EXPECT_EQ(text_difference("Supervises the clerks.", "SUPERVISES the c1erks"),
            (std::vector<TextRun>{{Kind::equal, "Supervises the clerks."}}));
}

TEST(TextDifference, ShowsFiguresThatDiffer) {
  EXPECT_EQ(text_difference("leads 24 people", "leads 3 people"),
            (std::vector<TextRun>{{Kind::equal, "leads"},
                                  {Kind::only_left, "24"},
                                  {Kind::only_right, "3"},
                                  {Kind::equal, "people"}}));
}

TEST(TextDifference, TakesVeryLongTextsAsAWhole) {
  std::string left, right;
  for (int i = 0; i < 5000; ++i) {
    left += "left" + std::string(1, static_cast<char>('a' + i % 26)) + " ";
    right += "right ";
  }
  EXPECT_EQ(text_difference(left, right).size(), 2U);
  EXPECT_EQ(text_difference(left, left).size(), 1U);
  EXPECT_TRUE(text_difference("", " \n").empty());
}

TEST(DutiesDifference, PutsTheSameDutiesSideBySide) {
  const auto left = duties({"Audits grants of the region and reports errors.",
                            "Trains new auditors in sampling methods.", "Drives a truck."});
  const auto right =
      duties({"Trains new auditors in interview methods.",
              "Audits grants of the region and reports errors.", "Keeps the files."});
  const auto found = duties_difference(left, right);
  ASSERT_EQ(found.size(), 4U);
  EXPECT_EQ(found[0].right, 1U);
  EXPECT_EQ(found[0].runs.size(), 1U);
  EXPECT_EQ(found[1].right, 0U);
  EXPECT_EQ(found[2].right, std::nullopt);
  EXPECT_EQ(found[3].left, std::nullopt);
  EXPECT_EQ(found[3].right, 2U);
  EXPECT_EQ(found[3].runs, (std::vector<TextRun>{{Kind::only_right, "Keeps the files."}}));
}

}  // namespace
}  // namespace secondlook
