// SPDX-License-Identifier: GPL-3.0-or-later
// The frame around a plot: what it shows, the drawing, and its figures as a table.
#pragma once
#include <string>
#include <vector>

#include "pipeline/report/html.h"

namespace secondlook {

/// Who cannot see the drawing, or wants to copy from it, has the same figures here.
struct FigureTable {
  std::vector<std::string> columns;            // the first is of the rows' names
  std::vector<std::vector<std::string>> rows;  // as many cells as there are columns
};

/// `id` names the figure on its page; the drawing refers to its heading as "ID-title".
Html plot_figure(std::string_view id, std::string_view heading, std::string_view lead,
                 const Html& drawing, const FigureTable& table);

/// The beginning of a drawing of that size, in pixels of a screen; it is ended by "</svg>". With
/// `links` in it, a reader's program must be able to step into it.
Html drawing_begin(std::string_view id, int width, int height, bool links);

}  // namespace secondlook
