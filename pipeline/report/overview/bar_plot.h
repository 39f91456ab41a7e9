// SPDX-License-Identifier: GPL-3.0-or-later
// Bars of positions, each parted by the gravest finding.
#pragma once
#include <string>
#include <vector>

#include "pipeline/report/html.h"
#include "pipeline/report/overview/review_overview.h"

namespace secondlook {

struct Bar {
  std::string name;
  GravestCounts counts;
  std::string link;  // to the positions; empty where there is none
};

struct BarPlot {
  std::string id, heading, lead;
  std::string bars_are;        // "Rule"
  bool with_unflagged = true;  // whether positions without a finding are part of a bar
  std::vector<Bar> bars;
};

Html bar_plot(const BarPlot& plot);

}  // namespace secondlook
