// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/mission/alignment_files.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "pipeline/data_file.h"
#include "pipeline/mission/read_priorities.h"
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

TEST(AlignmentFiles, LeaveAPersonsListAloneWithoutPriorities) {
  const ScratchFolder folder;
  ASSERT_TRUE(write_alignment_files({}, folder.path()));
  EXPECT_TRUE(read_data_file(folder.path() / "alignment.jsonl")->empty());
  EXPECT_FALSE(std::filesystem::exists(folder.path() / "priorities.yaml"));
}

}  // namespace
}  // namespace secondlook
