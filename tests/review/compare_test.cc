// SPDX-License-Identifier: GPL-3.0-or-later
// Two reviews of the program itself held against each other.
#include <gmock/gmock.h>

#include "tests/review/sample_review.h"

namespace secondlook {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::HasSubstr;

const std::string kFolder = kSampleArchive + "/digital/Office of Management Services";

TEST(CompareCommand, TellsAChangedStandardAndTheLevelsThatMovedWithIt) {
  const ScratchFolder scratch;
  fs::copy(places::source_data() + "/standards", scratch.path() / "standards",
           fs::copy_options::recursive);
  const std::string cache = scratch / "cache";
  ASSERT_EQ(run_program({"review", kFolder, "--out", scratch / "old", "--cache", cache}).status, 0);
  // A job family's levels have the points of the Primary Standard.
  for (const std::string name : {"standards/fes.yaml", "standards/gs-0200.yaml"}) {
    std::string text = bytes_of(scratch.path() / name);
    ASSERT_NE(text.find("1550"), std::string::npos);
    while (text.find("1550") != std::string::npos) text.replace(text.find("1550"), 4, "1560");
    scratch.write(name, text);
  }
  ASSERT_EQ(run_program({"review", kFolder, "--out", scratch / "new", "--cache", cache,
                         "--standards", scratch / "standards"})
                .status,
            0);

  const Ended same = run_program({"compare", scratch / "old", scratch / "old"});
  EXPECT_EQ(same.status, 0) << same.err;
  EXPECT_THAT(same.out, HasSubstr(" 0 changed"));

  const Ended ended =
      run_program({"compare", scratch / "old", scratch / "new", "--json", "--csv", scratch / "c"});
  ASSERT_EQ(ended.status, 0) << ended.err;
  const json comparison = json::parse(ended.out);
  EXPECT_EQ(comparison["standards_changed"], json::array({"fes.yaml", "gs-0200.yaml"}));
  ASSERT_FALSE(comparison["positions"].empty());
  for (const json& position : comparison["positions"]) {
    EXPECT_EQ(position["change"], "changed");
    EXPECT_EQ(position["causes"], json::array({"the standards"}));
  }
  EXPECT_THAT(bytes_of(scratch.path() / "c"), HasSubstr("the standards\r\n"));
}

TEST(CompareCommand, RefusesWhatIsNoReview) {
  const ScratchFolder scratch;
  const Ended ended = run_program({"compare", scratch.path(), sample_review().folder.path()});
  EXPECT_EQ(ended.status, 2);
  EXPECT_EQ(ended.out, "");
  EXPECT_THAT(ended.err, HasSubstr("is not a review folder"));
}

}  // namespace
}  // namespace secondlook
