// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/like_section.h"

#include <fmt/format.h>

#include <string>

#include "pipeline/report/classification_text.h"
#include "pipeline/report/statement_links.h"

namespace secondlook {
namespace {

// One side of a duty: what both say, and what only this one says marked.
Html side(const std::vector<TextRun>& runs, TextRun::Kind own) {
  Html html;
  for (const TextRun& run : runs) {
    if (run.kind == TextRun::Kind::equal)
      html.add("{} ", run.text);
    else if (run.kind == own)
      html.add("<mark>{}</mark> ", run.text);
  }
  return html;
}

Html difference(const std::vector<DutyDifference>& duties, const LikeNeighbour& nearest) {
  Html html;
  if (duties.empty()) return html;
  html.add(
      R"(<details class="difference"><summary>The duties side by side</summary>
<table class="plain"><thead><tr><th scope="col">This position</th><th scope="col">{}</th></tr></thead><tbody>
)",
      nearest.title.empty() ? nearest.position_id : nearest.title);
  for (const DutyDifference& duty : duties)
    html.add("<tr><td>{}</td><td>{}</td></tr>\n", side(duty.runs, TextRun::Kind::only_left),
             side(duty.runs, TextRun::Kind::only_right));
  return html.add("</tbody></table></details>\n");
}

}  // namespace

Html like_section(const ReviewedPosition& position) {
  Html html;
  if (position.like.empty()) return html;
  html.add(section("like", "Positions with nearly the same duties"));
  html.add("<table class=\"facts\"><tbody>\n");
  for (const LikeNeighbour& other : position.like)
    html.add(
        R"(<tr><th scope="row"><a href="{}.html">{}</a></th><td>{}</td><td>{:.0f}% alike</td></tr>)"
        "\n",
        other.position_id, other.title.empty() ? other.position_id : other.title,
        plan_series_grade(other.pay_plan, other.series, other.grade), other.likeness * 100);
  html.add("</tbody></table>\n");
  html.add(difference(position.like_difference, position.like.front()));
  return html.add("</section>\n");
}

}  // namespace secondlook
