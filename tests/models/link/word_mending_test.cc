// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/link/word_mending.h"

#include <gtest/gtest.h>

namespace secondlook {
namespace {

WordMending counted(const std::vector<std::pair<std::string, int>>& words) {
  WordMending mending;
  for (const auto& [word, times] : words)
    for (int i = 0; i < times; ++i) mending.count(word);
  mending.prepare();
  return mending;
}

TEST(WordMending, TurnsARareWordIntoItsFrequentNeighbour) {
  const WordMending mending =
      counted({{"anaiyst", 8}, {"anaiyat", 1}, {"anaiyt", 1}, {"anaiiyst", 1}});
  for (const std::string word : {"anaiyat", "anaiyt", "anaiiyst"})
    EXPECT_EQ(mending.mended(word), "anaiyst");
}

TEST(WordMending, LeavesWordsThatStandForThemselves) {
  const WordMending mending =
      counted({{"chemist", 9}, {"chemise", 6}, {"audit", 9}, {"nurse", 1}, {"edit", 1}});
  for (const std::string word : {"chemist", "chemise", "nurse", "edit", "unheard"})
    EXPECT_EQ(mending.mended(word), word);
}

TEST(WordMending, LeavesRareWordsOfBornDigitalPapers) {
  WordMending mending;
  for (int i = 0; i < 12; ++i) mending.count("office");
  for (const std::string word : {"officer", "offioe"}) mending.count(word);
  mending.know("officer");
  mending.prepare();
  EXPECT_EQ(mending.mended("officer"), "officer");
  EXPECT_EQ(mending.mended("offioe"), "office");
}

}  // namespace
}  // namespace secondlook
