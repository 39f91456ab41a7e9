// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of staffing lists and boxes of charts, linked to papers and to each other.
#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <utility>
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

constexpr auto kAppraisal = RecordKind::appraisal;

TEST(Links, MakePositionsOfExecutivesWithoutPapersAndOfPapersWithoutPd) {
  Identity executive;
  executive.title = "Director, Office of Tides";
  executive.pay_plan = "ES";
  LinkItem box = row(7, executive);
  box.document_id = "chart";
  box.kind = RecordKind::org_chart;
  const Links links = link(
      {row(0, executive), row(1, identity("", "Clerk", 5)), box,
       paper(kAppraisal, "x.pdf", identity("", "Surveyor", 9, "Dredging", "O. Nyman")),
       paper(RecordKind::evaluation_statement, "y.pdf", identity("", "Surveyor", 9, "Dredging"))});
  EXPECT_EQ(links.positions.size(), 2U);
  EXPECT_TRUE(together(links, 0, 2));
  EXPECT_TRUE(together(links, 3, 4));
}

TEST(Links, DoubtBoxesOfOneChartThatFitEquallyWell) {
  const Links links =
      link({pd("a.pdf", identity("1", "Program Analyst")), pd("b.pdf", identity("2", "Nurse")),
            row(0, identity("", "Program Analyst")), row(1, identity("", "Program Analyst"))});
  ASSERT_NE(find(links, 2), nullptr);
  EXPECT_TRUE(find(links, 2)->doubtful);
  EXPECT_TRUE(find(links, 3)->doubtful);
}

TEST(Links, ReachAPdThroughARowThatHasNumberAndName) {
  const Links links =
      link({pd("1/a.pdf", identity("10417", "Program Analyst", 12, "Budget Branch")),
            pd("2/b.pdf", identity("10418", "Program Analyst", 12, "Budget Branch")),
            row(0, identity("10418", "Program Analyst", 12, "Budget Branch", "Nyman, Ole")),
            paper(kAppraisal, "3/c.pdf",
                  identity("", "Program Analyst", 12, "Budget Branch", "Ole Nyman"))});
  EXPECT_TRUE(clearly(links, 1, 3));
}

TEST(Links, KeepPositionsApartThatAListGivesOneDescription) {
  const auto holding = [](std::size_t entry, const char* number, const char* unit,
                          const char* who) {
    Identity own = identity("04417", "Nurse", 9, unit, who);
    own.position_number = number;
    return row(entry, own);
  };
  // Neither the first description's unit nor its incumbent was read.
  std::vector<LinkItem> items{pd("a.pdf", identity("04417", "Nurse", 9, "")),
                              pd("b.pdf", identity("04417", "Nurse", 9, "Ward 3", "Odile Brandt")),
                              holding(0, "N100", "Ward 3", "Odile Brandt"),
                              holding(1, "N200", "Ward 8", "Imre Solberg")};
  items[0].identity.organization.clear();
  const Links links = link(items);
  EXPECT_FALSE(together(links, 0, 1));
  EXPECT_TRUE(clearly(links, 1, 2));
  EXPECT_TRUE(together(links, 0, 3));
  items.pop_back();  // of a single position both may be copies
  EXPECT_TRUE(together(link(items), 0, 1));
}

// Boxes that hold a last name each.
std::vector<LinkItem> with_surnames(const std::vector<std::string>& names) {
  std::vector<LinkItem> items;
  for (const char* who : {"Odile Brandt", "Imre Solberg", "Celia Haugen", "Nils Eklund"})
    items.push_back(pd(std::string(who) + ".pdf", identity("", std::string("Accountant of ") + who,
                                                           12, "Budget Branch", who)));
  for (std::size_t i = 0; i < names.size(); ++i) {
    LinkItem box = paper(RecordKind::org_chart, "chart.pdf");
    box.identity.organization = {names[i]};
    box.entry = i;
    items.push_back(std::move(box));
  }
  return items;
}

TEST(Links, TakeASurnameInABoxForThePersonWhereTheChartIsOfThisArchive) {
  const auto all = with_surnames({"Brandt", "Solberg", "Haugen", "Eklund"});
  for (std::size_t i = 0; i < 4; ++i) EXPECT_TRUE(clearly(link(all), i, 4 + i)) << i;
  const auto one = with_surnames({"Brandt", "Nordahl", "Yarrow", "Kestrel"});
  EXPECT_FALSE(clearly(link(one), 0, 4)) << "a chart of other people";
}

}  // namespace
}  // namespace secondlook
