// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/commands.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "tests/places.h"

namespace secondlook {
namespace {

using ::testing::HasSubstr;

const std::filesystem::path kData = places::source_data();
const std::filesystem::path kShipped = kData / "standards";

TEST(StandardsCommand, ListsWhatIsThere) {
  std::ostringstream out;
  EXPECT_TRUE(list_standards(kShipped, out));
  EXPECT_THAT(out.str(), HasSubstr("9 factors, 45 levels"));
  EXPECT_THAT(out.str(), HasSubstr("7 factors, 33 levels"));
}

TEST(StandardsCommand, ShowsARuleWithItsCitation) {
  std::ostringstream out;
  EXPECT_TRUE(show_standard(kShipped, "gssg", out));
  EXPECT_THAT(out.str(), HasSubstr("Level 3-2, 450 points"));
  EXPECT_THAT(out.str(), HasSubstr("needs 3 of 3-2c1, 3-2c2, 3-2c3, 3-2c4"));
  EXPECT_THAT(out.str(), HasSubstr("[General Schedule Supervisory Guide, Level 3-2, pp. 15-16]"));
  EXPECT_THAT(out.str(), HasSubstr("GS-15  4055 and up"));
}

TEST(StandardsCommand, ShowsTheListsToo) {
  std::ostringstream out;
  EXPECT_TRUE(show_standard(kShipped, "series", out));
  EXPECT_TRUE(show_standard(kShipped, "pay_plans", out));
  EXPECT_TRUE(show_standard(kShipped, "superseded", out));
  EXPECT_THAT(out.str(), HasSubstr("cancelled 2001-05, its work to 2210"));
}

TEST(StandardsCommand, NamesWhatItCanShow) {
  std::ostringstream out;
  EXPECT_FALSE(show_standard(kShipped, "fess", out));
  EXPECT_THAT(out.str(),
              HasSubstr("there are fes, gssg, executive, research, leader, gs-0200, series"));
}

TEST(StandardsCommand, SaysWhatIsWrongWithAFolder) {
  std::ostringstream out;
  EXPECT_FALSE(check_standards(kData, kShipped / "not there", out));
  EXPECT_THAT(out.str(), HasSubstr("cannot be read"));
  std::ostringstream sound;
  EXPECT_TRUE(check_standards(kData, kShipped, sound)) << sound.str();
  EXPECT_THAT(sound.str(), HasSubstr("signs/fes-1.yaml"));
  EXPECT_THAT(sound.str(), HasSubstr("files are sound"));
  EXPECT_THAT(sound.str(), HasSubstr("questions/desk_audit.yaml"));
}

}  // namespace
}  // namespace secondlook
