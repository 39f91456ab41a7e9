// SPDX-License-Identifier: GPL-3.0-or-later
// Files drawn as text and cut into records.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/separate/separate.h"
#include "tests/pipeline/parse/paper.h"

namespace secondlook {

inline const RecordKinds& record_kinds() {
  static const RecordKinds kinds =
      RecordKinds::parse(Knowledge::file("forms/record_kinds.yaml"), "kinds").value();
  return kinds;
}

inline const KindRules& kind_rules() {
  static const ChartWords charts =
      ChartWords::parse(Knowledge::file("forms/org_chart.yaml"), "charts").value();
  static const FormLayout lists =
      parse_form_layouts({{Knowledge::file("forms/staffing_list.yaml"), "lists"}},
                         Knowledge::naming())
          .value();
  static const KindRules rules{record_kinds(), charts, lists};
  return rules;
}

inline Document drawn_file(std::string_view drawing) {
  Document document;
  document.id = "d0";
  document.pages = DrawnPaper::pages(drawing);
  for (Page& page : document.pages)
    if (page.words.empty()) page.reading = Reading::blank;
  return document;
}

/// Every record of the file.
inline std::vector<Record> separated(const Document& document) {
  std::vector<Record> all;
  for (const PaperRange& range :
       cut_into_papers(document, record_kinds(), Knowledge::get().layout)) {
    const RunningText text = running_text(pages_of(document, range), document.id, "paper.pdf");
    for (Record& record :
         records_of(document, range, text, outline_of(text), fields_of(text), kind_rules()))
      all.push_back(std::move(record));
  }
  return all;
}

/// "position_description 1-3, appraisal 4".
inline std::string told(const std::vector<Record>& records) {
  std::string all;
  for (const Record& record : records) {
    all += (all.empty() ? "" : ", ") + std::string(name(record.kind)) + " " +
           std::to_string(record.first_page);
    if (record.last_page != record.first_page) all += "-" + std::to_string(record.last_page);
  }
  return all;
}

inline std::string told(std::string_view drawing) { return told(separated(drawn_file(drawing))); }

}  // namespace secondlook
