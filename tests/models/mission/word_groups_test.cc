// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mission/word_groups.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "models/mission/text_meaning.h"

namespace secondlook {
namespace {

// Fires and storms share "rescue"; ledgers share nothing with them.
WordGroups three_groups() {
  return word_groups({{{"fire", "rescu", "smoke"}, 1},
                      {{"storm", "rescu", "wind"}, 1},
                      {{"ledger", "balanc sheet", "audit"}, 1}});
}

TextMeaning text(const WordGroups& groups, const std::vector<std::string>& keys) {
  TextMeaning meaning(groups.alike.size());
  for (const std::string& key : keys) meaning.add(key, groups.meanings.at(key), 1);
  return meaning;
}

double likeness(const TextMeaning& one, const TextMeaning& other) {
  return one.has(other) / (one.length() * other.length());
}

TEST(WordGroups, GiveEachWordTheLengthOne) {
  for (const auto& [key, meaning] : three_groups().meanings) {
    double sum = meaning.own * meaning.own;
    for (const auto& [group, weight] : meaning.groups) sum += weight * weight;
    EXPECT_NEAR(sum, 1, 1e-9) << key;
  }
}

TEST(WordGroups, MakeWordsOfOneGroupAlikeAndTheSameWordMoreSo) {
  const WordGroups groups = three_groups();
  const TextMeaning fire = text(groups, {"fire"});
  EXPECT_GT(likeness(fire, text(groups, {"smoke"})), 0.5);
  EXPECT_NEAR(likeness(fire, text(groups, {"fire"})), 1, 1e-9);
  EXPECT_LT(likeness(fire, text(groups, {"smoke"})), 1);
  EXPECT_DOUBLE_EQ(likeness(fire, text(groups, {"ledger"})), 0);
}

TEST(WordGroups, AWordOfTwoGroupsSaysLessOfEach) {
  const WordGroups groups = three_groups();
  const TextMeaning fire = text(groups, {"fire"});
  EXPECT_GT(likeness(fire, text(groups, {"smoke"})), likeness(fire, text(groups, {"rescu"})));
}

TEST(WordGroups, GroupsThatShareAWordAreAlikeWhereATextIsWidened) {
  const WordGroups groups = three_groups();
  const TextMeaning fire = text(groups, {"fire"}), wind = text(groups, {"wind"});
  EXPECT_DOUBLE_EQ(wind.has(fire), 0);
  EXPECT_GT(wind.has(widened(fire, groups.alike)), 0);
  EXPECT_DOUBLE_EQ(text(groups, {"ledger"}).has(widened(fire, groups.alike)), 0);
}

TEST(WordGroups, SeveralWordsAreInPartWhatEachOfThemIs) {
  const WordGroups groups = word_groups({{{"soil", "erosion"}, 1}, {{"soil bank", "loan"}, 1}});
  const TextMeaning erosion = text(groups, {"erosion"}), loan = text(groups, {"loan"});
  const TextMeaning both = text(groups, {"soil bank"});
  EXPECT_GT(likeness(both, erosion), 0);
  EXPECT_GT(likeness(both, loan), likeness(both, erosion));
}

TEST(WordGroups, KnowHowManyWordsTheLongestEntryTakes) { EXPECT_EQ(three_groups().longest, 2U); }

}  // namespace
}  // namespace secondlook
