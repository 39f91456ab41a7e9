// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/shards/shard.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace secondlook {
namespace {

SourceFile pdf(double pages, double recognized) {
  SourceFile file;
  file.media_type = "application/pdf";
  file.expected = {pages, recognized};
  return file;
}

std::map<int, double> work_by_shard(const std::vector<SourceFile>& files, int of) {
  std::map<int, double> work;
  const std::vector<int> shards = shards_of(files, of);
  EXPECT_EQ(shards.size(), files.size());
  for (std::size_t i = 0; i < files.size(); ++i) work[shards[i]] += expected_work(files[i]);
  return work;
}

TEST(ParseShard, TakesTheNumberAndHowMany) {
  EXPECT_EQ(parse_shard("1/1"), (Shard{1, 1}));
  EXPECT_EQ(parse_shard("16/16"), (Shard{16, 16}));
}

TEST(ParseShard, RefusesWhatIsNoneOfThem) {
  for (const char* text : {"", "3", "0/4", "5/4", "-1/4", "1/0", "1/", "/4", "1/4 ", "a/b", "1/2/3",
                           "1.5/4", "1/1000000", "99999999999/99999999999"})
    EXPECT_FALSE(parse_shard(text)) << text;
}

TEST(Shards, HaveEachFileOnceAndTheSameWork) {
  std::vector<SourceFile> files;
  unsigned state = 7;
  for (int i = 0; i < 5000; ++i) {
    state = state * 1664525U + 1013904223U;
    const double pages = 1 + (state >> 28);
    files.push_back(pdf(pages, state & 0x1000000 ? pages : 0));
  }
  double all = 0, largest = 0;
  for (const SourceFile& file : files) {
    all += expected_work(file);
    largest = std::max(largest, expected_work(file));
  }
  for (const int of : {1, 2, 7, 64}) {
    const auto work = work_by_shard(files, of);
    ASSERT_EQ(work.size(), static_cast<std::size_t>(of));
    for (const auto& [shard, share] : work) EXPECT_NEAR(share, all / of, largest) << shard;
  }
}

TEST(Shards, GoByWorkAndNotByTheNumberOfFiles) {
  std::vector<SourceFile> files(100, pdf(10, 0));
  files.resize(110, pdf(10, 10));
  const std::vector<int> shards = shards_of(files, 2);
  EXPECT_EQ(shards[99], 1);
  EXPECT_EQ(shards[109], 2);
  EXPECT_GE(std::count(shards.begin(), shards.end(), 1), 100);
}

TEST(Shards, AreRunsOfNeighbours) {
  const std::vector<int> shards = shards_of(std::vector<SourceFile>(50, pdf(3, 1)), 6);
  EXPECT_TRUE(std::is_sorted(shards.begin(), shards.end()));
}

TEST(Shards, MayBeMoreThanThereAreFiles) {
  const std::vector<int> shards = shards_of({pdf(3, 0), pdf(3, 3)}, 1000);
  for (const int shard : shards) {
    EXPECT_GE(shard, 1);
    EXPECT_LE(shard, 1000);
  }
  EXPECT_TRUE(shards_of({}, 5).empty());
}

TEST(Shards, TakeAFileThatCannotBeReadToo) {
  SourceFile failed = pdf(9, 9);
  failed.outcome = Outcome::failed;
  EXPECT_EQ(shards_of({failed, failed}, 2), (std::vector<int>{1, 2}));
}

}  // namespace
}  // namespace secondlook
