// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/duties.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

// "50 Plans the w... | - Reviews ...": share and first words of each duty.
std::string told(std::string_view drawing) {
  const RunningText text = drawn(drawing);
  std::string all;
  for (const Duty& duty : parse_duties(text, 0, text.lines.size())) {
    if (!all.empty()) all += " | ";
    all += duty.percent ? std::to_string(static_cast<int>(*duty.percent)) : "-";
    all.append(" ").append(duty.text, 0, 12);
  }
  return all;
}

TEST(Duties, AreNumberedParagraphsWithTheShareAtTheirEnd) {
  EXPECT_EQ(told("1. Conducts daily evaluation of facilities and\n"
                 "operations against the contract. (70%)\n"
                 "\n"
                 "2. Serves as expert regarding operations. (30%)\n"
                 "Performs other duties as assigned.\n"),
            "70 1. Conducts  | 30 2. Serves as");
}

TEST(Duties, MayHaveTheShareInTheirHeading) {
  EXPECT_EQ(told("1. Investigations (60%)\n"
                 "Conducts investigations that extend over States and cut cost by 10%.\n"
                 "2. Case preparation (40%)\n"
                 "Works with prosecutors.\n"),
            "60 1. Investiga | 40 2. Case prep");
  EXPECT_EQ(told("Duty 1. Evaluation of Programs                       50%\n"
                 "Plans and carries out evaluations.\n"
                 "Duty 2. Planning                                     50%\n"
                 "Prepares the plan.\n"),
            "50 Duty 1. Eval | 50 Duty 2. Plan");
  EXPECT_EQ(told("MAJOR DUTY A - 60%\nPlans.\n\nMAJOR DUTY B - 40%\nReviews.\n"),
            "60 MAJOR DUTY A | 40 MAJOR DUTY B");
  EXPECT_EQ(told("**Program Analysis (60%)**\nPlans the work.\n\n**Budget (40%)**\nReviews.\n"),
            "60 Program Anal | 40 Budget (40%)");
}

TEST(Duties, MayBeginWithTheirShare) {
  EXPECT_EQ(told("40% - Plans and conducts studies of the organization and its work.\n"
                 "\n"
                 "35% - Reviews reports.\n"
                 "\n"
                 "25% - Advises managers.\n"),
            "40 40% - Plans  | 35 35% - Review | 25 25% - Advise");
}

TEST(Duties, MayStandInATableWithAColumnOfShares) {
  EXPECT_EQ(told("+--------------------------------------+--------+\n"
                 "| Duties                               | % Time |\n"
                 "+--------------------------------------+--------+\n"
                 "| Plans and conducts studies of the    | 60%    |\n"
                 "| organization and of how it works.    |        |\n"
                 "+--------------------------------------+--------+\n"
                 "| Reviews reports of other analysts    | 40%    |\n"
                 "| and edits them for the front office. |        |\n"
                 "+--------------------------------------+--------+\n"),
            "60 Plans and co | 40 Reviews repo");
  EXPECT_EQ(told("+--------+--------------------------------------+\n"
                 "| 60%    | Plans and conducts studies of the    |\n"
                 "|        | organization and of how it works.    |\n"
                 "+--------+--------------------------------------+\n"
                 "| 40%    | Reviews reports of other analysts    |\n"
                 "|        | and edits them for the front office. |\n"
                 "+--------+--------------------------------------+\n"),
            "60 Plans and co | 40 Reviews repo");
}

TEST(Duties, KeepTheListsWithinThem) {
  EXPECT_EQ(told("1. Supervises the branch (60%):\n"
                 "      1. plans work;\n"
                 "      2. rates performance;\n"
                 "      3. approves leave.\n"
                 "2. Advises the director (40%).\n"),
            "60 1. Supervise | 40 2. Advises t");
}

TEST(Duties, AreParagraphsWhereNothingElseParts) {
  EXPECT_EQ(
      told("Plans and conducts studies of the organization and of the way in which it works.\n"
           "\n"
           "Reviews reports of other analysts and edits them for the front office of the unit.\n"
           "\n"
           "Performs other duties as assigned.\n"),
      "- Plans and co | - Reviews repo");
}

TEST(Duties, OfOtherKindsCountWhereTheyHaveAShare) {
  EXPECT_EQ(told("Duty 1 (95%)\nPlans.\nDuty 2. Other Duties (5%)\nPerforms other duties as "
                 "assigned.\n"),
            "95 Duty 1 (95%) | 5 Duty 2. Othe");
}

TEST(Duties, PointAtAllTheirWords) {
  const RunningText text = drawn("1. Plans the\nwork. (60%)\n\f2. Reviews it. (40%)\n");
  const auto duties = parse_duties(text, 0, text.lines.size());
  ASSERT_EQ(duties.size(), 2u);
  EXPECT_EQ(quoted(duties[0].evidence), "1. Plans the work. (60%)");
  EXPECT_EQ(duties[1].evidence.front().page, 2);
}

TEST(Duties, AreNoneInNoLines) { EXPECT_TRUE(parse_duties(drawn(""), 0, 0).empty()); }

}  // namespace
}  // namespace secondlook
