// SPDX-License-Identifier: GPL-3.0-or-later
// A review that finds results of a former one gives the bytes that it would give without them.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <functional>

#include "tests/places.h"
#include "tests/review/sample_review.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;

class ReviewingAgain : public testing::Test {
 protected:
  void SetUp() override {
    // Without the pages that take long to recognise.
    fs::copy(kSampleArchive + "/digital", archive, fs::copy_options::recursive);
    fs::copy(places::source_data() + "/standards", standards, fs::copy_options::recursive);
    review("review", "cache");
  }

  void review(const std::string& out, const std::string& cache) {
    const Ended ended = run_program({"review", archive, "--out", scratch / out, "--cache",
                                     scratch / cache, "--standards", standards, "--quiet"});
    ASSERT_EQ(ended.status, 0) << ended.err;
  }

  void expect_the_same_with_and_without_a_cache() {
    review("review", "cache");
    fs::remove_all(scratch / "new cache");
    review("new", "new cache");
    expect_same_review(ReviewFolder(scratch / "review"), ReviewFolder(scratch / "new"));
  }

  ScratchFolder scratch;
  const std::string archive = scratch / "archive", standards = scratch / "standards";
};

TEST_F(ReviewingAgain, GivesTheSameOfAnUnchangedArchive) {
  expect_the_same_with_and_without_a_cache();
}

TEST_F(ReviewingAgain, SeesOnePaperMoreLessAndElsewhere) {
  const std::string office = archive + "/Office of Management Services/";
  fs::rename(office + "Program Analyst GS-0343-14.pdf", archive + "/moved.pdf");
  expect_the_same_with_and_without_a_cache();
  fs::remove(archive + "/moved.pdf");
  expect_the_same_with_and_without_a_cache();
}

TEST_F(ReviewingAgain, SeesARuleThatWasChanged) {
  const std::string before = bytes_of(scratch / "review/positions.jsonl");
  for (const std::string name : {"/fes.yaml", "/gs-0200.yaml"}) {  // families have the same points
    std::string yaml = bytes_of(standards + name);
    const std::size_t at = yaml.find("points: 1550");
    ASSERT_NE(at, std::string::npos);
    yaml.replace(at, 12, "points: 1545");
    std::ofstream(standards + name, std::ios::binary | std::ios::trunc) << yaml;
  }
  expect_the_same_with_and_without_a_cache();
  EXPECT_NE(bytes_of(scratch / "review/positions.jsonl"), before);
}

TEST_F(ReviewingAgain, GivesTheSameWhereWhatWasKeptIsDamaged) {
  std::size_t number = 0;
  for (const auto& item : fs::recursive_directory_iterator(scratch / "cache"))
    if (item.is_regular_file() && ++number % 3 == 0)
      fs::resize_file(item.path(), item.file_size() / 2);
  expect_the_same_with_and_without_a_cache();
}

TEST_F(ReviewingAgain, IsDoneWhereNothingMoreCanBeKept) {
  fs::remove_all(scratch / "cache/stages");
  std::ofstream(scratch / "cache/stages") << "a file in the folder's place";
  expect_the_same_with_and_without_a_cache();
}

}  // namespace
}  // namespace secondlook
