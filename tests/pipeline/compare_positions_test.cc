// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/compare_positions.h"

#include <gmock/gmock.h>

#include "tests/pipeline/sample_archive.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr char kDiver[] =
    "Department of Works\nBureau of Tides - Dive Branch\nDiver\nWG-4701-10\n"
    "Position Description No. BT-0900\n\nIntroduction\nThe position is in the Dive Branch.\n\n"
    "Major Duties\n"
    "1. Descends to the piles of harbor works and welds plates where rust has gone through. Wears\n"
    "a helmet fed by hose, carries tools on a line, and signals to the tender on deck before each\n"
    "cut. Clears nets and anchors from gates, and brings samples of mud and shells up for the\n"
    "laboratory. 70%\n\n"
    "2. Cleans and mends suits, valves, compressors, lamps and ropes after every trip; keeps a "
    "log\n"
    "of hours below, of depth, of weather and of the state of all gear, and teaches apprentices\n"
    "how to tie knots in the dark. 30%\n";

class ComparingPositions : public testing::Test {
 protected:
  void add(char digit, std::string_view drawing) {
    filed::File filed = filed::file(digit, drawing);
    ASSERT_TRUE(cache.store(filed.document));
    SurveyedFile& surveyed = files.emplace_back();
    surveyed.file.path = filed.path;
    surveyed.file.sha256 = filed.document.id;
    surveyed.papers = std::move(filed.papers);
    plans.emplace_back().papers.push_back({.file = files.size() - 1});
  }

  std::vector<LikeComparison> compare(int jobs = 1) const {
    return compare_positions(plans, files, cache, {}, filed::rules_on_demand(), jobs).value();
  }

  ScratchFolder folder;
  ExtractCache cache = ExtractCache::open(folder / "cache", "v").value();
  std::vector<SurveyedFile> files;
  std::vector<PositionPlan> plans;
};

TEST_F(ComparingPositions, FindTheOneThatIsClassifiedOtherwiseThanTheRest) {
  add('a', filed::description("BT-0417", "12"));
  add('b', kDiver);
  add('c', filed::description("BT-0418", "13"));
  add('d', filed::description("BT-0419", "12"));
  const auto compared = compare();
  ASSERT_THAT(compared, SizeIs(4));
  ASSERT_THAT(compared[2].findings, SizeIs(1));
  const Finding& finding = compared[2].findings.front();
  EXPECT_EQ(finding.rule, "inconsistent-with-like-positions");
  EXPECT_THAT(finding.summary, HasSubstr("GS-0343-12"));
  ASSERT_FALSE(finding.evidence.empty());
  EXPECT_EQ(finding.evidence.front().document_id, files[2].file.sha256);
  for (const std::size_t other : {0U, 1U, 3U}) EXPECT_THAT(compared[other].findings, IsEmpty());
}

TEST_F(ComparingPositions, TellTheNearestAndThoseClassifiedOtherwiseFirst) {
  add('a', filed::description("BT-0417", "12"));
  add('b', kDiver);
  add('c', filed::description("BT-0419", "12"));
  std::string changed = filed::description("BT-0418", "13");
  changed.replace(changed.find("harbor towns"), 12, "island boatmen");
  add('d', changed);
  const auto compared = compare();
  EXPECT_EQ(compared[0].nearest, 2U);
  ASSERT_THAT(compared[0].others, SizeIs(2));
  EXPECT_EQ(compared[0].others[0].grade, 12);
  EXPECT_GT(compared[0].others[0].likeness, compared[0].others[1].likeness);
  EXPECT_EQ(compared[0].others[1].grade, 13);
  EXPECT_EQ(compared[0].others[1].title, "Program Analyst");
  EXPECT_THAT(compared[0].others[1].position_id, HasSubstr("bt-0418"));
  EXPECT_FALSE(compared[1].nearest);
  EXPECT_THAT(compared[1].others, IsEmpty());
}

TEST_F(ComparingPositions, NameNoMoreThanAReaderNeedsButTheOneThatDiffers) {
  for (const char digit : std::string("0123456789abcde"))
    add(digit, filed::description(std::string("BT-05") + digit, "12"));
  std::string changed = filed::description("BT-0418", "13");
  changed.replace(changed.find("harbor towns"), 12, "island boatmen");
  add('f', changed);
  const auto compared = compare();
  ASSERT_THAT(compared[3].others, SizeIs(12));
  EXPECT_EQ(compared[3].others[0].grade, 12);
  EXPECT_EQ(compared[3].others[1].grade, 13);
}

TEST_F(ComparingPositions, ComeOutTheSameWithAnyNumberOfThreads) {
  add('a', filed::description("BT-0417", "12"));
  add('b', filed::description("BT-0418", "13"));
  add('c', filed::description("BT-0419", "12"));
  const auto one = compare(1), three = compare(3);
  for (std::size_t i = 0; i < one.size(); ++i) {
    EXPECT_EQ(one[i].nearest, three[i].nearest);
    EXPECT_EQ(one[i].findings, three[i].findings);
    ASSERT_EQ(one[i].others.size(), three[i].others.size());
    for (std::size_t k = 0; k < one[i].others.size(); ++k)
      EXPECT_EQ(one[i].others[k].position_id, three[i].others[k].position_id);
  }
}

}  // namespace
}  // namespace secondlook
