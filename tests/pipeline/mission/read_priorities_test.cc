// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mission/read_priorities.h"

#include <gmock/gmock.h>

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(PrioritiesCsv, ReadsColumnsInAnyOrderAndListsPartedBySemicolons) {
  const auto read = parse_priorities_csv(
      "Title,id,programs,organizations\r\n"
      "\"Locks, open every day\",G1,Lock Watch (LW); Gate Care,Office of Locks\r\n"
      "Clean channels,G2,,\r\n",
      "goals.csv");
  ASSERT_TRUE(read) << to_string(read.error());
  ASSERT_EQ(read->list.size(), 2U);
  EXPECT_TRUE(read->confirmed);
  EXPECT_EQ(read->list[0].id, "G1");
  EXPECT_EQ(read->list[0].title, "Locks, open every day");
  EXPECT_THAT(read->list[0].programmes, ElementsAre("Lock Watch (LW)", "Gate Care"));
  EXPECT_THAT(read->list[0].organizations, ElementsAre("Office of Locks"));
  EXPECT_TRUE(read->list[1].organizations.empty());
}

struct Wrong {
  const char *text, *where, *says;
};

TEST(PrioritiesCsv, SaysFileLineAndColumnOfWhatIsWrong) {
  for (const auto& [text, where, says] : {
           Wrong{"id,name\nG1,Locks\n", "g.csv:1:4", "'name' is no column"},
           Wrong{"id,text\nG1,Locks\n", "g.csv:1:1", "no column 'title'"},
           Wrong{"id,title\nG1,Locks\n,Dams\n", "g.csv:3:1", "has no id"},
           Wrong{"id,title\nG1,Locks\nG1,Dams\n", "g.csv:3:1", "two priorities 'G1'"},
           Wrong{"id,title\nG1,Locks, gates\n", "g.csv:2:11", "3 cells"},
           Wrong{"id,title\nG1,\"Locks\n", "g.csv:2:4", "never closed"},
           Wrong{"id,title\nG1,\"Öl\" x\n", "g.csv:2:9", "follow a closing quote"},
           Wrong{"id,title,text\nG1,\"two\nlines\",x\nG2\n", "g.csv:4:1", "has no title"},
           Wrong{"id,title\n", "g.csv", "no priority"},
           Wrong{"", "g.csv", "no priority"},
       }) {
    const auto read = parse_priorities_csv(text, "g.csv");
    ASSERT_FALSE(read) << text;
    EXPECT_EQ(read.error().where, where) << text;
    EXPECT_THAT(read.error().reason, HasSubstr(says)) << text;
  }
}

TEST(PrioritiesYaml, ReadsAListAloneOrUnderItsKey) {
  const auto alone = parse_priorities_yaml("- {id: G1, title: Locks}\n", "g.yaml");
  ASSERT_TRUE(alone) << to_string(alone.error());
  EXPECT_TRUE(alone->confirmed);
  const auto proposed = parse_priorities_yaml(
      "confirmed: false\nsource: plan.pdf\npriorities:\n  - {id: G1, title: Locks}\n", "g.yaml");
  ASSERT_TRUE(proposed) << to_string(proposed.error());
  EXPECT_FALSE(proposed->confirmed);
  EXPECT_EQ(proposed->source, "plan.pdf");
}

TEST(PrioritiesYaml, SaysFileLineAndColumnOfWhatIsWrong) {
  for (const auto& [text, where, says] : {
           Wrong{"- id: G1\n  titel: Locks\n", "g.yaml:1:3", "lacks 'title'"},
           Wrong{"- {id: G1, title: Locks}\n- {id: G1, title: Dams}\n", "g.yaml:2:3", "two"},
           Wrong{"- id: G1\n  title: [Locks\n", "g.yaml:3:1", ""},
           Wrong{"confirmed: perhaps\npriorities: [{id: G1, title: Locks}]\n", "g.yaml:1:12",
                 "neither true nor false"},
           Wrong{"priorities: none\n", "g.yaml:1:13", "not a list"},
           Wrong{"just words\n", "g.yaml:1:1", "not a mapping"},
       }) {
    const auto read = parse_priorities_yaml(text, "g.yaml");
    ASSERT_FALSE(read) << text;
    EXPECT_EQ(read.error().where, where) << text;
    EXPECT_THAT(read.error().reason, HasSubstr(says)) << text;
  }
}

TEST(PrioritiesYaml, ReadsWhatItWrites) {
  MissionPriorities priorities{.source = "plan: 2030.pdf", .confirmed = false, .list = {}};
  MissionPriority& goal = priorities.list.emplace_back();
  goal.id = "Goal 1";
  goal.title = "Locks: \"open\" every day";
  goal.text = "Gates move.\nNo ship waits.";
  goal.part_of = "Goal 0";
  goal.organizations = {"Office of Locks"};
  goal.programmes = {"#1 Gate Care"};
  goal.evidence.emplace_back().page = 4;
  const std::string written = priorities_yaml(priorities);
  EXPECT_THAT(written, HasSubstr("\nconfirmed: false\n"));
  EXPECT_THAT(written, HasSubstr("# page 4"));
  const auto read = parse_priorities_yaml(written, "g.yaml");
  ASSERT_TRUE(read) << to_string(read.error());
  EXPECT_FALSE(read->confirmed);
  EXPECT_EQ(read->source, priorities.source);
  ASSERT_EQ(read->list.size(), 1U);
  EXPECT_EQ(read->list[0].title, priorities.list[0].title);
  EXPECT_EQ(read->list[0].text, priorities.list[0].text);
  EXPECT_EQ(read->list[0].part_of, priorities.list[0].part_of);
  EXPECT_EQ(read->list[0].programmes, priorities.list[0].programmes);
}

}  // namespace
}  // namespace secondlook
