// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/mission/alignment_files.h"

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "pipeline/data_file.h"
#include "pipeline/mission/read_priorities.h"
#include "pipeline/report/mission/read_alignment.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

TEST(AlignmentFiles, HaveALineForEachLinkWithItsWordsAndEvidence) {
  MissionAlignment alignment;
  alignment.priorities.list.resize(1);
  alignment.priorities.list[0].id = "G1";
  alignment.priorities.list[0].title = "Open canals";
  AlignmentLink link;
  link.priority_id = "G1";
  link.role = AlignmentRole::directs;
  link.confidence = 0.8349;
  link.words = {"canal"};
  link.evidence.resize(1);
  link.evidence[0].page = 3;
  link.evidence[0].quote = "directs the canals";
  alignment.positions.resize(1);
  alignment.positions[0].position_id = "director-1";
  alignment.positions[0].links = {link};
  const ScratchFolder folder;
  ASSERT_TRUE(write_alignment_files(alignment, folder.path()));
  const auto line = nlohmann::json::parse(*read_data_file(folder.path() / "alignment.jsonl"));
  EXPECT_EQ(line["position_id"], "director-1");
  EXPECT_EQ(line["priority"], "G1");
  EXPECT_EQ(line["role"], "directs");
  EXPECT_EQ(line["confidence"], 0.83);
  EXPECT_EQ(line["words"][0], "canal");
  EXPECT_EQ(line["evidence"][0]["page"], 3);
  const auto read =
      parse_priorities_yaml(*read_data_file(folder.path() / "priorities.yaml"), "priorities.yaml");
  ASSERT_TRUE(read) << (read ? "" : to_string(read.error()));
  EXPECT_EQ(read->list[0].title, "Open canals");
}

TEST(AlignmentFiles, AreReadBackAsTheyWereWritten) {
  MissionAlignment alignment;
  alignment.priorities.list.resize(2);
  alignment.priorities.list[0].id = "G1";
  alignment.priorities.list[0].title = "Open canals";
  alignment.priorities.list[1].id = "G2";
  alignment.priorities.list[1].title = "Dry cellars";
  AlignmentLink link;
  link.priority = 1;
  link.priority_id = "G2";
  link.priority_title = "Dry cellars";
  link.role = AlignmentRole::advises;
  link.confidence = 0.75;
  link.words = {"cellars", "pumps"};
  link.evidence.resize(1);
  link.evidence[0].path = "adviser.pdf";
  link.evidence[0].page = 4;
  link.evidence[0].quote = "advises on pumps in cellars";
  alignment.positions.push_back({.position_id = "adviser-1",
                                 .title = "Adviser",
                                 .pay_plan = "SL",
                                 .organization = "Cellars",
                                 .executive = true,
                                 .links = {link}});
  const ScratchFolder folder;
  ASSERT_TRUE(write_alignment_files(alignment, folder.path()));
  std::ofstream(folder.path() / "alignment.jsonl", std::ios::app) << "{no line of ours\n";
  const auto read = read_alignment(folder.path());
  ASSERT_TRUE(read) << to_string(read.error());
  ASSERT_EQ(read->priorities.list.size(), 2U);
  ASSERT_EQ(read->positions.size(), 1U);
  const AlignedPosition& position = read->positions[0];
  EXPECT_EQ(position.title, "Adviser");
  EXPECT_EQ(position.pay_plan, "SL");
  EXPECT_EQ(position.organization, "Cellars");
  ASSERT_EQ(position.links.size(), 1U);
  EXPECT_EQ(position.links[0].priority, 1U);
  EXPECT_EQ(position.links[0].role, AlignmentRole::advises);
  EXPECT_EQ(position.links[0].words, link.words);
  EXPECT_EQ(position.links[0].evidence[0].quote, link.evidence[0].quote);
  EXPECT_EQ(position.links[0].evidence[0].page, 4);
}

TEST(AlignmentFiles, AreNoneWhereTheRunKnewNoPriorities) {
  const ScratchFolder folder;
  const auto read = read_alignment(folder.path());
  ASSERT_TRUE(read);
  EXPECT_TRUE(read->priorities.list.empty());
}

TEST(AlignmentFiles, LeaveAPersonsListAloneWithoutPriorities) {
  const ScratchFolder folder;
  ASSERT_TRUE(write_alignment_files({}, folder.path()));
  EXPECT_TRUE(read_data_file(folder.path() / "alignment.jsonl")->empty());
  EXPECT_FALSE(std::filesystem::exists(folder.path() / "priorities.yaml"));
}

}  // namespace
}  // namespace secondlook
