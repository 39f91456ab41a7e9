// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/position_page.h"

#include <string>
#include <vector>

#include "pipeline/report/classification_text.h"
#include "pipeline/report/description_sections.h"
#include "pipeline/report/evaluation_sections.h"
#include "pipeline/report/like_section.h"
#include "pipeline/report/marked_pages.h"
#include "pipeline/report/mission/alignment_section.h"
#include "pipeline/report/navigation.h"
#include "pipeline/report/other_paper_sections.h"
#include "pipeline/report/report_words.h"
#include "pipeline/report/statement_links.h"

namespace secondlook {
namespace {

Html finding_card(const Finding& finding, StatementLinks& links) {
  const std::string id = links.next_id();
  const std::string tone(name(finding.severity));
  Html html;
  html.add(
      R"(<article id="{}" class="statement finding of-{}"><h3><span class="chip of-{}">{}</span> {}</h3>
<p>{}</p>
)",
      id, tone, tone, severity_words(tone), rule_words(finding.rule), finding.summary);
  if (finding.evidence.empty())
    html.add(R"(<p class="none">Not found in the papers, so there is no page to show.</p>)");
  html.add(links.quotes(finding.evidence, id, tone));
  if (!finding.citation.empty()) html.add(R"(<p class="citation">{}</p>)", finding.citation);
  return html.add("</article>\n");
}

Html findings_section(const std::vector<Finding>& findings, StatementLinks& links) {
  Html html = section("findings", "Findings");
  if (findings.empty())
    html.add(R"(<p class="none">The review found nothing to question in these papers.</p>)");
  for (const Finding& finding : findings) html.add(finding_card(finding, links));
  return html.add("</section>\n");
}

Html questions_section(const std::vector<std::string>& questions) {
  Html html;
  if (questions.empty()) return html;
  html.add(section("questions", "Questions for a desk audit")).add("<ul class=\"questions\">\n");
  for (const std::string& question : questions) html.add("<li>{}</li>\n", question);
  return html.add("</ul></section>\n");
}

Html header(const ReviewedPosition& position, const std::string& title) {
  const Classification& paper = position.file.description.classified;
  Html html;
  html.add(R"(<header class="top">{}<div><h1>{}</h1><p>)",
           review_navigation("../", ReviewPage::other), title);
  const std::string grade =
      plan_series_grade(value_of(paper.pay_plan).value_or(""), joined_series(paper).value_or(""),
                        value_of(paper.grade));
  if (!grade.empty()) html.add("<span>{}</span>", grade);
  if (paper.pd_number) html.add("<span>PD {}</span>", paper.pd_number->value);
  if (const auto organization = joined_organization(paper))
    html.add("<span>{}</span>", *organization);
  html.add(R"(<span><a href="../statements/{}.html">Draft evaluation statement</a></span>)",
           position.file.id);
  return html.add(R"(</p></div><p class="priority">Priority <b>{:.2f}</b></p></header>
)",
                  position.priority);
}

}  // namespace

Html position_page(const ReviewedPosition& position, const ShownPages& shown,
                   const StatementWording& wording, MarkedPages& pages) {
  const auto stated_title = value_of(position.file.description.classified.title);
  const std::string title = stated_title.value_or("No title found");
  StatementLinks links(position, pages);
  Html left;
  left.add(findings_section(position.findings, links));
  left.add(recommendation_section(position.recommended));
  left.add(evaluation_sections(position, wording, links));
  left.add(questions_section(position.desk_audit_questions));
  if (position.alignment) left.add(alignment_section(*position.alignment, links));
  left.add(description_sections(position.file.description, links));
  left.add(like_section(position));
  left.add(other_paper_sections(position, links));
  const Html right = pages.write(position.file.papers, shown);

  Html body = header(position, title);
  body.add("<main>\n<div class=\"statements\" tabindex=\"-1\">\n{}</div>\n", left);
  body.add(R"(<section class="pages" aria-label="Pages that carry evidence">
<p class="note">{}</p>
{}</section>
</main>
)",
           right.empty() ? "No page carries evidence for this position."
                         : "Only pages that carry evidence are shown. Each names the file that it "
                           "comes from, as it stands in the archive.",
           right);
  return html_page(title, "../", "position-page", body);
}

}  // namespace secondlook
