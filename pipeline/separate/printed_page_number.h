// SPDX-License-Identifier: GPL-3.0-or-later
// The page number that a paper prints at a page's edge.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace secondlook {

struct PrintedPageNumber {
  int number = 0;
  std::optional<int> total;  // "Page 1 of 4"
  bool says_page = false;    // more than the bare number
  std::string rest;          // of the line, without the number
  bool operator==(const PrintedPageNumber&) const = default;
};

/// Reads "Page 1 of 4", "1 of 4", "- 1 -", "1", also beside a running head: "PD 0418   Page 3".
std::optional<PrintedPageNumber> printed_page_number(std::string_view line);

}  // namespace secondlook
