// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/link/link_items.h"

#include <re2/re2.h>

#include <string>
#include <utility>

namespace secondlook {
namespace {

// A line that is read with less may lead to another's box.
constexpr double kSureLine = 0.7;

// A deputy's box names no unit of its own: it is the chief's.
bool is_deputy(const std::string& title) {
  static const RE2 deputy(R"((?i)^\W*(?:acting |principal |first |associate )*deputy\b)");
  return RE2::PartialMatch(title, deputy);
}

template <class Entries>
std::vector<LinkItem> items_of(const Record& record, const Entries& entries) {
  std::vector<LinkItem> items;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    items.push_back(link_item(record, entries[i].identity, {}));
    items.back().entry = i;
  }
  return items;
}

}  // namespace

LinkItem link_item(const Record& record, Identity identity, std::string date) {
  LinkItem item;
  item.identity = std::move(identity);
  item.kind = record.kind;
  item.document_id = record.document_id;
  item.path = record.path;
  item.first_page = record.first_page;
  item.last_page = record.last_page;
  item.recognised = record.ocr_pages > 0;
  item.date = std::move(date);
  return item;
}

std::vector<LinkItem> link_items(const Record& record, const OrgChart& chart) {
  std::vector<LinkItem> items = items_of(record, chart.posts);
  for (const ReportingLine& line : chart.lines) {
    Identity& deputy = items[line.subordinate].identity;
    if (!line.dotted && line.confidence >= kSureLine && deputy.organization.empty() &&
        is_deputy(deputy.title))
      deputy.organization = chart.posts[line.supervisor].identity.organization;
  }
  return items;
}

std::vector<LinkItem> link_items(const Record& record, const StaffingList& list) {
  return items_of(record, list.entries);
}

}  // namespace secondlook
