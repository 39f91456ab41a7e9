// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/structure/scenario_posts.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

StructurePost post(std::string id, std::string plan, std::optional<std::size_t> supervisor) {
  StructurePost one;
  one.position_id = std::move(id);
  one.pay_plan = std::move(plan);
  one.supervisor = supervisor;
  return one;
}

// A head over a post that another paper tells again, and over a chief; below the chief a box for
// seven people.
ExecutiveStructure structure() {
  ExecutiveStructure all;
  all.posts = {post("head", "ES", {}), post("again", "ES", 0), post("chief", "GS", 0),
               post("box", "GS", 2)};
  all.posts[1].told_elsewhere = true;
  all.posts[0].reports = {2};
  all.posts[2].reports = {3};
  all.posts[3].staff_below = 6;
  all.posts[2].staff_below = 7;
  all.posts[0].staff_below = 8;
  all.posts[0].executive = true;
  return all;
}

TEST(ScenarioPosts, LeaveOutWhatAnotherPaperTellsAndKeepTheLines) {
  const auto posts = scenario_posts(structure());
  ASSERT_EQ(posts.size(), 3U);
  EXPECT_EQ(posts[1].position_id, "chief");
  EXPECT_EQ(posts[1].supervisor, 0U);
  EXPECT_EQ(posts[2].supervisor, 1U) << "and not 2, where the chief stood";
}

TEST(ScenarioPosts, StandForAsManyPeopleAsTheStructureCounts) {
  const auto posts = scenario_posts(structure());
  EXPECT_EQ(posts[2].people, 7);
  int people = 0;
  for (const ScenarioPost& one : posts) people += one.people;
  EXPECT_EQ(people, 9) << "the head and the eight below";
}

TEST(ScenarioPosts, HaveTheCategoryOfTheirPayPlan) {
  const auto posts = scenario_posts(structure());
  EXPECT_EQ(posts[0].category, "SES");
  EXPECT_TRUE(posts[0].executive);
  EXPECT_EQ(posts[1].category, "GS");
  EXPECT_FALSE(posts[0].counted) << "what is counted is for the report to say";
}

}  // namespace
}  // namespace secondlook
