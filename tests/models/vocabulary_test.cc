// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace secondlook {
namespace {

TEST(Vocabulary, NumbersStemsInTheirOrder) {
  const Vocabulary words({"review", "plan", "plan work", "plan"});
  EXPECT_EQ(words.size(), 3u);
  EXPECT_EQ(words.number_of("plan"), 0u);
  EXPECT_EQ(words.number_of("plan work"), 1u);
  EXPECT_EQ(words.number_of("review"), 2u);
}

TEST(Vocabulary, HasNoOthers) {
  EXPECT_FALSE(Vocabulary({"plan"}).number_of("plans"));
  EXPECT_FALSE(Vocabulary({"plan"}).number_of(""));
  EXPECT_FALSE(Vocabulary().number_of("plan"));
}

TEST(Vocabulary, FindsEachOfMany) {
  std::vector<std::string> stems;
  for (int i = 1000; i < 9000; ++i) stems.push_back(std::to_string(i));
  const Vocabulary words(stems);
  for (std::size_t i = 0; i < stems.size(); ++i) EXPECT_EQ(words.number_of(stems[i]), i);
}

}  // namespace
}  // namespace secondlook
