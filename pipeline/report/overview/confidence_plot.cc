// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/overview/confidence_plot.h"

#include <fmt/format.h>

#include <algorithm>

#include "pipeline/report/overview/plot_figure.h"
#include "pipeline/report/report_words.h"

namespace secondlook {
namespace {

constexpr const char* kId = "confidence";
// Pixels.
constexpr int kColumnWidth = 46, kGap = 4, kMargin = 14, kHeight = 130, kAbove = 20, kBelow = 22;

double bound(std::size_t step) {
  return static_cast<double>(step) / ReviewOverview::kConfidenceSteps;
}

}  // namespace

Html confidence_plot(const ReviewOverview& overview) {
  const auto& columns = overview.confidence;
  const std::int64_t most = std::max<std::int64_t>(1, *std::ranges::max_element(columns));
  const int width = static_cast<int>(columns.size()) * kColumnWidth + 2 * kMargin;
  const int floor = kAbove + kHeight;
  Html svg = drawing_begin(kId, width, floor + kBelow, /*links=*/false);
  FigureTable table{{"Confidence", "Positions"}, {}};
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const double height = kHeight * static_cast<double>(columns[i]) / static_cast<double>(most);
    const int left = kMargin + static_cast<int>(i) * kColumnWidth;
    svg.add(R"(<rect x="{}" y="{:.1f}" width="{}" height="{:.1f}" class="column"/>)",
            left + kGap / 2, floor - height, kColumnWidth - kGap, height);
    if (columns[i] > 0)
      svg.add(R"(<text x="{}" y="{:.1f}" class="sum middle">{}</text>)", left + kColumnWidth / 2,
              floor - height - 5, grouped(columns[i]));
    svg.add(R"(<text x="{}" y="{}" class="axis middle">{:.1f}</text>)"
            "\n",
            left, floor + 16, bound(i));
    table.rows.push_back(
        {fmt::format("{:.1f} to {:.1f}", bound(i), bound(i + 1)), grouped(columns[i])});
  }
  svg.add(R"(<text x="{}" y="{}" class="axis middle">{:.1f}</text>)", width - kMargin, floor + 16,
          bound(columns.size()));
  svg.add(R"(<line x1="0" y1="{0}" x2="{1}" y2="{0}" class="floor"/></svg>)", floor, width);
  return plot_figure(kId, "Confidence",
                     "How often a conclusion like this one was right when it was measured. Below "
                     "0.5 it was wrong more often than right: take it as a question.",
                     svg, table);
}

}  // namespace secondlook
