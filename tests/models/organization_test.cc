// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organization.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/models/link/link_sample.h"

namespace secondlook {
namespace {

ChartedPost box(std::string title, std::string plan = "GS", std::optional<int> grade = {}) {
  ChartedPost post;
  post.identity.title = std::move(title);
  post.identity.pay_plan = std::move(plan);
  post.identity.grade = grade;
  post.evidence.quote = post.identity.title;
  return post;
}

std::vector<ReportingLine> lines(const std::vector<std::pair<std::size_t, std::size_t>>& pairs) {
  std::vector<ReportingLine> lines;
  for (const auto& [subordinate, supervisor] : pairs) {
    ReportingLine& line = lines.emplace_back();
    line.subordinate = subordinate;
    line.supervisor = supervisor;
  }
  return lines;
}

// Director (ES) over two branch chiefs; the first has three analysts, the second none.
OrgChart chart() {
  OrgChart chart;
  chart.posts = {box("Director", "ES"),
                 box("Chief, Budget Branch", "GS", 14),
                 box("Chief, Audit Branch", "GS", 14),
                 box("Analyst A", "GS", 12),
                 box("Analyst B", "GS", 12),
                 box("Analyst C", "GS", 11)};
  chart.lines = lines({{1, 0}, {2, 0}, {3, 1}, {4, 1}, {5, 1}});
  return chart;
}

Organization merged(const std::vector<LinkedChart>& charts,
                    const std::vector<LinkedList>& lists = {}) {
  return merge_organization(charts, lists, sample::link_words());
}

StaffingEntry entry(std::string title, std::string number, std::string above,
                    std::string name = "") {
  StaffingEntry entry;
  entry.identity.title = std::move(title);
  entry.identity.position_number = std::move(number);
  entry.identity.incumbent = std::move(name);
  entry.supervisor_position = std::move(above);
  return entry;
}

TEST(Standing, TellsSupervisorSubordinatesAndLevels) {
  const OrgChart one = chart();
  const Organization all = merged({{&one, {}}});
  const Standing analyst = standing_of(all, 3), chief = standing_of(all, 1),
                 director = standing_of(all, 0);
  ASSERT_TRUE(analyst.supervisor);
  EXPECT_EQ(analyst.supervisor->title, "Chief, Budget Branch");
  EXPECT_EQ(analyst.levels_below_ses, 2);
  EXPECT_EQ(chief.levels_below_ses, 1);
  EXPECT_EQ(chief.headcount, 3);
  EXPECT_EQ(director.headcount, 5);
  EXPECT_FALSE(director.levels_below_ses);
  ASSERT_EQ(director.subordinates.size(), 5U);
  EXPECT_TRUE(director.subordinates[0].direct && director.subordinates[1].direct);
  EXPECT_FALSE(director.subordinates[2].direct);
  EXPECT_TRUE(director.subordinates[0].supervises);
}

TEST(Standing, LeavesOutDottedAndDoubtfulLines) {
  OrgChart one = chart();
  one.lines[2].dotted = true;
  one.lines[3].doubt = "two lines cross";
  const Organization all = merged({{&one, {}}});
  EXPECT_EQ(standing_of(all, 1).headcount, 1);
  EXPECT_TRUE(standing_of(all, 1).cut_off);
  EXPECT_EQ(standing_of(all, 1).unplaced, 2);
}

TEST(Standing, CountsContractorsApart) {
  OrgChart one = chart();
  one.posts[4].identity.title = "Help desk (contractor)";
  const Standing chief = standing_of(merged({{&one, {}}}), 1);
  EXPECT_EQ(chief.headcount, 2);
  EXPECT_EQ(chief.subordinates.size(), 3U);
}

TEST(Standing, ShowsEveryLevelWhereEachBoxHasItsPayPlan) {
  OrgChart one = chart();
  EXPECT_TRUE(standing_of(merged({{&one, {}}}), 3).every_level_shown);
  one.posts[1].identity.title = "Acting Chief, Budget Branch";
  EXPECT_FALSE(standing_of(merged({{&one, {}}}), 3).every_level_shown);
  one.posts[1].identity.title = "Chief, Budget Branch";
  one.posts[1].identity.pay_plan.clear();
  EXPECT_FALSE(standing_of(merged({{&one, {}}}), 3).every_level_shown) << "it may be an executive";
  EXPECT_TRUE(standing_of(merged({{&one, {}}}), 1).every_level_shown);
}

TEST(Standing, CountsTheEmployeesThatABoxStandsFor) {
  OrgChart one = chart();
  one.posts[2].headcount = 8;
  EXPECT_EQ(standing_of(merged({{&one, {}}}), 0).headcount, 4 + 8);
}

TEST(Standing, DoesNotCountAFullDeputyAsALevel) {
  OrgChart one = chart();
  one.posts.push_back(box("Deputy Director", "GS", 15));
  one.lines = lines({{6, 0}, {1, 6}, {2, 6}, {3, 1}, {4, 1}, {5, 1}});
  EXPECT_EQ(standing_of(merged({{&one, {}}}), 1).levels_below_ses, 1);
  EXPECT_FALSE(standing_of(merged({{&one, {}}}), 1).every_level_shown) << "not all charts would";
}

TEST(Organization, HasNoCircle) {
  OrgChart one = chart();
  one.lines = lines({{0, 1}, {1, 2}, {2, 0}, {3, 3}});
  const Organization all = merged({{&one, {}}});
  for (std::size_t post = 0; post < all.posts.size(); ++post) {
    std::optional<std::size_t> at = all.posts[post].supervisor;
    for (int step = 0; at; ++step) {
      ASSERT_LT(step, 10);
      ASSERT_NE(*at, post);
      at = all.posts[*at].supervisor;
    }
    standing_of(all, post);
  }
}

TEST(Organization, FollowsALongChainWithinBounds) {
  OrgChart one;
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t i = 0; i < 20'000; ++i) {
    one.posts.push_back(box("Post"));
    if (i > 0) pairs.emplace_back(i, i - 1);
  }
  one.lines = lines(pairs);
  const Organization all = merged({{&one, {}}});
  EXPECT_GT(standing_of(all, 0).headcount, 10);
}

TEST(Organization, JoinsThePostsOfOnePositionInChartAndList) {
  const OrgChart one = chart();
  StaffingList list;
  list.entries = {entry("Supv Accountant", "P101", ""), entry("Accountant", "P102", "P101"),
                  entry("Accountant", "P103", "P101")};
  const Organization all = merged({{&one, {{}, {}, 7}}}, {{&list, {7}}});
  EXPECT_EQ(all.posts.size(), 8U);
  ASSERT_EQ(all.of_position.at(7).size(), 1U);
  const Standing audit = standing_of(all, all.of_position.at(7)[0]);
  EXPECT_EQ(audit.headcount, 2);
  EXPECT_EQ(audit.levels_below_ses, 1);
  EXPECT_EQ(audit.supervisor->title, "Director");
}

TEST(Organization, NeverAddsUpTheSameStaffOfTwoPapers) {
  const OrgChart one = chart();
  StaffingList list;
  list.entries = {entry("Supv Accountant", "P101", ""), entry("Accountant", "P102", "P101"),
                  entry("Accountant", "P103", "P101"), entry("Accountant", "P104", "P101")};
  const Organization all = merged({{&one, {{}, 7}}}, {{&list, {7}}});
  EXPECT_EQ(standing_of(all, all.of_position.at(7)[0]).headcount, 3);
}

// An overview has an office's two executives, its own chart the office's two branches.
TEST(Organization, AddsFromAnotherPaperWhoCanBeNobodyOfTheFirst) {
  const OrgChart one = chart();
  OrgChart overview;
  overview.posts = {box("Director", "ES"), box("Senior Counsel", "SL"), box("Chief", "", 14)};
  overview.lines = lines({{1, 0}, {2, 0}});
  const Organization all = merged({{&one, {7}}, {&overview, {7}}});
  const Standing director = standing_of(all, all.of_position.at(7)[0]);
  EXPECT_EQ(director.headcount, 6);
  EXPECT_EQ(std::ranges::count_if(director.subordinates, &ChartedSubordinate::direct), 3);
  EXPECT_TRUE(std::ranges::any_of(director.subordinates, [](const ChartedSubordinate& below) {
    return below.identity.title == "Senior Counsel";
  }));
}

TEST(Organization, KeepsSeveralBoxesOfOneStandardPdApart) {
  const OrgChart one = chart();
  const Organization all = merged({{&one, {{}, {}, {}, 9, 9, 9}}});
  EXPECT_EQ(all.posts.size(), 6U);
  EXPECT_EQ(all.of_position.at(9).size(), 3U);
}

TEST(Organization, KeepsTwoBoxesOfAChartApartThoughARowFitsBoth) {
  OrgChart one = chart();
  one.posts[4].identity.title = "Analyst";
  one.posts[4].identity.incumbent = "Rosa Alder";
  StaffingList list;
  list.entries = {entry("Analyst", "P201", "", "Alder, Rosa")};
  EXPECT_EQ(merged({{&one, {{}, {}, {}, 7}}}, {{&list, {7}}}).posts.size(), 6U);
}

TEST(Organization, TakesNobodysWordWherePapersNameTwoSupervisors) {
  const OrgChart one = chart();
  OrgChart two;
  two.posts = {box("Chief, Budget Branch"), box("Chief, Audit Branch"), box("Analyst A")};
  two.lines = lines({{2, 1}});
  const Organization all = merged({{&one, {{}, 1, 2, 3}}, {&two, {1, 2, 3}}});
  EXPECT_FALSE(standing_of(all, all.of_position.at(3)[0]).supervisor);
  EXPECT_TRUE(standing_of(all, all.of_position.at(1)[0]).cut_off);
}

TEST(Organization, FindsSupervisorsOfAListByNumberNameAndTitle) {
  StaffingList list;
  list.entries = {entry("Director", "P101", "", "Alder, Rosa M."), entry("Clerk", "P102", "P-101"),
                  entry("Nurse", "P103", ""), entry("Cook", "P104", ""),
                  entry("Driver", "P105", "")};
  list.entries[2].supervisor = "R. Alder";
  list.entries[3].supervisor = "DIRECTOR";
  list.entries[4].supervisor = "Somebody Else";
  const Organization all = merged({}, {{&list, {}}});
  EXPECT_EQ(standing_of(all, 0).headcount, 3);
  EXPECT_FALSE(standing_of(all, 4).supervisor);
}

}  // namespace
}  // namespace secondlook
