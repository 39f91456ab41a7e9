// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/org_chart.h"

#include <gtest/gtest.h>

#include "tests/pipeline/parse/charts.h"

namespace secondlook {
namespace {

using testing::chart_words;
using testing::ChartPage;

OrgChart read(const std::vector<Page>& pages) {
  return parse_org_chart(pages, "id", "chart.pdf", chart_words());
}

/// "1>0 2>0": who reports to whom; "~" for a dotted line.
std::string lines(const OrgChart& chart) {
  std::string text;
  for (const ReportingLine& line : chart.lines)
    text += std::string(text.empty() ? "" : " ") + std::to_string(line.subordinate) +
            (line.dotted ? "~" : ">") + std::to_string(line.supervisor);
  return text;
}

ChartPage chief_and_three(int number = 1) {
  ChartPage page(number);
  return page.box(300, 50, {"Director", "Ruth Alder", "ES-0340-00"})
      .box(100, 150, {"Chief, Budget Branch", "GS-0560-14"})
      .box(300, 150, {"Chief, Records Branch", "GS-0308-13"})
      .box(500, 150, {"Management Analyst", "Vacant"});
}

TEST(ChartTree, HasTheBoxAboveABusAsSupervisor) {
  EXPECT_EQ(lines(read({chief_and_three().join("0b-1t-2t-3t").page()})), "1>0 2>0 3>0");
}

TEST(ChartTree, RunsFromLeftToRightWhereItIsDrawnSo) {
  ChartPage page;
  page.box(10, 100, {"Director"}).box(200, 50, {"Chief"}).box(200, 150, {"Chief"});
  page.box(400, 50, {"Analyst"}).join("0r-1l-2l").join("1r-3l");
  EXPECT_EQ(lines(read({page.page()})), "1>0 2>0 3>1");
}

TEST(ChartTree, HangsAnAideBesideTheChief) {
  ChartPage page = chief_and_three();
  page.box(100, 50, {"Executive Assistant"}).join("0b-1t-2t-3t").join("0l-4r");
  const OrgChart chart = read({page.page()});
  EXPECT_EQ(lines(chart), "1>0 2>0 3>0 4>0");
  EXPECT_LT(chart.lines.back().confidence, 1);
}

TEST(ChartTree, KeepsDottedLinesApart) {
  ChartPage page = chief_and_three();
  page.join("0b-1t-2t").join("1b-3t", true);
  EXPECT_EQ(lines(read({page.page()})), "1>0 2>0 3~1");
}

TEST(ChartTree, SaysWhereSeveralBoxesMayBeTheUpperOne) {
  ChartPage page;
  page.box(100, 50, {"Chief"}).box(300, 50, {"Chief"}).box(200, 150, {"Clerk"});
  const OrgChart chart = read({page.join("0b-1b-2t").page()});
  ASSERT_EQ(chart.lines.size(), 1U);
  EXPECT_LT(chart.lines[0].confidence, 0.5);
  EXPECT_NE(chart.lines[0].doubt, "");
}

TEST(ChartTree, HasNoCircleAndOneSupervisorEach) {
  ChartPage page = chief_and_three();
  page.join("0b-1t").join("1b-2t").join("2b-0t").join("3b-1t", false, 0.5);
  const OrgChart chart = read({page.page()});
  EXPECT_EQ(lines(chart), "1>0 2>1");
  EXPECT_NE(chart.lines[0].doubt, "");
}

TEST(ChartTree, GoesOnWhereABoxHeadsAnotherPage) {
  ChartPage next(2);
  next.box(300, 50, {"Chief, Budget Branch", "GS-0560-14"}).box(300, 150, {"Budget Analyst"});
  const OrgChart chart =
      read({chief_and_three().join("0b-1t-2t-3t").page(), next.join("0b-1t").page()});
  EXPECT_EQ(chart.posts.size(), 5U);
  EXPECT_EQ(lines(chart), "1>0 2>0 3>0 4>1");
}

TEST(ChartTree, IsTheSameOnATurnedPage) {
  ChartPage upright;
  upright.box(10, 100, {"Director"}).box(200, 50, {"Chief"}).box(200, 150, {"Chief"});
  Page turned = upright.join("0r-1l-2l").page();
  // The top of the words is at the page's right edge.
  const auto turn = [](double& x, double& y) { x = std::exchange(y, x), x = 612 - x; };
  for (Frame& frame : turned.frames) {
    Box& box = frame.box;
    box = {612 - box.y1, box.x0, 612 - box.y0, box.x1};
  }
  for (Connector& connector : turned.connectors)
    for (ConnectorEnd& end : connector.ends) turn(end.x, end.y);
  EXPECT_EQ(lines(read({turned})), "1>0 2>0");
}

TEST(ChartedBox, IsEvidenceWithAllItsWords) {
  const OrgChart chart = read({chief_and_three(3).join("0b-1t").page()});
  EXPECT_EQ(chart.posts[0].evidence.quote, "Director Ruth Alder ES-0340-00");
  EXPECT_EQ(chart.posts[0].evidence.page, 3);
  EXPECT_EQ(chart.posts[0].evidence.box, (Box{300, 50, 400, 90}));
}

ChartPage listed() {
  ChartPage page;
  return page.text(50, 50, "Director, Office of Locks, ES-0340-00")
      .text(70, 62, "- Chief, Budget Branch, GS-0560-14")
      .text(90, 74, "- Budget Analyst, GS-0560-12")
      .text(90, 86, "- Budget Analyst, GS-0560-11")
      .text(70, 98, "- Chief, Records Branch, GS-0308-13");
}

TEST(IndentedChart, IsReadByItsIndents) {
  EXPECT_EQ(lines(read({listed().page()})), "1>0 2>1 3>1 4>0");
}

TEST(IndentedChart, IsReadByItsNumbers) {
  ChartPage page;
  page.text(50, 50, "1 Director").text(50, 62, "1.1 Chief, Budget Branch");
  page.text(50, 74, "1.1.1 Budget Analyst").text(50, 86, "1.2 Chief, Records Branch");
  EXPECT_EQ(lines(read({page.page()})), "1>0 2>1 3>0");
}

TEST(IndentedChart, IsNoListOfPostsWithoutDepth) {
  ChartPage page;
  for (int i = 0; i < 6; ++i) page.text(50, 50 + 12 * i, "Budget Analyst, GS-0560-12");
  EXPECT_TRUE(read({page.page()}).posts.empty());
}

TEST(ChartSigns, AreStrongForBoxesOfPostsAndForIndentedLists) {
  EXPECT_GE(chart_signs(chief_and_three().join("0b-1t-2t-3t").page(), chart_words()), 0.5);
  EXPECT_GE(chart_signs(listed().page(), chart_words()), 0.5);
}

TEST(ChartSigns, AreWeakForAFlowChartAndForProse) {
  ChartPage flow;
  flow.box(300, 50, {"receive the request"}).box(300, 150, {"log it"}).box(300, 250, {"reply"});
  EXPECT_LT(chart_signs(flow.join("0b-1t").join("1b-2t").page(), chart_words()), 0.5);
  ChartPage prose;
  for (int i = 0; i < 9; ++i)
    prose.text(50, 50 + 12 * i,
               "the work of the branch is reviewed for results by the chief of it");
  EXPECT_EQ(chart_signs(prose.page(), chart_words()), 0);
}

}  // namespace
}  // namespace secondlook
