// SPDX-License-Identifier: GPL-3.0-or-later
// Items of an invented agency, for tests of linking.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "models/link/link.h"

namespace secondlook::sample {

inline LinkWords link_words() {
  LinkWords words;
  words.written_out = {
      {"supvy", "supervisory"}, {"mgmt", "management"}, {"anlyst", "analyst"},
      {"spec", "specialist"},   {"asst", "assistant"},  {"dir", "director"},
      {"br", "branch"},         {"prog", "program"},    {"it", "information technology"},
      {"ofc", "office"}};
  words.small = {"of", "the", "and", "for"};
  words.heads = {"chief", "director", "head"};
  words.units = {"branch", "office", "division"};
  words.filing = {"scan", "appraisal", "pd", "doc", "final", "statement"};
  words.courtesy = {"mr", "ms", "dr", "jr"};
  return words;
}

/// A paper of one page in a file of its own.
inline LinkItem paper(RecordKind kind, std::string path, Identity identity = {}) {
  LinkItem item;
  item.identity = std::move(identity);
  item.kind = kind;
  item.document_id = "id of " + path;
  item.path = std::move(path);
  return item;
}

inline LinkItem pd(std::string path, Identity identity) {
  return paper(RecordKind::position_description, std::move(path), std::move(identity));
}

/// A row of a list, all rows in one file.
inline LinkItem row(std::size_t entry, Identity identity) {
  LinkItem item = paper(RecordKind::staffing_list, "lists/all.csv", std::move(identity));
  item.entry = entry;
  return item;
}

inline Identity identity(std::string pd_number, std::string title, int grade = 12,
                         std::string unit = "Budget Branch", std::string incumbent = "") {
  Identity identity;
  identity.pd_number = std::move(pd_number);
  identity.title = std::move(title);
  identity.pay_plan = "GS";
  identity.grade = grade;
  identity.organization = {"Office of Tides", std::move(unit)};
  identity.incumbent = std::move(incumbent);
  return identity;
}

}  // namespace secondlook::sample
