// SPDX-License-Identifier: GPL-3.0-or-later
// An Excel workbook written part by part by the test that reads it.
#pragma once
#include <fmt/format.h>

#include <string>

#include "tests/pipeline/ingest/make_zip.h"

namespace secondlook::testing {

/// One sheet named "Staff"; a test replaces or adds parts.
struct SmallWorkbook {
  std::string workbook =
      "<workbook xmlns:r='r'><sheets><sheet name='Staff' sheetId='1' r:id='rId1'/></sheets>"
      "</workbook>";
  std::string relations =
      "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>";
  std::string strings;
  std::string styles;
  std::string rows;  // within <sheetData>
  ZipContents more;

  std::string bytes() const {
    ZipContents parts = {{"[Content_Types].xml", "<Types/>"},
                         {"xl/worksheets/sheet1.xml",
                          fmt::format("<worksheet><sheetData>{}</sheetData></worksheet>", rows)},
                         {"xl/workbook.xml", workbook},
                         {"xl/_rels/workbook.xml.rels", relations}};
    if (!strings.empty())
      parts.emplace_back("xl/sharedStrings.xml", fmt::format("<sst>{}</sst>", strings));
    if (!styles.empty())
      parts.emplace_back("xl/styles.xml", fmt::format("<styleSheet>{}</styleSheet>", styles));
    parts.insert(parts.end(), more.begin(), more.end());
    return make_zip(parts);
  }
};

}  // namespace secondlook::testing
