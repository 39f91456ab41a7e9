// SPDX-License-Identifier: GPL-3.0-or-later
// A chart written as a list: each post a line, the deeper it is indented or numbered the further
// down.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "models/box.h"
#include "models/document.h"
#include "pipeline/parse/chart_words.h"

namespace secondlook {

struct IndentedPost {
  std::vector<std::string> lines;  // without dashes, bullets and numbers in front
  std::string quote;
  Box box;
  std::optional<std::size_t> supervisor;  // index into the list
};

/// The posts of one page from top to bottom; none where the page is no such list.
std::vector<IndentedPost> indented_posts(const Page& page, const ChartWords& words);

}  // namespace secondlook
