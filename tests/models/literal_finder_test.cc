// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/literal_finder.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace secondlook {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(LiteralFinder, FindsEachLiteralOnceWhereverItStands) {
  const LiteralFinder finder({"plans", "supervises", "supervisor", "off", "plan"});
  EXPECT_THAT(finder.occurring("plans the work of the office; supervises; plans"),
              ElementsAre(0, 1, 3, 4));
  EXPECT_THAT(finder.occurring("supervisor"), ElementsAre(2));
  EXPECT_THAT(finder.occurring("off"), ElementsAre(3));
}

TEST(LiteralFinder, FindsNothingInTextsTooShortOrCutOff) {
  const LiteralFinder finder({"plans", "off"});
  EXPECT_THAT(finder.occurring(""), IsEmpty());
  EXPECT_THAT(finder.occurring("of"), IsEmpty());
  EXPECT_THAT(finder.occurring("plan"), IsEmpty());
}

TEST(LiteralFinder, FindsThreeLettersWhateverFollows) {
  const LiteralFinder finder({"off", "offer"});
  EXPECT_THAT(finder.occurring("takes it off"), ElementsAre(0));
  EXPECT_THAT(finder.occurring("office"), ElementsAre(0));
  EXPECT_THAT(finder.occurring("offers"), ElementsAre(0, 1));
}

TEST(LiteralFinder, OfNoLiteralsFindsNothing) {
  EXPECT_THAT(LiteralFinder({}).occurring("plans the work"), IsEmpty());
}

TEST(LiteralFinder, FindsAllOfMoreLiteralsThanItHasBuckets) {
  std::vector<std::string> literals;
  std::string text;
  for (int i = 0; i < 20'000; ++i) {
    literals.push_back(fmt::format("w{}", 100'000 + i));
    if (i % 7 == 0) text += literals.back() + ' ';
  }
  EXPECT_EQ(LiteralFinder(literals).occurring(text).size(), (20'000U + 6) / 7);
}

}  // namespace
}  // namespace secondlook
