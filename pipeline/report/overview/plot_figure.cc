// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/overview/plot_figure.h"

namespace secondlook {

Html plot_figure(std::string_view id, std::string_view heading, std::string_view lead,
                 const Html& drawing, const FigureTable& table) {
  Html html;
  html.add(
      R"(<section id="{0}" class="plot" aria-labelledby="{0}-title"><h2 id="{0}-title">{1}</h2>
<p class="note">{2}</p>
<div class="drawing">{3}</div>
<details><summary>The figures as a table</summary>
<table class="plain"><caption>{1}</caption>
<thead><tr>)",
      id, heading, lead, drawing);
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    html.add(R"(<th scope="col"{}>{}</th>)", i > 0 ? Html().add(R"( class="number")") : Html(),
             table.columns[i]);
  html.add("</tr></thead>\n<tbody>\n");
  for (const auto& row : table.rows) {
    html.add(R"(<tr><th scope="row">{}</th>)", row.front());
    for (std::size_t i = 1; i < row.size(); ++i) html.add(R"(<td class="number">{}</td>)", row[i]);
    html.add("</tr>\n");
  }
  return html.add("</tbody></table></details></section>\n");
}

Html drawing_begin(std::string_view id, int width, int height, bool links) {
  return Html().add(
      R"(<svg role="{}" aria-labelledby="{}-title" width="{}" height="{}" viewBox="0 0 {} {}">
)",
      links ? "group" : "img", id, width, height, width, height);
}

}  // namespace secondlook
