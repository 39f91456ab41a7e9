// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/survey.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "extractors/table/csv_reader.h"
#include "extractors/table/sheet_pages.h"
#include "tests/pipeline/sample_archive.h"

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<Page> sheet(std::string_view csv) {
  const SheetPages set({*read_csv(csv, {})});
  std::vector<Page> pages;
  for (int n = 1; n <= set.page_count(); ++n) pages.push_back(set.page(n));
  return pages;
}

TEST(Survey, CutsAScannedBoxIntoItsPapersAndSaysWhoseEachIs) {
  const filed::File box = filed::file(
      'a', filed::description("BT-0417", "12") + "\f" + filed::kAppraisal + "\f" +
               filed::kStatement + "\f" + "Memorandum\nTo: All stations\nTravel is approved.\n");
  ASSERT_THAT(box.papers, SizeIs(4));
  const SurveyedPaper &pd = box.papers[0], &appraisal = box.papers[1], &statement = box.papers[2];
  EXPECT_EQ(pd.record().kind, RecordKind::position_description);
  EXPECT_EQ(pd.identity.pd_number, "BT-0417");
  EXPECT_EQ(pd.identity.title, "Program Analyst");
  EXPECT_EQ(pd.identity.grade, 12);
  EXPECT_TRUE(pd.duties.known);

  EXPECT_EQ(appraisal.record().kind, RecordKind::appraisal);
  EXPECT_EQ(appraisal.record().first_page, 2);
  EXPECT_EQ(appraisal.identity.incumbent, "Rosa Alder");
  EXPECT_EQ(appraisal.identity.title, "Program Analyst");
  EXPECT_EQ(appraisal.date, "2023-09-30");
  EXPECT_FALSE(appraisal.duties.known) << "an appraisal's elements are no duties";

  EXPECT_EQ(statement.record().kind, RecordKind::evaluation_statement);
  EXPECT_EQ(statement.identity.pd_number, "BT-0417");
  EXPECT_EQ(statement.identity.grade, 11);
  EXPECT_EQ(statement.date, "2021-03-03");

  EXPECT_EQ(box.papers[3].record().kind, RecordKind::other);
  EXPECT_EQ(box.papers[3].identity, Identity());
}

TEST(Survey, KeepsACoverSheetWithTheDescriptionBehindIt) {
  const filed::File file =
      filed::file('a',
                  "1. Agency Position No.   BT-0417\n2. Reason for Submission\n"
                  "15. Classified/Graded by\n"
                  "25. Description of Major Duties and Responsibilities (See Attached)\n"
                  "Optional Form 8\n\f" +
                      filed::description("BT-0417", "12"));
  ASSERT_THAT(file.papers, SizeIs(1));
  const SurveyedPaper& paper = file.papers.front();
  ASSERT_THAT(paper.records, SizeIs(2));
  EXPECT_EQ(paper.records[0].kind, RecordKind::cover_sheet);
  EXPECT_EQ(paper.record().kind, RecordKind::position_description);
  EXPECT_EQ(range_of(paper), (PaperRange{1, 2}));
}

TEST(Survey, ReadsAChartsBoxesAndLines) {
  const filed::File file = filed::file('c', std::vector<Page>{filed::chart()});
  ASSERT_THAT(file.papers, SizeIs(1));
  EXPECT_EQ(file.papers[0].record().kind, RecordKind::org_chart);
  const OrgChart& chart = file.papers[0].chart;
  ASSERT_THAT(chart.posts, SizeIs(3));
  EXPECT_EQ(chart.posts[1].identity.title, "Program Analyst");
  EXPECT_EQ(chart.posts[1].identity.incumbent, "Rosa Alder");
  ASSERT_THAT(chart.lines, SizeIs(2));
  for (const ReportingLine& line : chart.lines) EXPECT_EQ(line.supervisor, 0U);
}

TEST(Survey, ReadsAListsRows) {
  const filed::File file = filed::file('d', sheet("Position Number,Position Title,Pay Plan,Series,"
                                                  "Grade,Incumbent\n"
                                                  "T-001,Director,ES,0340,00,Pat Reed\n"
                                                  "T-002,Program Analyst,GS,0343,12,Rosa Alder\n"));
  ASSERT_THAT(file.papers, SizeIs(1));
  EXPECT_EQ(file.papers[0].record().kind, RecordKind::staffing_list);
  EXPECT_FALSE(file.papers[0].record().evidence.empty());
  EXPECT_FALSE(file.papers[0].problem);
  ASSERT_THAT(file.papers[0].list.entries, SizeIs(2));
  EXPECT_EQ(file.papers[0].list.entries[1].identity.position_number, "T-002");
}

TEST(Survey, ReadsALongListWhoseRowsTellNoSeriesAsOne) {
  std::string csv = "Position No,Official Title,Grade,Incumbent,Supervisor\n";
  for (int i = 1000; i < 1150; ++i)
    csv += fmt::format("{0},Program Analyst,13,Person {0},Jo Nyman\n", i);
  const std::vector<Page> pages = sheet(csv);
  ASSERT_GT(pages.size(), 1U);
  const filed::File file = filed::file('d', pages);
  ASSERT_THAT(file.papers, SizeIs(1));
  EXPECT_EQ(file.papers[0].record().kind, RecordKind::staffing_list);
  EXPECT_THAT(file.papers[0].list.entries, SizeIs(150));
}

TEST(Survey, TakesATableOfOtherThingsForNoList) {
  const filed::File file = filed::file('d', sheet("City,Miles,Hotel,Rate\nPortville,10,Anchor,90\n"
                                                  "Baytown,20,Mast,80\n"));
  ASSERT_THAT(file.papers, SizeIs(1));
  EXPECT_EQ(file.papers[0].record().kind, RecordKind::other);
  EXPECT_FALSE(file.papers[0].problem);
}

TEST(Survey, SaysOfAListWhichColumnsItCannotTellApart) {
  const filed::File file =
      filed::file('d', sheet("Official Title,Series,Grade,Grade\nProgram Analyst,0343,14,13\n"
                             "Budget Analyst,0560,12,11\nAccountant,0510,12,12\n"));
  ASSERT_THAT(file.papers, SizeIs(1));
  EXPECT_EQ(file.papers[0].record().kind, RecordKind::staffing_list);
  EXPECT_THAT(file.papers[0].list.entries, IsEmpty());
  ASSERT_TRUE(file.papers[0].problem);
  EXPECT_EQ(file.papers[0].problem->where, "box/d.pdf");
  EXPECT_THAT(file.papers[0].problem->reason, HasSubstr("could both hold the grade"));
}

TEST(Survey, OfAFileWithNothingOnItsPagesIsOnePaperAboutNothing) {
  const filed::File file = filed::file('e', std::vector<Page>(1));
  ASSERT_THAT(file.papers, SizeIs(1));
  EXPECT_EQ(file.papers[0].record().kind, RecordKind::other);
  EXPECT_EQ(file.papers[0].identity, Identity());
}

}  // namespace
}  // namespace secondlook
