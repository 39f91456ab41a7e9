// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/position_recorder.h"

#include <gmock/gmock.h>

#include "tests/pipeline/report/sample_review.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

constexpr int kManyPages = 2000;  // so many that recording them takes a while

PositionRecorder::Batch many_pages(const std::string& document) {
  PositionRecorder::Batch batch;
  for (int page = 1; page <= kManyPages; ++page)
    batch.pages.push_back({{document, page}, StoredPage{.path = "pages/p.svg", .reason = {}}});
  return batch;
}

TEST(PositionRecorder, KnowsPagesThatItIsStillRecording) {
  const ScratchFolder out;
  auto writer = made::open(out.path());
  ASSERT_TRUE(writer);
  PositionRecorder recorder(*writer);
  ASSERT_TRUE(recorder.record(many_pages("a")));
  ASSERT_TRUE(recorder.record(many_pages("b")));
  const PageKey first{"a", 1}, last{"b", kManyPages}, other{"c", 1};
  const auto known = recorder.pages({first, last, other});
  ASSERT_TRUE(known);
  EXPECT_EQ(known->size(), 2U);
  EXPECT_TRUE(known->contains(first));
  EXPECT_TRUE(known->contains(last));
  EXPECT_TRUE(recorder.finish());
}

TEST(PositionRecorder, TellsAtTheNextCallOfABatchThatCannotBeRecorded) {
  const ScratchFolder out;
  auto writer = made::open(out.path());
  ASSERT_TRUE(writer);
  PositionRecorder recorder(*writer);
  ASSERT_TRUE(recorder.record(many_pages("a")));
  ASSERT_TRUE(recorder.record(many_pages("a"))) << "begun, and one page cannot be noted twice";
  EXPECT_FALSE(recorder.record({}));
}

TEST(PositionRecorder, KeepsTheOrderOfPositions) {
  const ScratchFolder out;
  auto writer = made::open(out.path());
  ASSERT_TRUE(writer);
  PositionRecorder recorder(*writer);
  for (const char* id : {"c", "a", "b"}) {
    PositionRecorder::Batch batch;
    batch.positions.emplace_back().id = id;
    ASSERT_TRUE(recorder.record(std::move(batch)));
  }
  const auto judged = recorder.finish();
  ASSERT_TRUE(judged);
  EXPECT_THAT(judged->ids, testing::ElementsAre("c", "a", "b"));
}

}  // namespace
}  // namespace secondlook
