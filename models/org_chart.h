// SPDX-License-Identifier: GPL-3.0-or-later
// An organization chart as it is drawn: posts, and who reports to whom.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "models/evidence.h"
#include "models/identity.h"

namespace secondlook {

/// A box of the chart, or an entry of a chart that is drawn as an indented list.
struct ChartedPost {
  Identity identity;
  bool vacant = false;
  std::optional<int> headcount;  // employees that the box says it stands for or has below it
  Evidence evidence;             // the frame, and all words in it
};

/// One post reports to another. Indices go into OrgChart::posts.
struct ReportingLine {
  std::size_t subordinate = 0, supervisor = 0;
  double confidence = 1;  // 0..1, that the line is there and joins these two
  bool dotted = false;    // advice or coordination: no supervision
  std::string doubt;      // what makes it ambiguous, for a person; empty where nothing does
};

/// A post has at most one line that is not dotted to a supervisor; lines make no circle.
struct OrgChart {
  std::vector<ChartedPost> posts;  // in reading order
  std::vector<ReportingLine> lines;
};

}  // namespace secondlook
