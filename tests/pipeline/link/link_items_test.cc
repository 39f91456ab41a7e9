// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/link/link_items.h"

#include <gtest/gtest.h>

#include "models/organization.h"
#include "tests/models/link/link_sample.h"

namespace secondlook {
namespace {

// A PD and a list: the branch chief of the PD over two clerks, who have no papers.
TEST(LinkItems, CarryAListsRowsToTheStandingOfAPd) {
  Record pd, listed;
  pd.kind = RecordKind::position_description;
  pd.document_id = "a";
  listed.kind = RecordKind::staffing_list;
  listed.document_id = "b";
  StaffingList list;
  list.entries.resize(3);
  list.entries[0].identity = sample::identity("04417", "Supervisory Accountant", 14);
  list.entries[0].identity.position_number = "9001";
  for (const std::size_t i : {1, 2}) {
    list.entries[i].identity = sample::identity("", "Accounting Clerk", 5);
    list.entries[i].supervisor_position = "9001";
  }
  std::vector<LinkItem> items{
      link_item(pd, sample::identity("4417", "Supervisory Accountant", 14), "2020-01-01")};
  for (LinkItem& row : link_items(listed, list)) items.push_back(std::move(row));
  const Links links = link_papers(items, sample::link_words());
  ASSERT_EQ(links.positions.size(), 1U);
  std::vector<std::optional<std::size_t>> of_row(list.entries.size());
  for (const LinkedItem& linked : links.positions.front().items)
    if (const auto& row = items[linked.item].entry) of_row[*row] = 0;
  const std::vector<LinkedList> lists{{&list, of_row}};
  const Organization organization = merge_organization({}, lists, sample::link_words());
  const Standing standing = standing_of(organization, organization.of_position.at(0).front());
  EXPECT_EQ(standing.headcount, 2);
}

// A director over a deputy and a counsel, whose boxes name no unit.
OrgChart chart_with_deputy() {
  OrgChart chart;
  chart.posts.resize(3);
  chart.posts[0].identity.title = "Director";
  chart.posts[0].identity.organization = {"Office of Seeds"};
  chart.posts[1].identity.title = "Deputy Director";
  chart.posts[2].identity.title = "Counsel";
  chart.lines = {{1, 0, 0.9, false, {}}, {2, 0, 0.9, false, {}}};
  return chart;
}

TEST(LinkItems, PutADeputyIntoTheChiefsUnit) {
  const std::vector<LinkItem> items = link_items(Record{}, chart_with_deputy());
  EXPECT_EQ(items[1].identity.organization, std::vector<std::string>{"Office of Seeds"});
  EXPECT_TRUE(items[2].identity.organization.empty());
}

TEST(LinkItems, LeaveADeputyWhoseLineIsUnclearWithoutAUnit) {
  OrgChart chart = chart_with_deputy();
  chart.lines[0].confidence = 0.5;
  EXPECT_TRUE(link_items(Record{}, chart)[1].identity.organization.empty());
  chart.lines[0] = {1, 0, 0.9, /*dotted=*/true, {}};
  EXPECT_TRUE(link_items(Record{}, chart)[1].identity.organization.empty());
}

}  // namespace
}  // namespace secondlook
