// SPDX-License-Identifier: GPL-3.0-or-later
// Papers linked by the numbers of descriptions and of positions.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/models/link/linked.h"

namespace secondlook {
namespace {

using sample::clearly;
using sample::find;
using sample::identity;
using sample::link;
using sample::paper;
using sample::pd;
using sample::row;
using sample::together;
using testing::Contains;

constexpr auto kStatement = RecordKind::evaluation_statement;

TEST(Links, FollowThePdNumberAndSaySo) {
  const std::vector<LinkItem> items{
      pd("a.pdf", identity("04417", "Program Analyst")),
      pd("b.pdf", identity("04418", "Program Analyst")),
      paper(kStatement, "c.pdf", identity("04418", "Program Analyst"))};
  const Links links = link(items);
  EXPECT_EQ(links.positions.size(), 2U);
  EXPECT_TRUE(clearly(links, 1, 2));
  EXPECT_THAT(find(links, 2)->reasons, Contains("same PD number 04418"));
}

TEST(Links, SurviveMisreadNumbers) {
  for (const std::string misread : {"O44l7", "4417", "04 417", "PD-04417", "0441 7", "O4417"}) {
    LinkItem statement = paper(kStatement, "c.pdf", identity(misread, "Program Analyst"));
    statement.recognised = true;
    const Links links = link({pd("a.pdf", identity("04417", "Program Analyst")),
                              pd("b.pdf", identity("09921", "Program Analyst")), statement});
    EXPECT_TRUE(clearly(links, 0, 2)) << misread;
  }
}

TEST(Links, NeverFollowATitleAgainstThePdNumber) {
  const Links links = link({pd("a/1.pdf", identity("1001", "Program Analyst")),
                            paper(kStatement, "a/2.pdf", identity("7733", "Program Analyst"))});
  EXPECT_EQ(links.positions.size(), 2U);
}

TEST(Links, PutCopiesAndVersionsOfAPdTogetherNewestFirst) {
  std::vector<LinkItem> items{pd("old.pdf", identity("04417", "Program Analyst", 11)),
                              pd("new.pdf", identity("4417", "Program Analyst", 12)),
                              pd("scan.pdf", identity("O4417", "Program Anaiyst", 12))};
  items[0].date = "2009-01-05";
  items[1].date = "2021-03-01";
  const Links links = link(items);
  ASSERT_EQ(links.positions.size(), 1U);
  EXPECT_EQ(links.positions[0].items[0].item, 1U);
  EXPECT_EQ(links.positions[0].items.size(), 3U);
}

TEST(Links, KeepPositionsOfOneStandardPdApartByTheirOwnNumbers) {
  Identity first = identity("1001", "Program Analyst"), second = first;
  first.position_number = "A0501";
  second.position_number = "A0777";
  const Links links =
      link({pd("a.pdf", first), pd("b.pdf", second), row(0, second), row(1, first)});
  EXPECT_EQ(links.positions.size(), 2U);
  EXPECT_TRUE(clearly(links, 1, 2));
  EXPECT_TRUE(clearly(links, 0, 3));
}

TEST(Links, KeepPositionsOfOneStandardPdApartByTheirUnits) {
  const auto count = [](const std::string& unit) {
    return link({pd("a.pdf", identity("1001", "Program Analyst")),
                 pd("b.pdf", identity("1001", "Program Analyst", 12, unit))})
        .positions.size();
  };
  EXPECT_EQ(count("Budget Branch"), 1U);
  EXPECT_EQ(count("Budqet Branch"), 1U);
  EXPECT_EQ(count("Audit Branch"), 2U);
}

TEST(Links, GiveAStandardPdAllThePostsItServes) {
  Identity first = identity("1001", "Program Analyst"), second = first;
  first.position_number = "A0501";
  second.position_number = "A0777";
  const Links links =
      link({pd("a.pdf", identity("1001", "Program Analyst")), row(0, first), row(1, second)});
  EXPECT_TRUE(clearly(links, 0, 1));
  EXPECT_TRUE(clearly(links, 0, 2));
}

TEST(Links, KeepCopiesApartThatNameOtherPeopleInOtherUnits) {
  EXPECT_FALSE(
      together(link({pd("a.pdf", identity("04417", "Nurse", 9, "Ward 3", "Odile Brandt")),
                     pd("b.pdf", identity("04417", "Nurse", 9, "Ward 8", "Imre Solberg"))}),
               0, 1));
}

}  // namespace
}  // namespace secondlook
