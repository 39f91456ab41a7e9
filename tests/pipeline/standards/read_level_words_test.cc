// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/standards/read_level_words.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

constexpr const char* kSmall =
    "# of two factors\n"
    "[fes-1 4 6]\n"
    "novel 0 5\n"
    "step by 3 1\n"
    "\n"
    "[fes-2 2 2 2]\n"
    "detailed 2 0 0\n";

TEST(ReadLevelWords, KeepsTheFactorsApart) {
  const auto read = read_level_words(kSmall, "w.txt");
  ASSERT_TRUE(read);
  ASSERT_EQ(read->size(), 2u);
  EXPECT_EQ(read->at("fes-1").levels(), 2u);
  EXPECT_EQ(read->at("fes-2").levels(), 3u);
  EXPECT_EQ(read->at("fes-1").likelihoods({"novel"})[1], 0);
  EXPECT_EQ(read->at("fes-1").likelihoods({"step by"})[0], 0);
  EXPECT_TRUE(read->at("fes-1").likelihoods({"detailed"}).empty());
}

TEST(ReadLevelWords, RefusesWhatIsNoList) {
  for (const char* bad : {"novel 0 5\n", "[fes-1 4 6]\nnovel 5\n", "[fes-1 4 6]\nnovel\n",
                          "[fes-1 4 6]\n0 5\n", "[fes-1 4 6]\nnovel 0 -5\n", "[fes-1]\n",
                          "[fes-1 4 6]\nnovel 0 5 word\n", "[fes-1 4 6]\nnovel  0 5\n"})
    EXPECT_FALSE(read_level_words(bad, "w.txt")) << bad;
}

TEST(ReadLevelWords, NamesTheLine) {
  EXPECT_EQ(read_level_words("# x\n[fes-1 4 6]\nnovel 5\n", "w.txt").error().where, "w.txt:3");
}

}  // namespace
}  // namespace secondlook
