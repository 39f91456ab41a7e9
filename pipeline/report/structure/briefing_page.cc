// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/structure/briefing_page.h"

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "pipeline/report/navigation.h"
#include "pipeline/report/organization_units.h"
#include "pipeline/report/report_words.h"
#include "pipeline/report/structure/structure_kinds.h"

namespace secondlook {
namespace {

// What a sheet holds at the print style's size of type: with these it was full at the longest
// texts.
constexpr std::size_t kKinds = 8, kReasons = 2;
constexpr std::size_t kReasonBytes = 150, kExampleBytes = 110, kTitleBytes = 70, kUnitBytes = 60;

Html sentence(std::string_view words) { return Html().add("<li>{}</li>\n", words); }

std::string signed_number(int number) {
  return number < 0   ? fmt::format("\u2212{}", -number)
         : number > 0 ? fmt::format("+{}", number)
                      : fmt::format("{}", number);
}

Html standing(const Briefing& briefing) {
  Html html;
  html.add("<h2>Where things stand</h2>\n<ul class=\"plain\">\n");
  int executives = 0;
  for (const BriefedCategory& one : briefing.categories)
    if (one.category != "GS") executives += one.on_paper;
  html.add(sentence(counted(briefing.files, "file was", "files were") + " read; they describe " +
                    counted(briefing.positions, "position", "positions") + ", of which " +
                    counted(executives, "is", "are") + " SES, SL or ST on paper."));
  html.add(sentence(
      briefing.changes == 0
          ? "The papers support the category of each of them as far as they can be read with "
            "certainty."
          : "For " + counted(briefing.changes, "position", "positions") +
                " the papers support another category than the one on paper."));
  if (const auto& priorities = briefing.priorities) {
    std::string words =
        "Of " + counted(priorities->all, "mission priority", "mission priorities") + ", " +
        std::to_string(priorities->without_executive) +
        (priorities->without_executive == 1 ? " has" : " have") +
        " no accountable executive in the papers, and " + std::to_string(priorities->shared) +
        (priorities->shared == 1 ? " is" : " are") + " shared by executives in different lines.";
    if (!priorities->confirmed)
      words += " The priorities were proposed from a plan and are not confirmed.";
    html.add(sentence(words));
  }
  return html.add("</ul>\n");
}

Html allocations(const Briefing& briefing) {
  Html html;
  html.add(R"(<h2>Change in allocations</h2>
<table class="counts">
<thead><tr><th scope="col">Category</th><th scope="col">On paper</th><th scope="col">After the review</th><th scope="col">Change</th><th scope="col">Not sure, not counted</th><th scope="col">Vacant</th></tr></thead>
<tbody>
)");
  for (const BriefedCategory& one : briefing.categories)
    html.add(
        "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>"
        "\n",
        one.category, one.on_paper, one.after, signed_number(one.after - one.on_paper),
        one.uncertain, one.vacant);
  return html.add(R"(</tbody>
</table>
<p class="note">GS counts only positions that come from SES, SL or ST, or leave for them. The positions behind each figure are in <a href="allocations.xlsx">allocations.xlsx</a>.</p>
)");
}

Html structure(const Briefing& briefing) {
  Html html;
  html.add("<h2>Structure</h2>\n");
  if (briefing.kinds.empty())
    return html.add(
        "<p>Nothing in charts, lists and descriptions stands out against the agency's own "
        "measure.</p>\n");
  html.add(R"(<table class="kinds">
<thead><tr><th scope="col">Found</th><th scope="col">Number</th><th scope="col">For example</th></tr></thead>
<tbody>
)");
  std::size_t shown = 0;
  for (const BriefedKind& kind : briefing.kinds) {
    if (shown++ == kKinds) break;
    html.add(
        "<tr><th scope=\"row\"><a href=\"executives.html#{}\">{}</a></th><td>{}</td>"
        "<td><p>{}</p></td></tr>\n",
        kind.kind, kind_heading(kind.kind), kind.number, excerpt(kind.example, kExampleBytes));
  }
  html.add("</tbody>\n</table>\n");
  return html.add(
      "<p class=\"note\">All of it, with the boxes and rows that it rests on, is in <a "
      "href=\"executives.html\">executive structure</a>.</p>\n");
}

std::string_view smallest_unit(std::string_view path) {
  const std::size_t last = path.rfind(kBetweenUnits);
  return last == std::string_view::npos ? path : path.substr(last + kBetweenUnits.size());
}

Html matter_most(const Briefing& briefing) {
  Html html;
  html.add("<h2>The positions that matter most</h2>\n");
  if (briefing.matter_most.empty()) return html.add("<p>No executive position stands out.</p>\n");
  html.add("<ol class=\"ten\">\n");
  for (const BriefedPosition& one : briefing.matter_most) {
    html.add(R"(<li><p class="who"><a href="positions/{}.html">{}</a>)", one.id,
             one.title.empty() ? "No title found" : excerpt(one.title, kTitleBytes));
    if (!one.organization.empty())
      html.add(" <span class=\"unit\">{}</span>",
               excerpt(smallest_unit(one.organization), kUnitBytes));
    html.add("</p>\n");
    for (std::size_t i = 0; i < one.why.size() && i < kReasons; ++i)
      html.add("<p class=\"why\">{}</p>\n", excerpt(one.why[i], kReasonBytes));
    html.add("</li>\n");
  }
  return html.add("</ol>\n");
}

Html uncertain(const Briefing& briefing) {
  Html html;
  html.add("<h2>What is uncertain</h2>\n<ul class=\"plain\">\n");
  const auto tell = [&](std::int64_t number, std::string_view one, std::string_view many,
                        std::string_view rest) {
    if (number > 0) html.add(sentence(counted(number, one, many) + std::string(rest)));
  };
  tell(briefing.uncertain, "position may be", "positions may be",
       " in another category; that was read with low certainty, and is not counted.");
  tell(briefing.without_conclusion, "executive position carries", "executive positions carry",
       " no conclusion: their papers do not say enough.");
  tell(briefing.without_description, "position has", "positions have",
       " no description in the archive.");
  tell(briefing.poorly_read, "position rests", "positions rest",
       " on scans too poor to be relied on.");
  tell(briefing.failed_files, "file", "files", " could not be read at all.");
  html.add(sentence(
      "All of this is read from papers. What the work is today, a classifier learns by asking."));
  return html.add("</ul>\n");
}

}  // namespace

Html briefing_page(const Briefing& briefing) {
  Html body = page_top("", ReviewPage::briefing);
  body.add(
      "<main>\n<section class=\"leaf\">\n<h1>Briefing on executive positions</h1>\n"
      "<p class=\"lead\">For the executive who signs. It advises; the conclusions are for people "
      "to draw.</p>\n{}{}{}{}</section>\n<section class=\"leaf\">\n{}</section>\n</main>\n",
      standing(briefing), allocations(briefing), structure(briefing), uncertain(briefing),
      matter_most(briefing));
  return html_page("Briefing", "", "briefing", body,
                   {.styles = {"review.css", "briefing.css"}, .scripts = {}, .images = false});
}

}  // namespace secondlook
