// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/like_positions.h"

#include <gtest/gtest.h>

#include "tests/made_up_duties.h"

namespace secondlook {
namespace {

using sample::MadeUpDuties;

std::vector<std::vector<std::size_t>> members(const std::vector<LikeGroup>& groups) {
  std::vector<std::vector<std::size_t>> all;
  for (const LikeGroup& group : groups) {
    all.emplace_back();
    for (const LikeMember& member : group.members) all.back().push_back(member.position);
  }
  return all;
}

std::vector<DutiesSignature> sign(const std::vector<std::vector<Duty>>& positions) {
  std::vector<DutiesSignature> signatures;
  for (const auto& duties : positions) signatures.push_back(duties_signature(duties));
  return signatures;
}

TEST(LikePositions, AreFoundAmongUnlikeOnes) {
  MadeUpDuties made(1);
  std::vector<std::vector<Duty>> positions;
  for (int i = 0; i < 40; ++i) positions.push_back(made.position());
  positions[30] = made.reworded(positions[4], 20);
  positions[17] = made.reworded(positions[4], 20);
  positions[39] = positions[8];
  const auto groups = like_groups(sign(positions));
  ASSERT_EQ(members(groups), (std::vector<std::vector<std::size_t>>{{4, 17, 30}, {8, 39}}));
  EXPECT_EQ(groups[1].members[0].nearest, 39U);
  EXPECT_EQ(groups[1].members[0].likeness, 1);
  for (const LikeMember& member : groups[0].members) EXPECT_GE(member.likeness, kNearlyTheSame);
}

TEST(LikePositions, AreNotThoseWithHalfOfTheirDutiesInCommon) {
  MadeUpDuties made(1);
  auto one = made.position(), other = made.position();
  other[0] = one[0];
  other[1] = one[1];
  EXPECT_TRUE(like_groups(sign({one, other})).empty());
}

TEST(LikePositions, AreKnownWhereUnitsAreNamedDifferently) {
  Duty one;
  one.text =
      "Reviews budget submissions of the Office of Locks and Channels for accuracy, traces each "
      "obligation to its source, explains variances to managers and recommends changes in the "
      "phasing of funds. Prepares the quarterly report of obligations, reconciles the ledger with "
      "the treasury statement and corrects errors with the accounting staff. Advises managers on "
      "rules of appropriation and drafts answers to questions of the auditors on past years.";
  Duty other = one;
  const std::string_view name = "Office of Locks and Channels";
  other.text.replace(other.text.find(name), name.size(), "Eastmoor Rail Bureau");
  EXPECT_EQ(like_groups(sign({{one}, {other}})).size(), 1U);
}

TEST(LikePositions, AreNotMadeByWordingThatHalfOfTheArchiveShares) {
  MadeUpDuties made(5);
  const auto boilerplate = made.position();
  std::vector<std::vector<Duty>> positions;
  for (int i = 0; i < 60; ++i) {
    positions.push_back(made.position());
    if (i % 2 == 0)
      positions.back().insert(positions.back().end(), boilerplate.begin(), boilerplate.end());
  }
  // One own duty beside the shared five: most of the text is the same, and none of the work.
  positions.push_back({made.position().front()});
  positions.push_back({made.position().front()});
  for (auto* last : {&positions[60], &positions[61]})
    last->insert(last->end(), boilerplate.begin(), boilerplate.end());
  EXPECT_GE(likeness(duties_signature(positions[60]), duties_signature(positions[61])), 0.65);
  EXPECT_TRUE(like_groups(sign(positions)).empty());
  // And those whose own work is the same are still found.
  positions[10] = made.reworded(positions[0], 10);
  EXPECT_EQ(members(like_groups(sign(positions))),
            (std::vector<std::vector<std::size_t>>{{0, 10}}));
}

TEST(LikePositions, AreOneGroupWhereThousandsShareOneStandardPaper) {
  MadeUpDuties made(9);
  const auto standard = made.position();
  std::vector<std::vector<Duty>> positions;
  for (int i = 0; i < 3000; ++i) positions.push_back(made.reworded(standard, 15));
  for (int i = 0; i < 500; ++i) positions.push_back(made.position());
  const auto groups = like_groups(sign(positions));
  ASSERT_EQ(groups.size(), 1U);
  EXPECT_EQ(groups[0].members.size(), 3000U);
}

TEST(LikePositions, AreNoneAmongPapersWithoutDuties) {
  EXPECT_TRUE(like_groups({}).empty());
  EXPECT_TRUE(like_groups(std::vector<DutiesSignature>(5)).empty());
}

}  // namespace
}  // namespace secondlook
