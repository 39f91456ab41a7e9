// SPDX-License-Identifier: GPL-3.0-or-later
// `secondlook text FILE --papers` and `--chart`: into which papers a file is cut, and what its
// charts show.
#pragma once
#include <iosfwd>
#include <string>

#include "models/document.h"
#include "models/org_chart.h"
#include "pipeline/review_rules.h"

namespace secondlook {

/// A line of {"kind", "pages": [first, last], "ocr_pages", "identity": {...}, "evidence": [{"page",
/// "quote"}]} for each paper, in the order of the pages. `path` names the file.
void print_papers(const Document& document, const std::string& path, const ReviewRules& rules,
                  std::ostream& out);

/// A line of {"post", "page", "box", "text", ...} for each post, then one of {"subordinate",
/// "supervisor", "confidence", "dotted", "doubt"} for each reporting line, posts by their numbers.
void print_chart(const OrgChart& chart, std::ostream& out);

}  // namespace secondlook
