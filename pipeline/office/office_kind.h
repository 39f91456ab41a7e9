// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of office files that LibreOffice makes readable.
#pragma once
#include <string_view>

namespace secondlook {

struct OfficeKind {
  std::string_view media_type;  // or how it begins
  std::string_view name;        // for a person: "a Word document (docx)"
  std::string_view extension;   // by which LibreOffice tells the kind
  // What it is turned into: PDF, which has pages, or for a spreadsheet a workbook whose cells are
  // read, since its pages would cut a wide list into strips.
  std::string_view target;  // extension
  std::string_view target_media_type;
};

/// Null for a kind that LibreOffice is not asked to read.
const OfficeKind* office_kind(std::string_view media_type);

}  // namespace secondlook
