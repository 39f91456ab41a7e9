// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/running_text.h"

#include <gtest/gtest.h>

#include "tests/pipeline/parse/paper.h"

namespace secondlook {
namespace {

TEST(RunningText, PartsCellsLinesAndBlocks) {
  EXPECT_EQ(drawn("Title:   Analyst\nof the unit\n\nGrade: 13\n").text,
            "Title:\tAnalyst\n\nof the unit\n\nGrade: 13");
}

TEST(RunningText, JoinsAWordBrokenAtALinesEnd) {
  EXPECT_EQ(drawn("the classifi-\ncation of").text, "the classification of");
  EXPECT_EQ(drawn("on a day-to-\nday basis").text, "on a day-to-day basis");
  EXPECT_EQ(drawn("sections 1-\n3 of").text, "sections 1-\n3 of");
  EXPECT_EQ(drawn("Hiring -\nservices").text, "Hiring -\nservices");
  EXPECT_EQ(drawn("the Anti-\nDeficiency Act").text, "the Anti-\nDeficiency Act");
}

TEST(RunningText, RunsOnOverAPageBreak) {
  const RunningText text = drawn(
      "[top] Program Analyst, GS-0343-13\nplans and con-\n[bottom] Page 1 of 2\n"
      "\f[top] Program Analyst, GS-0343-13\nducts studies\n[bottom] Page 2 of 2\n");
  EXPECT_EQ(text.text, "Program Analyst, GS-0343-13\n\nplans and conducts studies");
}

TEST(RunningText, KeepsALineAtTheEdgeThatDoesNotRepeat) {
  const RunningText text = drawn("[top] PD No. 0418\nDuties\n\fPlans\n[bottom] 5 percent\n");
  EXPECT_NE(text.text.find("PD No. 0418"), std::string::npos);
  EXPECT_NE(text.text.find("5 percent"), std::string::npos);
}

TEST(RunningText, KeepsTableRowsAndLevelsAtTheEdge) {
  const RunningText text = drawn(
      "[top] Factor 1 - Knowledge   Level 1-8, 1550 Points\nMastery\n"
      "\f[top] Factor 6 - Personal Contacts   Level 6-3, 60 Points\nOfficials\n"
      "\f[top] Purpose of Contacts   7-3   120\nPersuades\n"
      "\f[top] Physical Demands   8-1   5\nSits\n");
  for (const char* words : {"Level 6-3, 60 Points", "120", "Physical Demands\t8-1\t5"})
    EXPECT_NE(text.text.find(words), std::string::npos) << words;
}

TEST(RunningText, QuotesTheWordsOfARangePageByPage) {
  const RunningText text = drawn("Plans and con-\n\fducts studies of   work\n");
  const auto evidence = text.evidence(6, text.text.size());
  ASSERT_EQ(evidence.size(), 2u);
  EXPECT_EQ(evidence[0].page, 1);
  EXPECT_EQ(evidence[0].quote, "and con");
  EXPECT_EQ(evidence[1].page, 2);
  EXPECT_EQ(evidence[1].quote, "ducts studies of work");
  EXPECT_EQ(evidence[0].document_id, "d0");
  EXPECT_EQ(evidence[0].path, "paper.pdf");
}

TEST(RunningText, BoxesHoldAllWordsOfTheQuote) {
  const RunningText text = drawn("Plans\nand reports\n");
  const auto evidence = text.evidence(0, text.text.size());
  ASSERT_EQ(evidence.size(), 1u);
  EXPECT_EQ(evidence[0].box, enclosing(text.lines[0].box, text.lines[1].box));
}

TEST(RunningText, HasNoEvidenceForAnEmptyRange) {
  const RunningText text = drawn("Plans and reports");
  EXPECT_TRUE(text.evidence(3, 3).empty());
  EXPECT_TRUE(text.evidence(100, 200).empty());
  EXPECT_TRUE(drawn("").evidence(0, 1).empty());
}

}  // namespace
}  // namespace secondlook
