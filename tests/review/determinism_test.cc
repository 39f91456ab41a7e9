// SPDX-License-Identifier: GPL-3.0-or-later
// The same archive gives the same review, however it comes about. The sample review was made by two
// workers; here are one worker, a run that was stopped and taken up again, and a run that found all
// its extracts.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

#include "tests/places.h"
#include "tests/review/sample_review.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;

std::size_t files_below(const fs::path& folder) {
  std::error_code gone;
  std::size_t count = 0;
  for (auto entry = fs::recursive_directory_iterator(folder, gone);
       !gone && entry != fs::recursive_directory_iterator(); entry.increment(gone))
    if (entry->is_regular_file(gone)) ++count;
  return count;
}

TEST(Review, IsTheSameForAnyNumberOfJobs) {
  const ScratchFolder scratch;
  const Ended ended =
      run_program({"review", kSampleArchive, "--out", scratch / "review", "--jobs", "1"});
  ASSERT_EQ(ended.status, 0) << ended.err;
  expect_same_review(ReviewFolder(scratch / "review"), sample_review().folder);
}

TEST(Review, ThatWasStoppedLeavesNoReportAndGoesOnToTheSameOne) {
  const ScratchFolder scratch;
  const std::vector<std::string> command =
      program_command({"review", kSampleArchive, "--out", scratch / "review", "--jobs", "2"});
  const fs::path cache = scratch.path() / "review" / "cache";
  RunningProgram program(command);
  // Well into the scans: all that is digital is read by then.
  while (program.runs() && files_below(cache) < 21)
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  ASSERT_TRUE(program.runs());
  program.press_control_c();
  const Ended stopped = program.wait();
  EXPECT_EQ(stopped.status, 3) << stopped.err;
  EXPECT_NE(stopped.err.find("stopped; the same command goes on from here"), std::string::npos)
      << stopped.err;
  const std::size_t kept = files_below(cache);
  EXPECT_GE(kept, 21U);
  EXPECT_LT(kept, 30U);
  for (const auto& entry : fs::directory_iterator(scratch.path() / "review"))
    EXPECT_EQ(entry.path().filename(), "cache") << "a stopped run leaves only its extracts";

  const Ended resumed = run_tool(command);
  ASSERT_EQ(resumed.status, 0) << resumed.err;
  expect_same_review(ReviewFolder(scratch / "review"), sample_review().folder);
}

// Killed while files are read, while more are, and while the report is written; `secondlook
// benchmark kills` does so at random moments, many times.
TEST(Review, ThatWasKilledGoesOnToTheSameOne) {
  const ScratchFolder scratch;
  const std::string archive = kSampleArchive + "/digital";
  ASSERT_EQ(run_program({"review", archive, "--out", scratch / "whole"}).status, 0);
  const std::vector<std::string> command =
      program_command({"review", archive, "--out", scratch / "review", "--jobs", "2"});
  const fs::path out = scratch.path() / "review";
  const std::pair<fs::path, std::size_t> moments[] = {
      {out / "cache", 2}, {out / "cache", 14}, {out / ".writing" / "positions", 3}};
  for (const auto& [folder, files] : moments) {
    RunningProgram program(command);
    while (program.runs() && files_below(folder) < files)
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    EXPECT_TRUE(program.runs()) << folder;
    program.kill_at_once();
    program.wait();
    EXPECT_FALSE(fs::exists(out / "index.html")) << "half a report";
  }
  const Ended resumed = run_tool(command);
  ASSERT_EQ(resumed.status, 0) << resumed.err;
  expect_same_review(ReviewFolder(scratch / "review"), ReviewFolder(scratch / "whole"));
}

TEST(Review, ThatFindsNoRoomSaysSoAndLeavesTheFormerOne) {
  const ScratchFolder scratch;
  const std::string archive = kSampleArchive + "/digital";
  ASSERT_EQ(run_program({"review", archive, "--out", scratch / "review"}).status, 0);
  const std::string before = bytes_of(scratch / "review/index.html");
  // Extracts fit into a hundred blocks, a database does not.
  const Ended ended =
      run_tool({"sh", "-c", "trap '' XFSZ; ulimit -f 200; exec \"$@\"", "sh", places::program(),
                "review", archive, "--out", scratch / "review", "--strict", "--quiet"});
  EXPECT_EQ(ended.status, 2);
  EXPECT_EQ(std::count(ended.err.begin(), ended.err.end(), '\n'), 1) << ended.err;
  EXPECT_NE(ended.err.find("review"), std::string::npos) << ended.err;
  EXPECT_EQ(bytes_of(scratch / "review/index.html"), before);
  const Ended again = run_program({"review", archive, "--out", scratch / "review"});
  EXPECT_EQ(again.status, 0) << again.err;
}

TEST(Review, IsTheSameFromExtractsInAnotherFolderAndWritesNoneOfItsOwn) {
  const ScratchFolder scratch;
  const fs::path cache = sample_review().folder.path() / "cache";
  const std::size_t extracts = files_below(cache);
  const Ended ended = run_program(
      {"review", kSampleArchive, "--out", scratch / "review", "--cache", cache, "--quiet"});
  ASSERT_EQ(ended.status, 0);
  EXPECT_EQ(ended.err, "") << "quiet";
  EXPECT_FALSE(fs::exists(scratch / "review/cache"));
  EXPECT_EQ(files_below(cache), extracts);
  expect_same_review(ReviewFolder(scratch / "review"), sample_review().folder);
}

}  // namespace
}  // namespace secondlook
