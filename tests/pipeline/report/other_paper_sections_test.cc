// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/other_paper_sections.h"

#include <gmock/gmock.h>

#include "tests/pipeline/report/sample_filed_position.h"

namespace secondlook {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

std::string sections_of(const ReviewedPosition& position) {
  MarkedPages pages;
  StatementLinks links(position, pages);
  return other_paper_sections(position, links).markup();
}

// From a heading's id to the end of its section.
std::string section(const std::string& html, const std::string& id) {
  const std::size_t at = html.find("<h2 id=\"" + id + "\"");
  if (at == std::string::npos) return {};
  return html.substr(at, html.find("</section>", at) - at);
}

// The row or item with these words in it.
std::string row(const std::string& html, const std::string& words) {
  const std::size_t at = html.find(words);
  if (at == std::string::npos) return {};
  const std::size_t begin = html.rfind('\n', at) + 1;
  return html.substr(begin, html.find('\n', at) - begin);
}

TEST(PapersSection, SaysWhyAPaperIsTakenToBeThePositions) {
  const std::string papers = section(sections_of(made::filed_engineer()), "papers");
  EXPECT_THAT(row(papers, "region 4/b.pdf"),
              AllOf(HasSubstr("Evaluation statement"), HasSubstr("pages 3\u20134"),
                    HasSubstr("same PD number S-4711 (0.97)"), Not(HasSubstr("confirmed"))));
  EXPECT_THAT(row(papers, "region 4/a.pdf"),
              AllOf(HasSubstr("2 recognized from a scan"), Not(HasSubstr("class=\"none\""))));
}

TEST(PapersSection, MarksADoubtfulPaper) {
  const std::string papers = section(sections_of(made::filed_engineer()), "papers");
  EXPECT_THAT(
      row(papers, "region 4/c.pdf"),
      AllOf(HasSubstr("Performance appraisal"), HasSubstr("page 2,"),
            HasSubstr("To be confirmed: same title; same folder &#39;region 4&#39; (0.41)")));
}

TEST(StandingSection, TellsWhoIsAboveAndBelow) {
  const std::string standing = section(sections_of(made::filed_engineer()), "standing");
  EXPECT_THAT(standing,
              HasSubstr("Reports to Director, Office of Samples, ES-0801, Pat Reed. 1 below it; "
                        "1 level below the first executive."));
  EXPECT_THAT(standing, HasSubstr("Confidence 0.87."));
  EXPECT_THAT(standing, HasSubstr("page 1, d.pdf"));
  EXPECT_THAT(standing, HasSubstr("<li>Clerk, GS-0801-05 (vacant)</li>"));
  EXPECT_THAT(standing, HasSubstr("(through others) (contractor)</li>"));
  ReviewedPosition uncharted = made::filed_engineer();
  uncharted.standing.reset();
  EXPECT_EQ(section(sections_of(uncharted), "standing"), "");
}

TEST(AppraisalSection, ListsElementsAndWhereTheyStand) {
  const std::string appraisal = section(sections_of(made::filed_engineer()), "appraisal-1");
  EXPECT_THAT(appraisal, HasSubstr("Performance appraisal, 2022-10-01 to 2023-09-30"));
  EXPECT_THAT(row(appraisal, "Design Reviews"),
              AllOf(HasSubstr("Critical element, 60%"), HasSubstr("page 2, c.pdf")));
  EXPECT_THAT(row(appraisal, "Office Safety"),
              AllOf(HasSubstr(">Element<"), Not(HasSubstr("Critical"))));
  EXPECT_THAT(row(appraisal, "Fully Successful"), HasSubstr("Rating"));
}

TEST(AppraisalSection, TellsAnExecutivesPlanFromAnAppraisal) {
  ReviewedPosition position = made::filed_engineer();
  position.file.appraisals.push_back({});
  position.file.appraisals[1].executive_plan = true;
  const std::string html = sections_of(position);
  EXPECT_THAT(section(html, "appraisal-2"), HasSubstr("Executive performance plan</h2>"));
  EXPECT_THAT(section(html, "appraisal-1"), Not(HasSubstr("Executive")));
}

TEST(StatementSection, ShowsLevelsPointsAndTheStandardsUsed) {
  const std::string statement = section(sections_of(made::filed_engineer()), "statement-1");
  EXPECT_THAT(row(statement, "Civil Engineer"), HasSubstr("Title"));
  EXPECT_THAT(row(statement, ">Series<"), HasSubstr("0810"));
  EXPECT_THAT(row(statement, ">Grade<"), HasSubstr("<td>12</td>"));
  EXPECT_THAT(row(statement, "1-7"),
              AllOf(HasSubstr("Factor 1"), HasSubstr("1-7 1,250"), HasSubstr("page 3, b.pdf")));
  EXPECT_THAT(row(statement, "3-4"), HasSubstr("<td>3-4</td>"));
  EXPECT_THAT(row(statement, "Guide for Sample Engineers"), HasSubstr("Standard"));
  EXPECT_THAT(row(statement, "2019-03-29"), HasSubstr("Date"));
}

TEST(OtherPaperSections, EscapeWordsOfThePapers) {
  const std::string bad = "<script>alert('x')</script>";
  ReviewedPosition position = made::filed_engineer();
  position.file.papers[1].reasons = {bad};
  position.file.papers[2].record.path = bad;
  position.file.appraisals[0].elements[0].name = bad;
  position.file.appraisals[0].rating->value = bad;
  position.file.evaluation_statements[0].classified.title->value = bad;
  position.file.evaluation_statements[0].standards[0].value = bad;
  position.standing->supervisor->title = bad;
  position.standing->subordinates[0].identity.title = bad;
  const std::string html = sections_of(position);
  EXPECT_THAT(html, Not(HasSubstr("<script>")));
  std::size_t shown = 0;
  for (std::size_t at = 0; (at = html.find("&lt;script&gt;", at)) != std::string::npos; ++at)
    ++shown;
  EXPECT_EQ(shown, 8U);
}

}  // namespace
}  // namespace secondlook
