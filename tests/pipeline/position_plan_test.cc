// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/position_plan.h"

#include <gmock/gmock.h>

#include "tests/models/link/link_sample.h"

namespace secondlook {
namespace {

using sample::identity;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

// Files are given as they stand in the archive; `id` begins the hash of the file's bytes.
SurveyedFile file(std::string id, std::vector<SurveyedPaper> papers) {
  SurveyedFile file;
  file.file.path = "box/" + id + ".pdf";
  file.file.sha256 = id;
  file.papers = std::move(papers);
  int page = 0;
  for (SurveyedPaper& paper : file.papers)
    for (Record& record : paper.records) {
      record.document_id = id;
      record.path = file.file.path;
      record.first_page = record.last_page = ++page;
    }
  return file;
}

SurveyedPaper paper(RecordKind kind, Identity identity = {}) {
  SurveyedPaper paper;
  paper.records.emplace_back().kind = kind;
  paper.identity = std::move(identity);
  return paper;
}

SurveyedPaper pd(Identity identity) {
  return paper(RecordKind::position_description, std::move(identity));
}

SurveyedPaper list(const std::vector<Identity>& rows) {
  SurveyedPaper list = paper(RecordKind::staffing_list);
  for (const Identity& row : rows) list.list.entries.emplace_back().identity = row;
  return list;
}

// The first box is above all others.
SurveyedPaper chart(const std::vector<Identity>& boxes) {
  SurveyedPaper chart = paper(RecordKind::org_chart);
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    chart.chart.posts.emplace_back().identity = boxes[i];
    if (i == 0) continue;
    ReportingLine& line = chart.chart.lines.emplace_back();
    line.subordinate = i;
    line.supervisor = 0;
  }
  return chart;
}

Identity director() {
  Identity director = identity("", "Director", 0, "Office of Tides", "Pat Reed");
  director.pay_plan = "ES";
  director.grade.reset();
  return director;
}

Identity alder(std::string pd_number = "04417") {
  return identity(std::move(pd_number), "Program Analyst", 12, "Budget Branch", "Rosa Alder");
}

std::vector<PositionPlan> plan(std::vector<SurveyedFile> files) {
  return plan_positions(files, sample::link_words());
}

const PlannedPaper* in_file(const PositionPlan& plan, std::size_t file) {
  for (const PlannedPaper& paper : plan.papers)
    if (paper.file == file) return &paper;
  return nullptr;
}

// Of the plans that hold a paper of the file, the first.
const PositionPlan* with(const std::vector<PositionPlan>& plans, std::size_t file) {
  for (const PositionPlan& plan : plans)
    if (in_file(plan, file)) return &plan;
  return nullptr;
}

TEST(PositionPlans, PutADescriptionItsAppraisalItsBoxAndItsRowTogether) {
  const std::vector<SurveyedFile> files{
      file("a1",
           {chart({identity("", "Branch Chief", 14, "Budget Branch", "Jo Nyman"), alder("")})}),
      file("b2", {list({identity("", "Nurse", 9, "Clinic", "Ida Moss"), alder()})}),
      file("c3", {paper(RecordKind::appraisal, alder(""))}),
      file("d4", {pd(alder())}),
  };
  const std::vector<PositionPlan> plans = plan(files);
  ASSERT_THAT(plans, SizeIs(1));
  ASSERT_THAT(plans[0].papers, SizeIs(4));
  EXPECT_EQ(plans[0].papers[0].file, 3U) << "the position is judged by its description";
  EXPECT_THAT(in_file(plans[0], 0)->entries, ElementsAre(1));
  EXPECT_THAT(in_file(plans[0], 1)->entries, ElementsAre(1));
  EXPECT_THAT(in_file(plans[0], 2)->entries, IsEmpty());
  for (const PlannedPaper& paper : plans[0].papers) {
    EXPECT_FALSE(paper.doubtful) << paper.file;
    EXPECT_EQ(paper.reasons.empty(), paper.file == 3) << paper.file;
  }
}

TEST(PositionPlans, TakeEachPaperOfAFileForItsOwn) {
  const auto plans = plan({file("a1", {pd(alder("1001")), pd(alder("1002")),
                                       paper(RecordKind::evaluation_statement, alder("1002"))})});
  ASSERT_THAT(plans, SizeIs(2));
  EXPECT_THAT(plans[0].papers, SizeIs(1));
  ASSERT_THAT(plans[1].papers, SizeIs(2));
  EXPECT_EQ(plans[1].papers[0].paper, 1U);
  EXPECT_EQ(plans[1].papers[1].paper, 2U);
}

TEST(PositionPlans, StandInTheOrderOfTheArchive) {
  // Not in that of the files' hashes.
  const auto plans =
      plan({file("f", {pd(alder("1001"))}), file("c", {pd(alder("1002")), pd(alder("1003"))}),
            file("a", {pd(alder("1004"))})});
  std::vector<std::pair<std::size_t, std::size_t>> order;
  for (const PositionPlan& plan : plans)
    order.emplace_back(plan.papers.front().file, plan.papers.front().paper);
  EXPECT_THAT(order,
              ElementsAre(std::pair(0, 0), std::pair(1, 0), std::pair(1, 1), std::pair(2, 0)));
}

TEST(PositionPlans, MarkRowsOfWhichAnyMayBeThePositionsAsDoubtful) {
  const auto plans =
      plan({file("a", {pd(identity("1001", "Program Analyst"))}),
            file("b", {list({identity("", "Program Analyst"), identity("", "Program Analyst")})})});
  ASSERT_THAT(plans, SizeIs(1));
  EXPECT_FALSE(plans[0].papers.front().doubtful);
  const PlannedPaper* rows = in_file(plans[0], 1);
  ASSERT_NE(rows, nullptr);
  EXPECT_TRUE(rows->doubtful);
  EXPECT_LE(rows->confidence, 0.5);
  EXPECT_THAT(rows->reasons, Contains(HasSubstr("other rows or boxes fit it as well")));
}

TEST(PositionPlans, AreNotMadeOfMemorandumsNorOfRowsWithoutPapers) {
  EXPECT_THAT(plan({file("a", {paper(RecordKind::other)}),
                    file("b", {list({identity("", "Nurse", 9, "Clinic", "Ida Moss")})})}),
              IsEmpty());
  EXPECT_THAT(plan({}), IsEmpty());
}

TEST(PlacedPositions, HaveTheStandingOfTheirBox) {
  const std::vector<SurveyedFile> files{
      file("a", {pd(alder())}),
      file("b", {chart({director(), alder(""), identity("", "Nurse", 9, "Clinic", "Ida Moss")})})};
  const std::vector<PositionPlan> plans = plan(files);
  const Organization organization = place_positions(files, sample::link_words(), plans);
  ASSERT_THAT(organization.posts, SizeIs(3));
  ASSERT_THAT(plans, SizeIs(2)) << "the director's box alone makes a position, the nurse's none";
  const auto analyst = static_cast<std::size_t>(with(plans, 0) - plans.data());
  EXPECT_EQ(organization.posts[1].position, analyst);
  EXPECT_FALSE(organization.posts[2].position);
  ASSERT_TRUE(post_of(organization, analyst));
  const Standing below = standing_of(organization, *post_of(organization, analyst));
  ASSERT_TRUE(below.supervisor);
  EXPECT_EQ(below.supervisor->title, "Director");
  EXPECT_EQ(below.levels_below_ses, 1);
  ASSERT_TRUE(post_of(organization, 1 - analyst));
  EXPECT_EQ(standing_of(organization, *post_of(organization, 1 - analyst)).headcount, 2);
}

TEST(PlacedPositions, AreNoneWhereSeveralPostsShareOneDescription) {
  Identity first = identity("04417", "Program Analyst"), second = first;
  first.position_number = "A0501";
  second.position_number = "A0777";
  first.incumbent = "Rosa Alder";
  second.incumbent = "Jo Nyman";
  const std::vector<SurveyedFile> files{file("a", {pd(identity("04417", "Program Analyst"))}),
                                        file("b", {list({first, second})})};
  const std::vector<PositionPlan> plans = plan(files);
  const Organization organization = place_positions(files, sample::link_words(), plans);
  ASSERT_THAT(plans, SizeIs(1));
  ASSERT_NE(in_file(plans[0], 1), nullptr);
  EXPECT_THAT(in_file(plans[0], 1)->entries, SizeIs(2));
  ASSERT_EQ(organization.of_position.count(0), 1U);
  EXPECT_THAT(organization.of_position.at(0), SizeIs(2));
  EXPECT_FALSE(post_of(organization, 0)) << "either row may be meant";
}

TEST(PlacedPositions, DoNotRestOnADoubtfulBox) {
  const Identity analyst = identity("", "Program Analyst");
  const std::vector<SurveyedFile> files{
      file("a", {pd(identity("1001", "Program Analyst"))}),
      file("b", {chart({identity("", "Branch Chief", 14), analyst, analyst})})};
  const std::vector<PositionPlan> plans = plan(files);
  ASSERT_NE(in_file(plans.at(0), 1), nullptr);
  const Organization organization = place_positions(files, sample::link_words(), plans);
  EXPECT_FALSE(post_of(organization, 0));
  for (const Post& post : organization.posts) EXPECT_FALSE(post.position);
}

TEST(PlacedPositions, KnowWhoElseSupervisesBesideThem) {
  SurveyedPaper unit = chart({director(), alder(""), identity("", "Budget Officer", 14),
                              identity("", "Clerk", 5, "Files", "Ida Moss"),
                              identity("", "Typist", 4, "Files", "Bo Lund")});
  unit.chart.lines[2].supervisor = 2;  // clerk and typist are the budget officer's
  unit.chart.lines[3].supervisor = 2;
  const std::vector<SurveyedFile> files{file("a", {pd(alder())}), file("b", {unit})};
  const std::vector<PositionPlan> plans = plan(files);
  const Organization organization = place_positions(files, sample::link_words(), plans);
  const PositionPlan* analyst = with(plans, 0);
  ASSERT_NE(analyst, nullptr);
  const auto post = post_of(organization, static_cast<std::size_t>(analyst - plans.data()));
  ASSERT_TRUE(post);
  const std::vector<Peer> peers = peers_of(organization, *post);
  ASSERT_THAT(peers, SizeIs(1));
  EXPECT_EQ(peers[0].title, "Budget Officer");
  EXPECT_EQ(peers[0].headcount, 2);
}

TEST(PlacedPositions, KeepTheSureBoxWhereADoubtfulOneOfTheChartMayBeTheirsToo) {
  Identity vacant;
  vacant.title = "Analyst";
  const std::vector<SurveyedFile> files{file("a", {pd(alder())}),
                                        file("b", {chart({director(), alder(), vacant})})};
  const std::vector<PositionPlan> plans = plan(files);
  const Organization organization = place_positions(files, sample::link_words(), plans);
  const PositionPlan* analyst = with(plans, 0);
  ASSERT_NE(analyst, nullptr);
  ASSERT_NE(in_file(*analyst, 1), nullptr);
  EXPECT_FALSE(in_file(*analyst, 1)->doubtful);
  EXPECT_THAT(in_file(*analyst, 1)->entries, ElementsAre(1));
  EXPECT_TRUE(post_of(organization, static_cast<std::size_t>(analyst - plans.data())));
  EXPECT_FALSE(organization.posts[2].position);
}

// What became of each file: "reviewed 1", "set-aside 0: no paper about a position".
std::vector<std::string> settled(std::vector<SurveyedFile> files) {
  const std::vector<PositionPlan> plans = plan(files);
  settle_outcomes(files, plans);
  std::vector<std::string> all;
  for (const SurveyedFile& one : files)
    all.push_back(std::string(name(one.file.outcome)) + " " + std::to_string(one.file.positions) +
                  (one.file.reason.empty() ? "" : ": " + one.file.reason));
  return all;
}

SurveyedPaper refused_list() {
  SurveyedPaper refused = paper(RecordKind::staffing_list);
  refused.problem = Problem{Problem::Kind::unsupported, "box/a.pdf", "two columns could be titles"};
  return refused;
}

TEST(Outcomes, AreReviewedWhereAPositionOrTheOrganizationHasAPaperOfIt) {
  EXPECT_THAT(settled({file("a", {pd(alder("1001")), pd(alder("1002")), paper(RecordKind::other)}),
                       file("b", {paper(RecordKind::evaluation_statement, alder("1002"))}),
                       file("c", {list({identity("", "Nurse", 9, "Clinic", "Ida Moss")})})}),
              ElementsAre("reviewed 2", "reviewed 1", "reviewed 0"));
}

TEST(Outcomes, SayWhyAFileIsSetAside) {
  SurveyedFile torn = file("b", {paper(RecordKind::other)});
  torn.file.reason = "page 2 could not be read (damaged)";
  EXPECT_THAT(settled({file("a", {paper(RecordKind::other)}), torn}),
              ElementsAre("set-aside 0: no paper about a position",
                          "set-aside 0: page 2 could not be read (damaged); no paper about a "
                          "position"));
  std::vector<SurveyedFile> unlinked{file("a", {paper(RecordKind::cover_sheet)})};
  settle_outcomes(unlinked, {});
  EXPECT_EQ(unlinked[0].file.reason, "a cover sheet without a position description");
}

TEST(Outcomes, SayWhatIsTheMatterWithAListThatCannotBeUsed) {
  EXPECT_THAT(
      settled({file("a", {refused_list()}), file("b", {refused_list(), refused_list()}),
               file("c", {pd(alder()), refused_list()}),
               file("d", {paper(RecordKind::other), refused_list()})}),
      ElementsAre("failed 0: two columns could be titles", "failed 0: two columns could be titles",
                  "reviewed 1: two columns could be titles",
                  "set-aside 0: two columns could be titles; no paper about a position"));
}

TEST(Outcomes, ThatAreSettledStayAsTheyAre) {
  SurveyedFile duplicate = file("a", {});
  duplicate.file.outcome = Outcome::duplicate;
  duplicate.file.reason = "the same as b.pdf";
  EXPECT_THAT(settled({duplicate}), ElementsAre("duplicate 0: the same as b.pdf"));
}

}  // namespace
}  // namespace secondlook
