// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/progress.h"

#include <gmock/gmock.h>

#include <thread>

namespace secondlook {
namespace {

using std::chrono::seconds;
using testing::HasSubstr;
using testing::Not;

TEST(ProgressLine, TellsFilesPagesSpeedTimeLeftAndFailures) {
  EXPECT_EQ(
      progress_line({.files = 1204, .files_done = 301, .pages = 1877, .ocr_pages = 96, .failed = 2},
                    seconds(10)),
      "301 of 1,204 files, 1,877 pages (96 recognised), 188 pages/s, 0:30 left, 2 failed");
}

TEST(ProgressLine, DoesNotTakeWhatWasReadBeforeForSpeed) {
  EXPECT_EQ(progress_line({.files = 1000,
                           .files_done = 950,
                           .pages = 3000,
                           .files_cached = 900,
                           .pages_cached = 2800},
                          seconds(10)),
            "950 of 1,000 files, 3,000 pages, 20 pages/s, 0:10 left");
  EXPECT_EQ(
      progress_line({.files = 9, .files_done = 3, .pages = 5, .files_cached = 3, .pages_cached = 5},
                    seconds(10)),
      "3 of 9 files, 5 pages");
}

TEST(JudgingLine, TellsPositionsSpeedAndTimeLeft) {
  EXPECT_EQ(judging_line(300, 1200, seconds(3)),
            "300 of 1,200 positions judged, 100 positions/s, 0:09 left");
  EXPECT_EQ(judging_line(0, 1200, seconds(0)), "0 of 1,200 positions judged");
}

TEST(ProgressLine, SaysNothingOfWhatThereIsNone) {
  EXPECT_EQ(progress_line({.files = 3}, seconds(0)), "0 of 3 files, 0 pages");
  EXPECT_EQ(progress_line({}, seconds(5)), "0 of 0 files, 0 pages");
}

TEST(ProgressLine, DoesNotPromiseTimeWhenAllIsDone) {
  EXPECT_THAT(progress_line({.files = 3, .files_done = 3, .pages = 9}, seconds(3)),
              Not(HasSubstr("left")));
}

TEST(ProgressLine, CountsHoursOfALongRun) {
  EXPECT_THAT(
      progress_line({.files = 300'000, .files_done = 100'000, .pages = 1'000'000}, seconds(3661)),
      HasSubstr("100,000 of 300,000 files, 1,000,000 pages, 273 pages/s, 2:02:02 left"));
}

std::string told(bool quiet, int shows) {
  testing::internal::CaptureStderr();
  Progress progress(quiet);
  for (int i = 0; i < shows; ++i)
    progress.show({.files = 9, .files_done = static_cast<std::size_t>(i)});
  progress.finish({.files = 9, .files_done = 9, .pages = 20});
  return testing::internal::GetCapturedStderr();
}

TEST(ProgressInALog, IsALineASecondAtMostAndOneAtTheEnd) {
  EXPECT_THAT(told(false, 1000), testing::MatchesRegex("secondlook: 9 of 9 files, 20 pages.*\n"));
}

TEST(ProgressInALog, ShowsTheEndOnceHoweverLongTheLastFileTook) {
  testing::internal::CaptureStderr();
  Progress progress(/*quiet=*/false);
  std::this_thread::sleep_for(std::chrono::milliseconds(1050));
  const ProgressCounts all{.files = 1, .files_done = 1, .pages = 1};
  progress.show(all);
  progress.finish(all);
  EXPECT_THAT(testing::internal::GetCapturedStderr(),
              testing::MatchesRegex("secondlook: 1 of 1 files, 1 pages.*\n"));
}

TEST(ProgressInALog, HasNoControlCharacters) {
  EXPECT_THAT(told(false, 1), Not(testing::AnyOf(HasSubstr("\r"), HasSubstr("\x1b"))));
}

TEST(Progress, IsSilentWhenQuiet) { EXPECT_EQ(told(true, 1000), ""); }

}  // namespace
}  // namespace secondlook
