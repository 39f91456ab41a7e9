// SPDX-License-Identifier: GPL-3.0-or-later
// What a page shows of where papers begin and end within a file.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "models/document.h"
#include "models/record.h"
#include "pipeline/separate/printed_page_number.h"
#include "pipeline/separate/record_kinds.h"

namespace secondlook {

struct PageSigns {
  bool blank = false;
  bool separator = false;                // a sheet that only parts papers
  std::optional<RecordKind> head;        // the kind of paper that its first lines name
  std::string head_line;                 // that line, lower case
  bool chart = false;                    // boxes and lines of an organization chart
  bool form = false;                     // a position description's cover sheet
  std::optional<RecordKind> looks_like;  // the kind that its first lines have signs enough of
  std::optional<PrintedPageNumber> number;
  std::string running_head;  // words at its edges beside the page number
  bool says_continued = false;
  // The last page that a table of contents on this one leads to, as the paper counts.
  std::optional<int> contents_reach;
  bool begins_within_sentence = false;
  bool ends_within_sentence = false;
  bool begins_with_short_line = false;
  bool code_at_head = false;       // a position's classification stands among the first lines
  bool opens_description = false;  // introduction or duties head its first lines
  bool closes = false;             // signatures, or the last points, stand on it
  std::optional<int> first_factor, last_factor;  // of headings "Factor 5"
  std::optional<int> first_item, last_item;      // "5." at the very top; the last "5." anywhere
};

PageSigns page_signs(const Page& page, const RecordKinds& kinds);

/// Boxes joined by lines, as only charts have.
bool shows_chart(const Page& page);

/// Row after row with a classification among its cells, as staffing lists have.
bool shows_list(const Page& page);

}  // namespace secondlook
