// SPDX-License-Identifier: GPL-3.0-or-later
// An archive read in shards, as the tasks of a cluster do it.
#include <gmock/gmock.h>
#include <re2/re2.h>

#include <chrono>
#include <thread>

#include "tests/review/sample_review.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

std::size_t files_below(const fs::path& folder) {
  std::error_code gone;
  std::size_t count = 0;
  for (auto entry = fs::recursive_directory_iterator(folder, gone);
       !gone && entry != fs::recursive_directory_iterator(); entry.increment(gone))
    if (entry->is_regular_file(gone)) ++count;
  return count;
}

struct Said {
  int files = 0, cached = 0, failed = 0;
};
Said said(const Ended& ended) {
  Said said;
  EXPECT_TRUE(RE2::PartialMatch(ended.err, R"((\d+) files \((\d+) read before\).*, (\d+) failed)",
                                &said.files, &said.cached, &said.failed))
      << ended.err;
  return said;
}

/// A staffing list of three rows, its own by their number.
std::string small_list(int number) {
  std::string list = "Position Title,Pay Plan,Series,Grade,Organization\n";
  for (const char* title : {"Program Analyst", "Budget Analyst", "Clerk"})
    list += std::string(title) + ",GS,0343," + std::to_string(number) + ",Office of Locks\n";
  return list;
}

TEST(Shards, OneOfThemKilledAndRunAgainGiveTheReviewOfASingleRun) {
  const ScratchFolder scratch;
  const std::string cache = scratch / "cache";
  const auto shard = [&](int number) {
    return program_command({"extract", kSampleArchive, "--cache", cache, "--jobs", "2", "--shard",
                            std::to_string(number) + "/3"});
  };
  {
    RunningProgram first(shard(1));
    while (first.runs() && files_below(cache) < 5)
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
    ASSERT_TRUE(first.runs());
    first.kill_at_once();
    first.wait();
  }
  int files = 0;
  for (int number = 1; number <= 3; ++number) {
    const Ended ended = run_tool(shard(number));
    ASSERT_EQ(ended.status, 0) << ended.err;
    EXPECT_EQ(ended.out, "");
    files += said(ended).files;
    EXPECT_EQ(said(ended).cached > 0, number == 1) << ended.err;
  }
  const Ended whole = run_program({"extract", kSampleArchive, "--cache", cache, "--quiet"});
  EXPECT_EQ(whole.status, 0);
  EXPECT_EQ(whole.err, "");
  const Said again = said(run_program({"extract", kSampleArchive, "--cache", cache}));
  EXPECT_EQ(again.files, files) << "each file is in one shard";
  EXPECT_EQ(again.cached, files);

  const Ended review =
      run_program({"review", kSampleArchive, "--out", scratch / "review", "--cache", cache});
  ASSERT_EQ(review.status, 0) << review.err;
  expect_same_review(ReviewFolder(scratch / "review"), sample_review().folder);
}

TEST(Shards, NameAFileThatCannotBeReadInOneOfThemOnly) {
  const ScratchFolder scratch;
  for (int i = 0; i < 6; ++i) scratch.write("archive/" + std::to_string(i) + ".csv", small_list(i));
  scratch.write("archive/3.pdf", "%PDF-1.4 and no more");
  scratch.write("archive/empty.pdf", "");
  int failed = 0;
  std::string told;
  for (const char* shard : {"1/3", "2/3", "3/3"}) {
    const Ended ended = run_program(
        {"extract", scratch / "archive", "--cache", scratch / "cache", "--shard", shard});
    failed += said(ended).failed;
    EXPECT_EQ(ended.status, said(ended).failed > 0 ? 1 : 0) << ended.err;
    told += ended.err;
  }
  EXPECT_EQ(failed, 2) << told;
  EXPECT_THAT(told, HasSubstr("secondlook: 3.pdf: "));
  EXPECT_THAT(told, HasSubstr("secondlook: empty.pdf: the file is empty\n"));
}

TEST(Shards, AreRefusedWhereTheyAreNone) {
  const ScratchFolder scratch;
  for (const char* shard : {"0/3", "4/3", "3", "a/b"}) {
    const Ended ended =
        run_program({"extract", kSampleArchive, "--cache", scratch / "cache", "--shard", shard});
    EXPECT_EQ(ended.status, 2) << shard;
    EXPECT_TRUE(RE2::FullMatch(ended.err, "secondlook: [^\n]+\n")) << ended.err;
    EXPECT_FALSE(fs::exists(scratch / "cache"));
  }
}

}  // namespace
}  // namespace secondlook
