// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/judge_position.h"

#include <gmock/gmock.h>

#include "pipeline/read_papers.h"
#include "tests/pipeline/check/sample_standing.h"
#include "tests/pipeline/sample_archive.h"

namespace secondlook {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

PaperAtHand at_hand(const filed::File& file, std::size_t paper = 0) {
  PaperAtHand at_hand;
  at_hand.surveyed = &file.papers.at(paper);
  at_hand.document = &file.document;
  return at_hand;
}

PaperAtHand doubtful(const filed::File& file) {
  PaperAtHand paper = at_hand(file);
  paper.confidence = 0.4;
  paper.reasons = {"same title"};
  paper.doubtful = true;
  return paper;
}

ReviewedPosition judge(const std::vector<PaperAtHand>& papers,
                       const PositionContext& context = {}) {
  return judge_position(papers, context, filed::rules());
}

std::vector<std::string> rules_of(const ReviewedPosition& position) {
  std::vector<std::string> rules;
  for (const Finding& finding : position.findings) rules.push_back(finding.rule);
  return rules;
}

const Finding* finding(const ReviewedPosition& position, std::string_view rule) {
  for (const Finding& found : position.findings)
    if (found.rule == rule) return &found;
  return nullptr;
}

// A list of one row, as it would be surveyed.
filed::File list_of(StaffingEntry row) {
  filed::File file{"box/list.csv", filed::document('e', {}), {}};
  Page& page = file.document.pages.emplace_back();
  page.words.push_back({.text = "T-001"});
  page.lines.push_back({.first = 0, .count = 1, .box = {}});
  SurveyedPaper& paper = file.papers.emplace_back();
  Record& record = paper.records.emplace_back();
  record.document_id = file.document.id;
  record.path = file.path;
  record.kind = RecordKind::staffing_list;
  row.evidence = {file.document.id, file.path, 1, {72, 72, 300, 84}, "T-001 Director", "asserted"};
  record.evidence = {row.evidence};
  paper.list.entries = {StaffingEntry(), std::move(row)};
  return file;
}

StaffingEntry director() {
  StaffingEntry row;
  row.identity.title = "Director, Bureau of Tides";
  row.identity.pay_plan = "ES";
  row.identity.series = {"0340"};
  row.identity.organization = {"Department of Works", "Bureau of Tides"};
  return row;
}

TEST(JudgedPosition, WithoutADescriptionIsClassifiedAsItsRowSaysAndNotEvaluated) {
  const filed::File list = list_of(director());
  PaperAtHand paper = at_hand(list);
  paper.entries = {1};
  PositionContext context;
  context.standing = sample::standing();
  const ReviewedPosition position = judge({paper}, context);
  EXPECT_EQ(position.file.id, "director-bureau-of-tides-eeeeeeee-r2");
  const Classification& classified = position.file.description.classified;
  ASSERT_TRUE(classified.title && classified.pay_plan);
  EXPECT_EQ(classified.title->value, "Director, Bureau of Tides");
  EXPECT_EQ(classified.title->evidence.front().quote, "T-001 Director");
  EXPECT_EQ(classified.pay_plan->value, "ES");
  ASSERT_THAT(classified.series, SizeIs(1));
  EXPECT_FALSE(classified.grade);
  EXPECT_THAT(classified.organization, SizeIs(2));
  EXPECT_THAT(position.evaluations, IsEmpty());
  EXPECT_TRUE(position.recommended.summary.empty());
  ASSERT_THAT(rules_of(position), testing::ElementsAre("papers-missing"));
  EXPECT_THAT(position.findings[0].summary,
              AllOf(HasSubstr("no position description and no evaluation statement"),
                    Not(HasSubstr("chart"))));
  EXPECT_GT(position.priority, 0);
}

TEST(JudgedPosition, DoesNotMissAListThatItIsKnownBy) {
  // No standing: another row may be the same position's.
  const filed::File list = list_of(director());
  PaperAtHand paper = at_hand(list);
  paper.entries = {1};
  const ReviewedPosition position = judge({paper});
  ASSERT_THAT(position.findings, SizeIs(1));
  EXPECT_THAT(position.findings[0].summary, Not(HasSubstr("staffing list")));
}

TEST(JudgedPosition, WithoutADescriptionTakesTheClassificationOfItsStatement) {
  const filed::File statement = filed::file('b', filed::kStatement);
  const filed::File appraisal = filed::file('a', filed::kAppraisal);
  const ReviewedPosition position = judge({at_hand(statement), at_hand(appraisal)});
  ASSERT_TRUE(position.file.description.classified.grade);
  EXPECT_EQ(position.file.description.classified.grade->value, 11);
  EXPECT_THAT(position.file.id, HasSubstr("bt-0417"));
  EXPECT_THAT(position.evaluations, IsEmpty());
  const Finding* missing = finding(position, "papers-missing");
  ASSERT_NE(missing, nullptr);
  EXPECT_THAT(missing->summary, HasSubstr("no position description"));
  EXPECT_THAT(rules_of(position), Not(Contains("pd-inadequate")));
}

TEST(JudgedPosition, WithADescriptionIsEvaluatedAndMissesNothing) {
  const filed::File pd = filed::file('d', filed::description("BT-0417", "12"));
  const ReviewedPosition position = judge({at_hand(pd)});
  EXPECT_EQ(position.file.id, "bt-0417-dddddddd");
  EXPECT_THAT(position.file.description.duties, SizeIs(3));
  EXPECT_THAT(position.evaluations, Not(IsEmpty()));
  EXPECT_THAT(rules_of(position), Not(Contains("papers-missing")));
  EXPECT_THAT(rules_of(position), Not(Contains("statement-conflict")));
}

constexpr char kCover[] =
    "Position Description Cover Sheet\n"
    "Official Title:        Program Analyst\n"
    "Pay Plan-Series-Grade: GS-0343-13\n"
    "PD Number:             BT-0417\n"
    "15. Classified/Graded by\n2. Reason for Submission\n";

TEST(JudgedPosition, ShowsACoverSheetInFrontThatSaysOtherThanTheDescription) {
  const filed::File pd =
      filed::file('d', std::string(kCover) + "\f" + filed::description("BT-0417", "12"));
  ASSERT_THAT(pd.papers, SizeIs(1));
  ASSERT_THAT(pd.papers[0].records, SizeIs(2));
  const ReviewedPosition position = judge({at_hand(pd)});
  ASSERT_THAT(position.file.cover_sheets, SizeIs(1));
  EXPECT_THAT(position.file.papers, SizeIs(2));
  const Finding* conflict = finding(position, "statement-conflict");
  ASSERT_NE(conflict, nullptr);
  EXPECT_THAT(conflict->summary, AllOf(HasSubstr("cover sheet"), HasSubstr("12"), HasSubstr("13")));
  std::vector<int> pages;
  for (const Evidence& evidence : conflict->evidence) pages.push_back(evidence.page);
  EXPECT_THAT(pages, AllOf(Contains(1), Contains(2)));
}

TEST(JudgedPosition, HoldsAStatementAgainstTheDescription) {
  const filed::File pd = filed::file('d', filed::description("BT-0417", "12"));
  const filed::File statement = filed::file('b', filed::kStatement);
  const ReviewedPosition position = judge({at_hand(pd), at_hand(statement)});
  ASSERT_THAT(position.file.evaluation_statements, SizeIs(1));
  const Finding* conflict = finding(position, "statement-conflict");
  ASSERT_NE(conflict, nullptr);
  EXPECT_THAT(conflict->summary, HasSubstr("evaluation statement"));
}

TEST(JudgedPosition, HoldsAnAppraisalAgainstTheDescription) {
  const filed::File pd = filed::file('d', filed::description("BT-0417", "12"));
  const filed::File appraisal = filed::file('a', filed::kAppraisal);
  const ReviewedPosition position = judge({at_hand(pd), at_hand(appraisal)});
  ASSERT_THAT(position.file.appraisals, SizeIs(1));
  EXPECT_THAT(position.file.appraisals[0].elements, SizeIs(2));
  const Finding* drift = finding(position, "appraisal-drift");
  ASSERT_NE(drift, nullptr);
  EXPECT_THAT(drift->summary, HasSubstr("Diving Crews"));
  EXPECT_THAT(drift->summary, Not(HasSubstr("Staffing Studies")));
}

TEST(JudgedPosition, ShowsADoubtfulPaperButRestsNothingOnIt) {
  const filed::File pd = filed::file('d', filed::description("BT-0417", "12"));
  const filed::File statement = filed::file('b', filed::kStatement);
  const filed::File appraisal = filed::file('a', filed::kAppraisal);
  const ReviewedPosition position = judge({at_hand(pd), doubtful(statement), doubtful(appraisal)});
  ASSERT_THAT(position.file.papers, SizeIs(3));
  EXPECT_TRUE(position.file.papers[1].doubtful);
  EXPECT_EQ(position.file.papers[1].confidence, 0.4);
  EXPECT_THAT(position.file.papers[1].reasons, testing::ElementsAre("same title"));
  EXPECT_THAT(position.file.evaluation_statements, IsEmpty());
  EXPECT_THAT(position.file.appraisals, IsEmpty());
  EXPECT_EQ(rules_of(position), rules_of(judge({at_hand(pd)})));
}

TEST(JudgedPosition, HoldsItsPlaceOnTheChartAgainstTheDescription) {
  const std::string text = filed::description("BT-0417", "12");
  std::string chief = text;
  chief.replace(chief.find("Program Analyst"), 15, "Supervisory Program Analyst");
  chief.replace(chief.find("3. Keeps"), 3,
                "3. Supervises nine analysts of the branch: assigns their work, rates their\n"
                "performance, and hears their complaints. 40%\n\n4. ");
  const filed::File pd = filed::file('d', chief);
  PositionContext context;
  context.standing = sample::standing(2);
  const ReviewedPosition position = judge({at_hand(pd)}, context);
  ASSERT_TRUE(position.standing);
  EXPECT_EQ(position.standing->headcount, 2);
  EXPECT_NE(finding(position, "headcount-conflict"), nullptr);
  EXPECT_EQ(finding(judge({at_hand(pd)}), "headcount-conflict"), nullptr);
}

TEST(JudgedPosition, TakesOverWhatLikePositionsShow) {
  const filed::File pd = filed::file('d', filed::description("BT-0417", "12"));
  std::string changed = filed::description("BT-0418", "13");
  changed.replace(changed.find("harbor towns"), 12, "island boatmen");
  const filed::File other = filed::file('b', changed);
  PositionContext context;
  context.like.others = {{"bt-0418-bbbbbbbb", "Program Analyst", "GS", {"0343"}, 13, 0.9}};
  context.like.findings = {
      {"inconsistent-with-like-positions", Severity::high, "Two are like it.", "a passage", {}}};
  context.nearest_duties = read_description(paper_text(other.document.pages, other.document.id,
                                                       other.path, filed::rules()),
                                            filed::rules())
                               .duties;
  const ReviewedPosition position = judge({at_hand(pd)}, context);
  ASSERT_THAT(position.like, SizeIs(1));
  EXPECT_THAT(rules_of(position), Contains("inconsistent-with-like-positions"));
  ASSERT_THAT(position.like_difference, SizeIs(3));
  EXPECT_THAT(position.like_difference[0].runs, SizeIs(1)) << "the first duties are the same";
  std::string only_other;
  for (const TextRun& run : position.like_difference[2].runs)
    if (run.kind == TextRun::Kind::only_right) only_other += run.text;
  EXPECT_THAT(only_other, HasSubstr("island boatmen"));
  for (std::size_t i = 1; i < position.findings.size(); ++i)
    EXPECT_GE(position.findings[i - 1].severity, position.findings[i].severity);
}

}  // namespace
}  // namespace secondlook
