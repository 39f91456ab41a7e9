// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/check/double_counted.h"

#include <gtest/gtest.h>

#include "tests/pipeline/check/sample_standing.h"

namespace secondlook {
namespace {

Peer peer(int headcount, std::string title = "Chief, Audit Branch") {
  return {std::move(title), headcount, sample::at("Chief, Audit Branch").front()};
}

std::vector<Finding> findings(int claimed, std::vector<Peer> peers,
                              std::string quote = "supervises a staff") {
  SupervisoryScope stated;
  stated.subordinates = claimed;
  stated.evidence = sample::at(std::move(quote));
  return supervision_double_counted(stated, sample::standing(5), peers, sample::link_words(),
                                    sample::standards());
}

TEST(SupervisionDoubleCounted, IsFoundWhereAPeersPeopleMakeUpTheDifference) {
  const auto found = findings(13, {peer(8), peer(30)});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].severity, Severity::low);
  EXPECT_EQ(found[0].evidence.size(), 3U);
  EXPECT_EQ(findings(14, {peer(8)}).size(), 1U);
}

TEST(SupervisionDoubleCounted, IsGraverWhereThePdNamesThePeersUnit) {
  EXPECT_EQ(
      findings(13, {peer(8)}, "supervises the Budget Branch and the Audit Branch").at(0).severity,
      Severity::medium);
}

TEST(SupervisionDoubleCounted, LeavesOtherDifferencesAlone) {
  EXPECT_TRUE(findings(5, {peer(8)}).empty());
  EXPECT_TRUE(findings(16, {peer(8)}).empty());
  EXPECT_TRUE(findings(7, {peer(2)}).empty());
  EXPECT_TRUE(findings(13, {peer(8), peer(7)}).empty()) << "two peers would explain it";
}

}  // namespace
}  // namespace secondlook
