// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/like_neighbours.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace secondlook {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

class LikeGroupOf : public testing::Test {
 protected:
  void add(const std::string& id, int grade, std::size_t nearest = 0) {
    LikePosition position;
    position.id = id;
    position.pay_plan = "GS";
    position.series = {"0343"};
    position.grade = grade;
    positions_.push_back(position);
    group_.members.push_back({group_.members.size(), nearest, 0.9});
  }
  std::vector<std::string> named(std::size_t member) const {
    std::vector<std::string> ids;
    const auto neighbours = like_neighbours(group_, positions_);
    for (const LikeNeighbour& other : neighbours[member]) ids.push_back(other.position_id);
    return ids;
  }
  LikeGroup group_;
  std::vector<LikePosition> positions_;
};

TEST_F(LikeGroupOf, NamesTheNearestThenWhatIsClassifiedOtherwiseThenTheRest) {
  add("a", 12, 3);
  add("b", 12);
  add("c", 13);
  add("d", 12);
  add("e", 11);
  EXPECT_THAT(named(0), ElementsAre("d", "c", "e", "b"));
  EXPECT_THAT(named(2), ElementsAre("a", "b", "d", "e"));
}

TEST_F(LikeGroupOf, NamesNobodyTwiceAndNotItself) {
  add("a", 12, 1);
  add("b", 12, 0);
  EXPECT_THAT(named(0), ElementsAre("b"));
  EXPECT_THAT(named(1), ElementsAre("a"));
}

TEST_F(LikeGroupOf, NamesTwelveAtMostAndThoseOfAnotherGradeAmongThem) {
  for (int i = 0; i < 40; ++i) add(fmt::format("p{}", i), 12, 1);
  add("other", 13);
  EXPECT_THAT(named(0), SizeIs(12));
  EXPECT_EQ(named(0)[1], "other");
}

// By pairs these would be ten thousand million.
TEST_F(LikeGroupOf, AreNamedForAHundredThousandToo) {
  for (int i = 0; i < 100'000; ++i) add(fmt::format("p{}", i), i % 500 == 0 ? 13 : 12, 1);
  EXPECT_THAT(like_neighbours(group_, positions_), SizeIs(100'000));
}

}  // namespace
}  // namespace secondlook
