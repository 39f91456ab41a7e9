// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recent_texts.h"

#include <gtest/gtest.h>

#include <string>

namespace secondlook {
namespace {

TEST(RecentTexts, AsksOnceAboutATextHoweverOftenItComes) {
  RecentTexts<std::size_t> sizes(16);
  int asked = 0;
  const auto size = [&](std::string_view text) {
    ++asked;
    return text.size();
  };
  const std::string same = "plans";
  EXPECT_EQ(sizes.of("plans", 1, size), 5U);
  EXPECT_EQ(sizes.of(same, 1, size), 5U);
  EXPECT_EQ(asked, 1);
}

TEST(RecentTexts, TellsThoseWhoAskApart) {
  RecentTexts<std::string> found(16);
  EXPECT_EQ(found.of("plans", 1, [](auto) { return "one"; }), "one");
  EXPECT_EQ(found.of("plans", 2, [](auto) { return "other"; }), "other");
  EXPECT_EQ(found.of("plans", 1, [](auto) { return "again"; }), "one");
}

TEST(RecentTexts, GivesEachTextItsOwnWhereAllShareOnePlace) {
  RecentTexts<std::string> found(1);
  const auto itself = [](std::string_view text) { return std::string(text); };
  for (const char* text : {"plans", "plane", "", "plans"})
    EXPECT_EQ(found.of(text, 7, itself), text);
}

TEST(RecentTexts, SeesThatATextHasBecomeAnother) {
  RecentTexts<char> first(16);
  std::string text = "plans";
  const auto letter = [](std::string_view of) { return of.front(); };
  EXPECT_EQ(first.of(text, 1, letter), 'p');
  text.front() = 'c';
  EXPECT_EQ(first.of(text, 1, letter), 'c');
}

}  // namespace
}  // namespace secondlook
