// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/overview/bar_plot.h"

#include <fmt/format.h>

#include <algorithm>

#include "pipeline/report/overview/plot_figure.h"
#include "pipeline/report/report_words.h"

namespace secondlook {
namespace {

// Pixels. A name stands above its bar, so that long ones have room on a narrow screen too.
constexpr int kWidth = 460, kBarHeight = 9, kRowHeight = 34;
constexpr int kNameBaseline = 14, kBarTop = 19;
constexpr std::size_t kNameBytes = 52;

class BarDrawing {
 public:
  explicit BarDrawing(const BarPlot& plot) : plot_(plot) {
    for (const Bar& bar : plot.bars) most_ = std::max(most_, shown(bar));
  }

  Html drawing() const {
    const int height = static_cast<int>(plot_.bars.size()) * kRowHeight;
    Html svg = drawing_begin(plot_.id, kWidth, height, /*links=*/true);
    int top = 0;
    for (const Bar& bar : plot_.bars) {
      svg.add(row(bar, top));
      top += kRowHeight;
    }
    return svg.add("</svg>");
  }

  FigureTable table() const {
    FigureTable table;
    table.columns = {plot_.bars_are};
    for (const char* severity : GravestCounts::kSeverities)
      table.columns.push_back(severity_words(severity));
    if (plot_.with_unflagged) table.columns.emplace_back("No finding");
    table.columns.emplace_back("Positions");
    for (const Bar& bar : plot_.bars) {
      std::vector<std::string> cells = {bar.name};
      for (const std::int64_t number : bar.counts.flagged) cells.push_back(grouped(number));
      if (plot_.with_unflagged) cells.push_back(grouped(bar.counts.unflagged));
      cells.push_back(grouped(shown(bar)));
      table.rows.push_back(std::move(cells));
    }
    return table;
  }

 private:
  std::int64_t shown(const Bar& bar) const {
    return plot_.with_unflagged ? bar.counts.all() : bar.counts.all_flagged();
  }

  double length(std::int64_t positions) const {
    return kWidth * static_cast<double>(positions) / static_cast<double>(most_);
  }

  static Html part(double left, int top, double width, const char* severity) {
    return Html().add(R"(<rect x="{:.1f}" y="{}" width="{:.1f}" height="{}" class="part of-{}"/>)",
                      left, top + kBarTop, width, kBarHeight, severity);
  }

  Html row(const Bar& bar, int top) const {
    Html svg;
    // The link is named by the words it shows; the full name of one that is cut short is on its
    // area.
    const std::string name = excerpt(bar.name, kNameBytes);
    if (!bar.link.empty()) svg.add(R"(<a href="{}">)", bar.link);
    svg.add(R"(<rect x="0" y="{}" width="{}" height="{}" class="area">)", top, kWidth,
            kRowHeight - 4);
    if (name != bar.name) svg.add("<title>{}</title>", bar.name);
    svg.add("</rect>");
    svg.add(R"(<text x="0" y="{}" class="name">{}</text>)", top + kNameBaseline, name);
    svg.add(R"( <text x="{}" y="{}" class="sum end">{}</text>)", kWidth, top + kNameBaseline,
            plot_.with_unflagged
                ? fmt::format("{} of {}", grouped(bar.counts.all_flagged()), grouped(shown(bar)))
                : grouped(shown(bar)));
    double left = 0;
    const auto add = [&](std::int64_t number, const char* severity) {
      if (number == 0) return;
      svg.add(part(left, top, length(number), severity));
      left += length(number);
    };
    for (std::size_t i = 0; i < bar.counts.flagged.size(); ++i)
      add(bar.counts.flagged[i], GravestCounts::kSeverities[i]);
    if (plot_.with_unflagged) add(bar.counts.unflagged, "none");
    if (!bar.link.empty()) svg.add("</a>");
    return svg.add("\n");
  }

  const BarPlot& plot_;
  std::int64_t most_ = 1;
};

}  // namespace

Html bar_plot(const BarPlot& plot) {
  const BarDrawing drawing(plot);
  return plot_figure(plot.id, plot.heading, plot.lead, drawing.drawing(), drawing.table());
}

}  // namespace secondlook
