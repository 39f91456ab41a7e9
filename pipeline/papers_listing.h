// SPDX-License-Identifier: GPL-3.0-or-later
// `secondlook text FILE --papers`: into which papers a file is cut, and why.
#pragma once
#include <iosfwd>
#include <string>

#include "models/document.h"
#include "pipeline/review_rules.h"

namespace secondlook {

/// A line of {"kind", "pages": [first, last], "ocr_pages", "identity": {...}, "evidence": [{"page",
/// "quote"}]} for each paper, in the order of the pages. `path` names the file.
void print_papers(const Document& document, const std::string& path, const ReviewRules& rules,
                  std::ostream& out);

}  // namespace secondlook
