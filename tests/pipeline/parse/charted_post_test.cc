// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/parse/charted_post.h"

#include <gtest/gtest.h>

#include "tests/pipeline/parse/charts.h"

namespace secondlook {
namespace {

ChartedPost post(const std::vector<std::string>& lines) {
  return parse_charted_post(lines, testing::chart_words());
}

TEST(ChartedPost, TellsTitleUnitPersonAndCodeApart) {
  const ChartedPost read =
      post({"Budget Division", "Supervisory Budget Analyst", "Ruth B. Alder", "GS-0560-14"});
  EXPECT_EQ(read.identity.title, "Supervisory Budget Analyst");
  EXPECT_EQ(read.identity.organization, std::vector<std::string>{"Budget Division"});
  EXPECT_EQ(read.identity.incumbent, "Ruth B. Alder");
  EXPECT_EQ(read.identity.pay_plan, "GS");
  EXPECT_EQ(read.identity.series, std::vector<std::string>{"0560"});
  EXPECT_EQ(read.identity.grade, 14);
}

TEST(ChartedPost, ReadsAllNotationsOfAGrade) {
  EXPECT_EQ(post({"Director", "ES-0340-00"}).identity.pay_plan, "ES");
  EXPECT_EQ(post({"Director (SES)"}).identity.pay_plan, "ES");
  EXPECT_EQ(post({"Chief, GS-14"}).identity.grade, 14);
  EXPECT_EQ(post({"Analyst", "GS 12/13"}).identity.grade, 12);
  EXPECT_EQ(post({"Scientist", "ST"}).identity.pay_plan, "ST");
}

TEST(ChartedPost, TakesASpecialtyInParenthesesForNobody) {
  const ChartedPost read = post({"Senior Technical Adviser", "(Navigation Structures)", "SL-0810"});
  EXPECT_EQ(read.identity.title, "Senior Technical Adviser (Navigation Structures)");
  EXPECT_EQ(read.identity.incumbent, "");
}

TEST(ChartedPost, TakesTitleAndNameFromOneLine) {
  EXPECT_EQ(post({"Ruth Alder, Director"}).identity.incumbent, "Ruth Alder");
  EXPECT_EQ(post({"Ruth Alder, Director"}).identity.title, "Director");
  EXPECT_EQ(post({"Director - Ruth Alder"}).identity.title, "Director");
}

TEST(ChartedPost, PutsATitleTogetherThatTheBoxBroke) {
  EXPECT_EQ(post({"Supervisory Management and", "Program Analyst"}).identity.title,
            "Supervisory Management and Program Analyst");
  EXPECT_EQ(post({"Office of Human", "Resources"}).identity.organization,
            std::vector<std::string>{"Office of Human Resources"});
}

TEST(ChartedPost, TakesNoHalfOfATitleForAPerson) {
  const ChartedPost read = post({"Equal Opportunity", "Specialist", "Ruth Alder"});
  EXPECT_EQ(read.identity.title, "Equal Opportunity Specialist");
  EXPECT_EQ(read.identity.incumbent, "Ruth Alder");
  EXPECT_EQ(post({"Gem and Mineral", "Lead Grader", "Ruth Alder"}).identity.incumbent,
            "Ruth Alder");
  EXPECT_EQ(post({"Supervisory Agricultural", "Commodity Grader"}).identity.title,
            "Supervisory Agricultural Commodity Grader");
  EXPECT_EQ(post({"Ruth Alder", "Director", "Harbor Trust"}).identity.incumbent, "Ruth Alder");
  EXPECT_EQ(post({"Gem Stone", "Specialist", "Vacant"}).identity.title, "Gem Stone Specialist");
  EXPECT_EQ(post({"Equal Opportunity", "Specialist", "Vacant"}).identity.title,
            "Equal Opportunity Specialist");
  EXPECT_EQ(post({"Ruth Alder", "Director", "Per Brandvik", "Deputy"}).identity.title, "Director");
}

TEST(ChartedPost, HeadsATitleByItsHeadNotByItsUnit) {
  EXPECT_EQ(post({"Director, Office of Budget"}).identity.title, "Director, Office of Budget");
  EXPECT_EQ(post({"Director, Office of Budget"}).identity.organization,
            std::vector<std::string>{"Office of Budget"});
  EXPECT_EQ(post({"Office of the Director"}).identity.title, "");
}

TEST(ChartedPost, CountsHeads) {
  EXPECT_EQ(post({"Budget Branch (12)"}).headcount, 12);
  EXPECT_EQ(post({"Budget Branch", "12 FTE"}).headcount, 12);
  EXPECT_EQ(post({"Budget Branch", "Staff: 14"}).headcount, 14);
  EXPECT_EQ(post({"Budget Branch", "GS-0560-14"}).headcount, std::nullopt);
}

TEST(ChartedPost, IsVacantWhereTheBoxSaysSo) {
  const ChartedPost vacant = post({"Chief, Budget Branch", "VACANT"});
  EXPECT_TRUE(vacant.vacant);
  EXPECT_EQ(vacant.identity.incumbent, "");
  EXPECT_FALSE(post({"Chief, Budget Branch", "Ruth Alder"}).vacant);
}

TEST(ChartedPost, KeepsNumbersOfPositionAndDescriptionApart) {
  const ChartedPost read = post({"Chief", "PD# 04417", "Pos. No. 00031245"});
  EXPECT_EQ(read.identity.pd_number, "04417");
  EXPECT_EQ(read.identity.position_number, "00031245");
}

TEST(ChartedPost, TakesNoFieldOfWorkForAPerson) {
  EXPECT_EQ(post({"Human Resources"}).identity.incumbent, "");
  EXPECT_EQ(post({"Human Resources"}).identity.organization,
            std::vector<std::string>{"Human Resources"});
}

TEST(ChartWordsFile, IsRefusedWithTheLineOfABadPattern) {
  const auto words = ChartWords::parse(
      "title_words: [chief]\norganization_words: [office]\nsubject_words: [budget]\n"
      "honorifics: [dr]\nvacant:\n  - 'ok'\n  - '(open'\n",
      "org_chart.yaml");
  ASSERT_FALSE(words);
  EXPECT_EQ(words.error().where, "org_chart.yaml:7");
}

}  // namespace
}  // namespace secondlook
