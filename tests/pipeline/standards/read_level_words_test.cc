// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/read_level_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/models/sample_words.h"

namespace secondlook {
namespace {

constexpr const char* kSmall =
    "# of two factors\n"
    "[fes-1 4 6]\n"
    "novel 0 5\n"
    "step by 3 1\n"
    "\n"
    "[fes-2 2 2 2]\n"
    "detail 2 0 0\n";

TEST(ReadLevelWords, KeepsTheFactorsApart) {
  const auto read = read_level_words(kSmall, "w.txt");
  ASSERT_TRUE(read);
  ASSERT_EQ(read->levels.size(), 2u);
  const LevelWords &knowledge = read->levels.at("fes-1"), &controls = read->levels.at("fes-2");
  EXPECT_EQ(knowledge.levels(), 2u);
  EXPECT_EQ(controls.levels(), 3u);
  const auto words = [&](std::string_view text) { return words_of(text, read->vocabulary); };
  EXPECT_EQ(knowledge.likelihoods(words("novel"))[1], 0);
  EXPECT_EQ(knowledge.likelihoods(words("steps by"))[0], 0);
  EXPECT_TRUE(knowledge.likelihoods(words("details")).empty());
  EXPECT_EQ(controls.likelihoods(words("details"))[0], 0);
}

TEST(ReadLevelWords, TellsFactorsFromEachOther) {
  const auto read =
      read_level_words("[statements: fes-2 fes-6 duties 9 9 9]\nsupervisor 8 1 0\n", "w.txt");
  ASSERT_TRUE(read);
  EXPECT_TRUE(read->levels.empty());
  EXPECT_THAT(read->factors.told_of(words_of("supervisors", read->vocabulary)),
              testing::ElementsAre("fes-2"));
}

TEST(ReadLevelWords, TellsPayPlansFromEachOther) {
  const auto read = read_level_words("[pay-plans: GS ES ST 9 9 9]\nlaboratori 0 1 8\n", "w.txt");
  ASSERT_TRUE(read);
  EXPECT_TRUE(read->levels.empty());
  const auto found = read->pay_plans.likelihoods(words_of("laboratories", read->vocabulary));
  EXPECT_GT(found.at("ST"), found.at("ES"));
  EXPECT_LT(found.at("GS"), 0);
}

TEST(ReadLevelWords, RefusesWhatIsNoList) {
  for (const char* bad : {"novel 0 5\n", "[fes-1 4 6]\nnovel 5\n", "[fes-1 4 6]\nnovel\n",
                          "[fes-1 4 6]\n0 5\n", "[fes-1 4 6]\nnovel 0 -5\n", "[fes-1]\n",
                          "[fes-1 duties 4 6]\n", "[statements: fes-1 duties 4 6 7]\n",
                          "[fes-1 4 6]\nnovel 0 5 word\n", "[fes-1 4 6]\nnovel  0 5\n"})
    EXPECT_FALSE(read_level_words(bad, "w.txt")) << bad;
}

TEST(ReadLevelWords, NamesTheLine) {
  EXPECT_EQ(read_level_words("# x\n[fes-1 4 6]\nnovel 5\n", "w.txt").error().where, "w.txt:3");
}

}  // namespace
}  // namespace secondlook
