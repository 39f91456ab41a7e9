// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/rules_on_demand.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "tests/places.h"
#include "tests/scratch_folder.h"

namespace secondlook {
namespace {

using ::testing::HasSubstr;

class RulesOnDemandTest : public testing::Test {
 protected:
  void SetUp() override {
    std::filesystem::copy(places::source_data() + "/standards", standards_.path(),
                          std::filesystem::copy_options::recursive |
                              std::filesystem::copy_options::overwrite_existing);
  }

  tl::expected<RulesOnDemand, Problems> load() const {
    return RulesOnDemand::load(places::source_data(), standards_.path());
  }

  ScratchFolder standards_;
};

TEST_F(RulesOnDemandTest, AreAllThereOnceAskedFor) {
  auto rules = load();
  ASSERT_TRUE(rules);
  const auto all = rules->all();
  ASSERT_TRUE(all);
  EXPECT_EQ(&(*all)->standards(), &rules->of_archive().standards);
  EXPECT_FALSE((*all)->signs.empty());
  EXPECT_EQ(rules->all().value(), *all);
}

TEST_F(RulesOnDemandTest, TellOfAFileThatIsNoRuleWhenItIsAskedFor) {
  standards_.write("signs/fes-1.yaml", "no: signs\n");
  auto rules = load();
  ASSERT_TRUE(rules);
  const auto all = rules->all();
  ASSERT_FALSE(all);
  EXPECT_THAT(all.error().where, HasSubstr("fes-1.yaml"));
}

TEST_F(RulesOnDemandTest, TellAtOnceOfAStandardThatIsNone) {
  standards_.write("fes.yaml", "standard: fes\n");
  const auto rules = load();
  ASSERT_FALSE(rules);
  EXPECT_THAT(rules.error().front().where, HasSubstr("fes.yaml"));
}

TEST_F(RulesOnDemandTest, AreNotTakenOnceTheirFilesHaveChanged) {
  auto rules = load();
  ASSERT_TRUE(rules);
  standards_.write("signs/more.txt", "written meanwhile\n");
  const auto all = rules->all();
  ASSERT_FALSE(all);
  EXPECT_THAT(all.error().reason, HasSubstr("changed"));
}

TEST_F(RulesOnDemandTest, KeepResultsUnderADigestOfAllFiles) {
  const auto before = load(), same = load();
  standards_.write("signs/more.txt", "one more\n");
  const auto after = load();
  ASSERT_TRUE(before && same && after);
  EXPECT_EQ(before->basis(), same->basis());
  EXPECT_NE(before->basis(), after->basis());
}

}  // namespace
}  // namespace secondlook
