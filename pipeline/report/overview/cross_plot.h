// SPDX-License-Identifier: GPL-3.0-or-later
// A matrix of what positions are on paper against what their papers support.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "pipeline/report/html.h"

namespace secondlook {

struct CrossCell {
  enum class Tone { same, over, under };  // on paper as, above or below what is supported
  std::size_t row = 0, column = 0;        // of CrossPlot::names
  std::int64_t positions = 0;
  Tone tone = Tone::same;
  std::string link;  // to the positions
  std::string says;  // "3 positions classified GS-13 whose papers support GS-12"
};

/// Rows are what is on paper, columns what is supported.
struct CrossPlot {
  std::string id, heading, lead;
  std::vector<std::string> rows, columns;
  std::vector<CrossCell> cells;  // those with positions
};

Html cross_plot(const CrossPlot& plot);

}  // namespace secondlook
