// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/overview/cross_plot.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "pipeline/report/overview/plot_figure.h"
#include "pipeline/report/report_words.h"

namespace secondlook {
namespace {

// Pixels.
constexpr int kCellWidth = 52, kCellHeight = 30, kGap = 2;
constexpr int kRowNames = 78, kColumnNames = 44, kSums = 58;
constexpr int kBaseline = 20;  // of text in a cell, from its top
// Of the colour of a cell: enough to see one position, not so much that the figure in it is lost.
constexpr double kPalest = 0.12, kDeepest = 0.42;

const char* class_of(CrossCell::Tone tone) {
  switch (tone) {
    case CrossCell::Tone::same:
      return "same";
    case CrossCell::Tone::over:
      return "over";
    case CrossCell::Tone::under:
      return "under";
  }
  return "same";
}

int left_of(std::size_t column) { return kRowNames + static_cast<int>(column) * kCellWidth; }
int top_of(std::size_t row) { return kColumnNames + static_cast<int>(row) * kCellHeight; }

class CrossDrawing {
 public:
  explicit CrossDrawing(const CrossPlot& plot)
      : plot_(plot), row_sums_(plot.rows.size()), column_sums_(plot.columns.size()) {
    for (const CrossCell& cell : plot.cells) {
      row_sums_[cell.row] += cell.positions;
      column_sums_[cell.column] += cell.positions;
      all_ += cell.positions;
      most_ = std::max(most_, cell.positions);
    }
  }

  Html drawing() const {
    const int width = left_of(plot_.columns.size()) + kSums;
    const int height = top_of(plot_.rows.size()) + kCellHeight;
    Html svg = drawing_begin(plot_.id, width, height, /*links=*/true);
    svg.add(names());
    for (std::size_t row = 0; row < plot_.rows.size(); ++row)
      for (std::size_t column = 0; column < plot_.columns.size(); ++column)
        if (plot_.rows[row] == plot_.columns[column])
          svg.add(box(row, column, Html().add(R"(class="diagonal")")));
    for (const CrossCell& cell : plot_.cells) svg.add(this->cell(cell));
    return svg.add("</svg>");
  }

  FigureTable table() const {
    FigureTable table;
    table.columns = {"On paper \\ supported"};
    for (const std::string& name : plot_.columns) table.columns.push_back(name);
    table.columns.emplace_back("All");
    for (std::size_t row = 0; row < plot_.rows.size(); ++row) {
      std::vector<std::string> cells(plot_.columns.size() + 2);
      cells.front() = plot_.rows[row];
      cells.back() = grouped(row_sums_[row]);
      for (const CrossCell& cell : plot_.cells)
        if (cell.row == row) cells[cell.column + 1] = grouped(cell.positions);
      table.rows.push_back(std::move(cells));
    }
    std::vector<std::string> sums = {"All"};
    for (const std::int64_t sum : column_sums_) sums.push_back(grouped(sum));
    sums.push_back(grouped(all_));
    table.rows.push_back(std::move(sums));
    return table;
  }

 private:
  static Html text(int x, int y, const char* kind, std::string_view words) {
    return Html().add(R"(<text x="{}" y="{}" class="{}">{}</text>)"
                      "\n",
                      x, y, kind, words);
  }

  static Html box(std::size_t row, std::size_t column, const Html& look) {
    return Html().add(R"(<rect x="{}" y="{}" width="{}" height="{}" rx="2" {}/>)"
                      "\n",
                      left_of(column) + kGap / 2, top_of(row) + kGap / 2, kCellWidth - kGap,
                      kCellHeight - kGap, look);
  }

  Html names() const {
    Html svg;
    svg.add(text(0, top_of(0) - 8, "axis", "On paper"));
    svg.add(text(left_of(0) + 4, 14, "axis", "The papers support"));
    const int sums_x = left_of(plot_.columns.size()) + kSums - 8;
    const int sums_y = top_of(plot_.rows.size()) + kBaseline;
    for (std::size_t column = 0; column < plot_.columns.size(); ++column) {
      const int middle = left_of(column) + kCellWidth / 2;
      svg.add(text(middle, top_of(0) - 8, "name middle", plot_.columns[column]));
      svg.add(text(middle, sums_y, "sum middle", grouped(column_sums_[column])));
    }
    for (std::size_t row = 0; row < plot_.rows.size(); ++row) {
      svg.add(text(0, top_of(row) + kBaseline, "name", plot_.rows[row]));
      svg.add(text(sums_x, top_of(row) + kBaseline, "sum end", grouped(row_sums_[row])));
    }
    svg.add(text(sums_x, top_of(0) - 8, "axis end", "All"));
    svg.add(text(0, sums_y, "axis", "All"));
    return svg.add(text(sums_x, sums_y, "sum end", grouped(all_)));
  }

  Html cell(const CrossCell& cell) const {
    // By the root, as one large group would leave all others equally pale.
    const double share =
        std::sqrt(static_cast<double>(cell.positions) / static_cast<double>(most_));
    Html look;
    look.add(R"(class="{}" fill-opacity="{:.2f}")", class_of(cell.tone),
             kPalest + share * (kDeepest - kPalest));
    Html svg;
    svg.add(R"(<a href="{}" aria-label="{}"><title>{}</title>)", cell.link, cell.says, cell.says);
    svg.add(box(cell.row, cell.column, look));
    svg.add(text(left_of(cell.column) + kCellWidth / 2, top_of(cell.row) + kBaseline,
                 "figure middle", grouped(cell.positions)));
    return svg.add("</a>\n");
  }

  const CrossPlot& plot_;
  std::vector<std::int64_t> row_sums_, column_sums_;
  std::int64_t all_ = 0, most_ = 1;
};

}  // namespace

Html cross_plot(const CrossPlot& plot) {
  const CrossDrawing drawing(plot);
  return plot_figure(plot.id, plot.heading, plot.lead, drawing.drawing(), drawing.table());
}

}  // namespace secondlook
