// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/link/link_items.h"

#include <utility>

namespace secondlook {
namespace {

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
  return items_of(record, chart.posts);
}

std::vector<LinkItem> link_items(const Record& record, const StaffingList& list) {
  return items_of(record, list.entries);
}

}  // namespace secondlook
