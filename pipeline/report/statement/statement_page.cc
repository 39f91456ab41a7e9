// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/statement/statement_page.h"

namespace secondlook {
namespace {

using Kind = StatementBlock::Kind;

class StatementPage {
 public:
  StatementPage(const std::string& position_id, const MarkedPages& pages)
      : position_id_(position_id), pages_(pages) {}

  Html section(const StatementSection& section) const {
    Html html;
    html.add("<section aria-labelledby=\"{0}\"><h2 id=\"{0}\">{1}</h2>\n", section.id,
             section.heading);
    for (const StatementBlock& one : section.blocks) html.add(block(one));
    return html.add("</section>\n");
  }

 private:
  // What a program needs to find the words stands beside what a reader clicks on.
  Html place(const StatementPlace& place) const {
    const Evidence& evidence = place.evidence;
    return Html().add(
        R"(<a href="{}" data-document="{}" data-page="{}" data-box="{:.2f} {:.2f} {:.2f} {:.2f}">{}</a>)",
        place_target(place, position_id_, pages_), evidence.document_id, evidence.page,
        evidence.box.x0, evidence.box.y0, evidence.box.x1, evidence.box.y1, place.words);
  }

  Html line(const StatementLine& line) const {
    Html html;
    html.add("{}", line.before_places());
    const char* before = " (";
    for (const StatementPlace& one : line.places) {
      html.add("{}", std::string_view(before)).add(place(one));
      before = "; ";
    }
    if (!line.places.empty()) html.add(")");
    if (line.stops()) html.add(".");
    return html;
  }

  Html block(const StatementBlock& block) const {
    Html html;
    switch (block.kind) {
      case Kind::heading:
        return html.add("<h3>{}</h3>\n", line(block.lines.front()));
      case Kind::paragraph:
        return html.add("<p>{}</p>\n", line(block.lines.front()));
      case Kind::list:
      case Kind::quotes:
        html.add("<ul class=\"{}\">\n", block.kind == Kind::list ? "list" : "quotes");
        for (const StatementLine& one : block.lines) html.add("<li>{}</li>\n", line(one));
        return html.add("</ul>\n");
      case Kind::facts:
      case Kind::table:
        return table(block);
    }
    return html;
  }

  Html table(const StatementBlock& block) const {
    Html html;
    html.add("<table>\n");
    std::size_t first = 0;
    if (block.kind == Kind::table) {
      html.add("<thead><tr>");
      for (const StatementLine& heading : block.rows.front())
        html.add(R"(<th scope="col">{}</th>)", line(heading));
      html.add("</tr></thead>\n");
      first = 1;
    }
    html.add("<tbody>\n");
    for (std::size_t i = first; i < block.rows.size(); ++i) {
      html.add(R"(<tr><th scope="row">{}</th>)", line(block.rows[i].front()));
      for (std::size_t cell = 1; cell < block.rows[i].size(); ++cell)
        html.add("<td>{}</td>", line(block.rows[i][cell]));
      html.add("</tr>\n");
    }
    return html.add("</tbody></table>\n");
  }

  const std::string& position_id_;
  const MarkedPages& pages_;
};

}  // namespace

std::string place_target(const StatementPlace& place, const std::string& position_id,
                         const MarkedPages& pages) {
  const std::string mark = pages.mark_of(place.evidence);
  return "../positions/" + position_id + ".html" + (mark.empty() ? "" : "#" + mark);
}

Html statement_page(const DraftStatement& statement, const std::string& position_id,
                    const MarkedPages& pages) {
  const StatementPage page(position_id, pages);
  Html body;
  for (const StatementSection& section : statement.sections) body.add(page.section(section));
  Html whole;
  whole.add(
      R"(<header><h1>{}</h1>
<p class="notice">{}</p>
<nav><a href="../positions/{}.html">The position with its marked pages</a></nav></header>
<main>
{}</main>
)",
      statement.title, statement.notice, position_id, body);
  // Plain, as its reader takes it into a word processor.
  return html_page(statement.title, "../", "statement-page", whole,
                   {.styles = {"statement.css"}, .scripts = {}, .images = false});
}

}  // namespace secondlook
