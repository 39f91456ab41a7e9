// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leader.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/models/tagged_sample.h"

namespace secondlook {
namespace {

SupervisoryScope five_at(int grade) {
  SupervisoryScope scope;
  scope.subordinates = 5;
  scope.percent_of_time = 30;
  SubordinateGroup group;
  group.count = 5;
  group.pay_plan = "GS";
  group.grade = grade;
  scope.groups = {group};
  return scope;
}

const std::vector<std::string> kWorkLeader = {
    "The incumbent leads a group of five clerks.",
    "Distributes the incoming work and shifts cases when one desk falls behind.",
    "Instructs new employees in the forms.", "Checks finished files and returns errors.",
    "Reports to the supervisor on progress and training needs."};

Evaluation evaluate(const std::vector<std::string>& sentences, const SupervisoryScope& scope,
                    const Coverage& supervisory = {}, bool two_grade = false) {
  return evaluate_leader(RunningText{}, tagged(sentences), scope, supervisory, two_grade,
                         shipped_standards().leader, shipped_signs());
}

std::string level_of(const Evaluation& evaluation, std::string_view factor) {
  for (const FactorEvaluation& one : evaluation.factors)
    if (one.factor == factor) return one.level;
  return {};
}

TEST(Leader, IsOneGradeAboveTheWorkLed) {
  const Evaluation found = evaluate(kWorkLeader, five_at(4));
  ASSERT_TRUE(found.applies) << found.why;
  EXPECT_EQ(found.grade, 5);
}

TEST(Leader, LeadsThreeOrMore) {
  SupervisoryScope two = five_at(4);
  two.subordinates = two.groups[0].count = 2;
  const Evaluation found = evaluate(kWorkLeader, two);
  EXPECT_FALSE(found.applies);
  EXPECT_EQ(level_of(found, "NUMBER"), "not-met");
}

TEST(Leader, LeadsForAQuarterOfTheTime) {
  SupervisoryScope little = five_at(4);
  little.percent_of_time = 24;
  EXPECT_FALSE(evaluate(kWorkLeader, little).applies);
  little.percent_of_time = 25;
  EXPECT_TRUE(evaluate(kWorkLeader, little).applies);
}

TEST(Leader, MayLeaveTheShareOfTimeUntold) {
  SupervisoryScope untold = five_at(4);
  untold.percent_of_time.reset();
  const Evaluation found = evaluate(kWorkLeader, untold);
  EXPECT_TRUE(found.applies);
  EXPECT_EQ(level_of(found, "TIME"), "not-shown");
}

TEST(Leader, IsNoSupervisor) {
  Coverage covered;
  covered.covered = true;
  EXPECT_FALSE(evaluate(kWorkLeader, five_at(4), covered).applies);
}

TEST(Leader, IsOneWhoseMembersAnotherRatesThoughItComesNearASupervisor) {
  Coverage near;
  near.covered = near.near_authority = true;
  std::vector<std::string> sentences = kWorkLeader;
  sentences.emplace_back("The incumbent does not sign ratings or approve leave.");
  sentences.emplace_back("The Branch Chief rates the clerks and decides discipline.");
  EXPECT_TRUE(evaluate(sentences, five_at(4), near).applies);
}

TEST(Leader, OfATeamOfSpecialistsDoesWhatATeamLeaderDoes) {
  EXPECT_EQ(level_of(evaluate({"The incumbent leads a team of five analysts.",
                               "Distributes the work among them."},
                              five_at(11), {}, true),
                     "DUTIES"),
            "not-shown");
  const Evaluation found =
      evaluate({"The incumbent leads a team of five analysts.",
                "Explains the agency's strategic plan and values to the team.",
                "Tells members what each study is to answer and its milestones.",
                "Coaches members in methods and problem solving.",
                "Divides tasks and moves studies from one member to another.",
                "Trains new members.", "Reviews drafts and finished studies.",
                "Mediates between the members and helps them reach agreement."},
               five_at(11), {}, true);
  ASSERT_TRUE(found.applies) << found.why;
  EXPECT_EQ(found.grade, 12);
}

TEST(Leader, IsNotWhoHeadsAProjectOfBorrowedPeople) {
  std::vector<std::string> sentences = kWorkLeader;
  sentences.emplace_back("The members are borrowed from other branches for the project.");
  const Evaluation found = evaluate(sentences, five_at(4));
  EXPECT_FALSE(found.applies);
  EXPECT_EQ(level_of(found, "CONTINUING"), "not-met");
}

TEST(Leader, LeavesPapersWithoutLeadingAlone) {
  const Evaluation found = evaluate({"Keys data from forms.", "Checks own work."}, five_at(4));
  EXPECT_FALSE(found.applies);
  EXPECT_TRUE(found.factors.empty());
}

}  // namespace
}  // namespace secondlook
