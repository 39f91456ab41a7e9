// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/shards/sample_estimate.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "pipeline/shards/shard.h"

namespace secondlook {
namespace {

/// PDFs of 1 to 40 pages, every third one a scan, with hashes that say nothing of it.
std::vector<SourceFile> archive(int count) {
  std::mt19937 chance(5);
  std::vector<SourceFile> files;
  for (int i = 0; i < count; ++i) {
    SourceFile file;
    file.media_type = "application/pdf";
    file.sha256 = fmt::format("{:08x}{:08x}", chance(), i);
    const double pages = 1 + chance() % 40;
    file.expected = {pages, i % 3 == 0 ? pages : 0};
    files.push_back(std::move(file));
  }
  return files;
}

double work_of(const std::vector<SourceFile>& files) {
  double all = 0;
  for (const SourceFile& file : files) all += expected_work(file);
  return all;
}

TEST(Sample, IsTheSameForTheSameArchiveInAnyOrder) {
  std::vector<SourceFile> files = archive(500);
  const auto hashes = [&] {
    std::vector<std::string> all;
    for (const DrawnFile& file :
         draw_sample(files, std::vector<bool>(files.size(), true), 25).files)
      all.push_back(files[file.index].sha256);
    std::sort(all.begin(), all.end());
    return all;
  };
  const auto first = hashes();
  EXPECT_GE(first.size(), 15U);
  std::reverse(files.begin(), files.end());
  EXPECT_EQ(hashes(), first);
}

TEST(Sample, DrawsALargeFileMoreThanOnceAndNothingThatMayNotBeDrawn) {
  std::vector<SourceFile> files = archive(100);
  files[7].expected = {4000, 4000};
  std::vector<bool> may(files.size(), true);
  int times = 0;
  for (const DrawnFile& file : draw_sample(files, may, 20).files)
    if (file.index == 7) times = file.times;
  EXPECT_GT(times, 10);
  may[7] = false;
  for (const DrawnFile& file : draw_sample(files, may, 20).files) EXPECT_NE(file.index, 7U);
}

TEST(Sample, OfAnArchiveOfFewFilesIsAllOfIt) {
  const Sample sample = draw_sample(archive(9), std::vector<bool>(9, true), 20);
  EXPECT_TRUE(sample.everything);
  EXPECT_EQ(sample.files.size(), 9U);
  EXPECT_TRUE(draw_sample({}, {}, 20).files.empty());
}

TEST(SampleEstimate, IsExactWhereEverythingWasLookedAt) {
  const SampleEstimate all = estimate_total(30, {{10, 12, 1, 1}, {20, 15, 9, 1}}, true);
  EXPECT_DOUBLE_EQ(all.value, 27);
  EXPECT_EQ(all.error, 0);
}

TEST(SampleEstimate, IsExactWhereTheSampleIsOffByOneFactor) {
  const SampleEstimate twice =
      estimate_total(1000, {{10, 20, 10, 1}, {30, 60, 30, 2}, {5, 10, 5, 1}}, false);
  EXPECT_DOUBLE_EQ(twice.value, 2000);
  EXPECT_NEAR(twice.error, 0, 1e-6);
}

TEST(SampleEstimate, OfNothingIsNothing) {
  EXPECT_EQ(estimate_total(100, {}, false).value, 0);
  EXPECT_EQ(estimate_total(0, {{0, 0, 1, 1}}, false).value, 0);
}

// The claim of the range itself: over many archives whose files take what they please, it holds the
// truth about as often as it says.
TEST(SampleEstimate, HoldsTheTruthInItsRangeAboutAsOftenAsItSays) {
  std::mt19937 chance(11);
  const std::vector<SourceFile> base = archive(2000);
  int held = 0;
  constexpr int kArchives = 200;
  for (int round = 0; round < kArchives; ++round) {
    std::vector<SourceFile> files = base;
    std::vector<double> took;
    double truth = 0;
    for (SourceFile& file : files) {
      file.sha256 = fmt::format("{:08x}{:08x}", chance(), chance());
      took.push_back(expected_work(file) * (0.3 + chance() % 1000 / 500.0));
      truth += took.back();
    }
    const Sample sample = draw_sample(files, std::vector<bool>(files.size(), true), 40);
    std::vector<Measured> measured;
    for (const DrawnFile& drawn : sample.files) {
      const double work = expected_work(files[drawn.index]);
      measured.push_back({work, took[drawn.index], work, drawn.times});
    }
    const SampleEstimate estimate = estimate_total(work_of(files), measured, sample.everything);
    held += std::abs(estimate.value - truth) <= estimate.error ? 1 : 0;
  }
  EXPECT_GE(held, kArchives * 88 / 100);
}

}  // namespace
}  // namespace secondlook
