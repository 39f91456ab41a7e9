// SPDX-License-Identifier: GPL-3.0-or-later
// Who is above whom, as each paper of an organization says it by itself.
#pragma once
#include <cstddef>
#include <vector>

#include "models/link/link_words.h"
#include "models/org_chart.h"
#include "models/staffing_list.h"

namespace secondlook {

struct PostLine {
  std::size_t subordinate = 0, supervisor = 0;  // posts of the paper
  double confidence = 1;
};

struct PaperLines {
  std::vector<PostLine> lines;        // that count
  std::vector<std::size_t> doubtful;  // posts to which a doubtful line leads
  int unplaced = 0;  // posts that have a person or grade and no line to a supervisor, but for one
                     // at the top
};

PaperLines lines_of(const OrgChart& chart);

/// The supervisor is found by position number, else by name, else by a title that one row has.
PaperLines lines_of(const StaffingList& list, const LinkWords& words);

}  // namespace secondlook
