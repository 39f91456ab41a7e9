// SPDX-License-Identifier: GPL-3.0-or-later
// Papers linked by where they lie: beside each other in a file, or in files whose names say
// something.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

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

constexpr auto kAppraisal = RecordKind::appraisal;

TEST(Links, JoinACoverSheetToThePdBehindIt) {
  LinkItem cover = paper(RecordKind::cover_sheet, "box.pdf"),
           first = pd("box.pdf", identity("1001", "Nurse")),
           second = pd("box.pdf", identity("", "Surveyor"));
  first.first_page = first.last_page = 1;
  cover.first_page = cover.last_page = 2;
  cover.recognised = true;
  second.first_page = 3;
  second.last_page = 7;
  const Links links = link({cover, first, second});
  EXPECT_TRUE(clearly(links, 0, 2));
  EXPECT_THAT(find(links, 0)->reasons, Contains("directly before it in the same file"));
}

TEST(Links, UseFileNamesThatSaySomething) {
  const Links links =
      link({pd("PDs/0422A.pdf", identity("", "")), pd("PDs/0423A.pdf", identity("", "")),
            row(0, identity("0422-A", "")), paper(kAppraisal, "app/Appraisal Nyman.pdf"),
            pd("PDs/x.pdf", identity("999", "Surveyor", 9, "Channels", "Nyman, Ole"))});
  EXPECT_TRUE(together(links, 0, 2));
  EXPECT_TRUE(together(links, 3, 4));
}

TEST(Links, SayNothingOnMeaninglessFileNames) {
  const Links links = link(
      {pd("scan0012.pdf", identity("0012", "Nurse")), pd("scan0013.pdf", identity("0013", "Clerk")),
       paper(kAppraisal, "scan0014.pdf", identity("", "Surveyor", 9, "Dredging"))});
  EXPECT_EQ(links.positions.size(), 3U);
}

TEST(Links, DoNotJoinTwoDescriptionsByTheNamesOfTheirFiles) {
  Identity low = identity("", "Civil Engineer", 5), high = identity("", "Civil Engineer", 13);
  low.series = high.series = {"0810"};
  EXPECT_FALSE(together(
      link({pd("civil-engineer-0810-05.pdf", low), pd("civil-engineer-dams-0810-13.pdf", high)}), 0,
      1));
  EXPECT_FALSE(
      together(link({pd("a/04417 engineer.pdf", low), pd("b/04417 chief.pdf", high)}), 0, 1));
}

}  // namespace
}  // namespace secondlook
