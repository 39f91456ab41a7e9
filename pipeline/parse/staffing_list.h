// SPDX-License-Identifier: GPL-3.0-or-later
// A staffing list's rows, one for each position: from a spreadsheet, or from a table on paper.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "models/document.h"
#include "models/evidence.h"
#include "models/result.h"
#include "models/staffing_list.h"
#include "pipeline/parse/form_layout.h"

namespace secondlook {

/// Reads the list that `pages` of one document hold. `layout` is data/forms/staffing_list.yaml. A
/// Problem where no columns of positions are found, or where two could hold the same thing; it
/// says how to name them.
Result<StaffingList> parse_staffing_list(std::span<const Page> pages,
                                         const std::string& document_id, const std::string& path,
                                         const FormLayout& layout);

/// What shows that pages hold a staffing list, at little cost.
struct StaffingSigns {
  int columns = 0;                 // different ones that the first header names and we know
  int rows = 0;                    // under headers that read like positions
  int other_rows = 0;              // all others with words in them
  std::vector<Evidence> evidence;  // the first header

  /// A form has a row of captions over a row or two among much else; a list is mostly rows, with
  /// some that go on in a second line.
  bool is_list() const {
    return columns >= 3 && rows >= 1 && (rows >= 5 ? rows * 3 : rows) >= other_rows;
  }
};

StaffingSigns staffing_signs(std::span<const Page> pages, const std::string& document_id,
                             const std::string& path, const FormLayout& layout);

}  // namespace secondlook
