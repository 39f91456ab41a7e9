// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/read_papers.h"

#include <gtest/gtest.h>

#include "tests/pipeline/sample_archive.h"

namespace secondlook {
namespace {

PaperText text_of(std::string_view drawing, int first_page = 1, int last_page = 1) {
  const Document document = filed::document('a', DrawnPaper::pages(drawing));
  return paper_text(pages_of(document, {first_page, last_page}), document.id, "a.pdf",
                    filed::rules());
}

TEST(PaperText, IsOfItsOwnPagesAndLeadsBackToThem) {
  const PaperText paper =
      text_of(filed::description("BT-0417", "12") + "\f" + filed::kAppraisal, 2, 2);
  EXPECT_TRUE(paper.text.text.starts_with("Performance Appraisal"));
  EXPECT_EQ(paper.text.words.front().page, 2);
  EXPECT_EQ(paper.text.path, "a.pdf");
  EXPECT_FALSE(paper.fields.empty());
}

TEST(PaperText, KnowsHeadings) {
  const PaperText paper = text_of(filed::description("BT-0417", "12"));
  bool duties = false;
  for (const Part& part : paper.parts) duties = duties || part.section == "duties";
  EXPECT_TRUE(duties);
}

TEST(PaperDate, IsTheNewestThatTheDescriptionWasSignedOn) {
  PositionDescription description;
  EXPECT_EQ(date_of(description), "");
  for (const char* date : {"2019-04-01", "2021-11-30", "2020-01-01"})
    description.formal_entries.emplace_back().date = date;
  description.formal_entries.emplace_back();
  EXPECT_EQ(date_of(description), "2021-11-30");
}

TEST(PaperDate, IsTheEndOfTheAppraisedPeriod) {
  EXPECT_EQ(date_of(read_appraisal(text_of(filed::kAppraisal), filed::rules())), "2023-09-30");
  EXPECT_EQ(date_of(Appraisal()), "");
}

TEST(PaperDate, IsThatOfTheStatement) {
  EXPECT_EQ(date_of(read_evaluation_statement(text_of(filed::kStatement), filed::rules())),
            "2021-03-03");
  EXPECT_EQ(date_of(EvaluationStatement()), "");
}

TEST(StatementIdentity, IsWhatTheStatementConcludes) {
  const PaperText paper = text_of(filed::kStatement);
  const Identity identity =
      identity_of(paper, read_evaluation_statement(paper, filed::rules()), filed::rules());
  EXPECT_EQ(identity.title, "Program Analyst");
  EXPECT_EQ(identity.grade, 11);
  EXPECT_EQ(identity.pd_number, "BT-0417");
}

}  // namespace
}  // namespace secondlook
