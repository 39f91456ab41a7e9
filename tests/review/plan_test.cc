// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan of an archive says, against what a review of it came to.
#include <gmock/gmock.h>

#include "tests/review/sample_review.h"

namespace secondlook {
namespace {

using nlohmann::json;
using testing::HasSubstr;

const std::string kDigital = kSampleArchive + "/digital";

/// A staffing list of three rows, its own by their number.
std::string small_list(int number) {
  std::string list = "Position Title,Pay Plan,Series,Grade,Organization\n";
  for (const char* title : {"Program Analyst", "Budget Analyst", "Clerk"})
    list += std::string(title) + ",GS,0343," + std::to_string(number) + ",Office of Locks\n";
  return list;
}

TEST(PlanCommand, OfAnArchiveReadWholeTellsItsPagesAsAReviewDoes) {
  const Ended ended = run_program({"plan", kDigital, "--sample", "1000", "--json", "--jobs", "2"});
  ASSERT_EQ(ended.status, 0) << ended.err;
  const json plan = json::parse(ended.out);
  std::size_t pages = 0;
  for (const auto& [path, input] : sample_review().folder.inputs())
    if (path.starts_with("digital/")) pages += std::stoul(input.at("pages"));
  EXPECT_DOUBLE_EQ(plan["pages"]["value"], static_cast<double>(pages));
  EXPECT_EQ(plan["pages"]["low"], plan["pages"]["high"]);
  EXPECT_GT(plan["core_hours"]["value"], 0);
  EXPECT_GT(plan["cache_bytes"]["value"], 1000);
  EXPECT_EQ(plan["tasks"], 1);
}

TEST(PlanCommand, DrawsTheSameSampleEachTime) {
  const auto pages = [] {
    const Ended ended = run_program({"plan", kDigital, "--sample", "6", "--json", "--quiet"});
    EXPECT_EQ(ended.err, "");
    return json::parse(ended.out)["pages"];
  };
  EXPECT_EQ(pages(), pages());
}

TEST(PlanCommand, SaysItInWordsAndWritesNothing) {
  const ScratchFolder scratch;
  for (int i = 0; i < 12; ++i)
    scratch.write("archive/" + std::to_string(i) + ".csv", small_list(i));
  const Ended ended = run_program({"plan", scratch / "archive", "--sample", "3", "--quiet"});
  ASSERT_EQ(ended.status, 0) << ended.err;
  for (const char* words : {"Files       12", "Sample      3 files", "Pages       12", "core-hours",
                            "Sensible: 1 task\n"})
    EXPECT_THAT(ended.out, HasSubstr(words));
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(scratch.path()))
    files += entry.is_regular_file() ? 1 : 0;
  EXPECT_EQ(files, 12U);
}

TEST(PlanCommand, RefusesAnArchiveThatIsNotThere) {
  const Ended ended = run_program({"plan", "/nowhere/archive"});
  EXPECT_EQ(ended.status, 2);
  EXPECT_EQ(ended.out, "");
}

}  // namespace
}  // namespace secondlook
