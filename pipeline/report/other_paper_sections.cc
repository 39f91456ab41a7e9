// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/other_paper_sections.h"

#include <fmt/format.h>

#include <string>

#include "pipeline/report/classification_text.h"
#include "pipeline/report/report_words.h"

namespace secondlook {
namespace {

// "Branch Chief, GS-0343-14 (vacant)".
std::string post_words(const Identity& identity) {
  std::string words = identity.title.empty() ? identity.organizational_title : identity.title;
  if (words.empty()) words = "post without a title";
  if (const std::string code =
          plan_series_grade(identity.pay_plan, identity.series, identity.grade);
      !code.empty())
    words += ", " + code;
  if (!identity.incumbent.empty()) words += ", " + identity.incumbent;
  return words;
}

Html standing_section(const Standing& standing, StatementLinks& links) {
  Html html = section("standing", "Place in the organization, as charted");
  const std::string id = links.next_id();
  html.add(R"(<div id="{}" class="statement"><p>)", id);
  if (standing.supervisor) html.add("Reports to {}. ", post_words(*standing.supervisor));
  html.add("{} below it", standing.headcount);
  if (standing.levels_below_ses)
    html.add("; {} {} below the first executive", *standing.levels_below_ses,
             *standing.levels_below_ses == 1 ? "level" : "levels");
  html.add(R"(. <span class="none">Confidence {:.2f}.</span> {}</p>)", standing.confidence,
           links.places(standing.evidence, id));
  if (!standing.subordinates.empty()) {
    html.add("<ul class=\"posts\">\n");
    for (const ChartedSubordinate& post : standing.subordinates)
      html.add("<li>{}{}{}{}{}</li>\n", post_words(post.identity),
               post.direct ? "" : " (through others)", post.vacant ? " (vacant)" : "",
               post.supervises ? " (supervises)" : "", post.contractor ? " (contractor)" : "");
    html.add("</ul>");
  }
  return html.add("</div></section>\n");
}

std::string period_of(const Appraisal& appraisal) {
  if (!appraisal.period_begin || !appraisal.period_end) return {};
  return fmt::format(", {} to {}", appraisal.period_begin->value, appraisal.period_end->value);
}

Html appraisal_section(const Appraisal& appraisal, std::size_t number, StatementLinks& links) {
  Html html = section(
      fmt::format("appraisal-{}", number),
      fmt::format("{}{}",
                  appraisal.executive_plan ? "Executive performance plan" : "Performance appraisal",
                  period_of(appraisal)));
  html.add("<table class=\"facts\"><tbody>\n");
  if (appraisal.rating)
    html.add(links.fact("Rating", appraisal.rating->value, appraisal.rating->evidence));
  for (const PerformanceElement& element : appraisal.elements) {
    std::string caption = element.critical.value_or(false) ? "Critical element" : "Element";
    if (element.weight) caption += fmt::format(", {}%", plain_number(*element.weight));
    html.add(links.fact(caption, element.name, element.evidence));
  }
  return html.add("</tbody></table></section>\n");
}

Html statement_section(const EvaluationStatement& statement, std::size_t number,
                       StatementLinks& links) {
  Html html = section(fmt::format("statement-{}", number), "Evaluation statement");
  html.add("<table class=\"facts\"><tbody>\n");
  const Classification& classified = statement.classified;
  if (classified.title)
    html.add(links.fact("Title", classified.title->value, classified.title->evidence));
  if (const auto series = joined_series(classified))
    html.add(links.fact("Series", *series, evidence_of(classified.series)));
  if (classified.grade)
    html.add(links.fact("Grade", fmt::format("{}", classified.grade->value),
                        classified.grade->evidence));
  for (const auto& standard : statement.standards)
    html.add(links.fact("Standard", standard.value, standard.evidence));
  for (const StatedFactor& factor : statement.stated.factors)
    html.add(links.fact(
        factor_words(factor.factor),
        factor.points ? fmt::format("{} {}", factor.level, grouped(*factor.points)) : factor.level,
        factor.evidence));
  if (statement.date) html.add(links.fact("Date", statement.date->value, statement.date->evidence));
  return html.add("</tbody></table></section>\n");
}

std::string pages_words(const Record& paper) {
  std::string words = paper.first_page == paper.last_page
                          ? fmt::format("page {}", paper.first_page)
                          : fmt::format("pages {}\u2013{}", paper.first_page, paper.last_page);
  if (paper.ocr_pages > 0) words += fmt::format(", {} recognized from a scan", paper.ocr_pages);
  return words;
}

// Why a paper is taken to be the position's own, and how sure that is.
Html link_words(const LinkedPaper& linked) {
  Html html;
  if (linked.reasons.empty()) return html;
  std::string reasons;
  for (const std::string& reason : linked.reasons)
    reasons += (reasons.empty() ? "" : "; ") + reason;
  return html.add(R"(<br><span class="none">{}{} ({:.2f})</span>)",
                  linked.doubtful ? "To be confirmed: " : "", reasons, linked.confidence);
}

Html papers_section(const std::vector<LinkedPaper>& papers) {
  Html html = section("papers", "Papers");
  html.add("<table class=\"facts\"><tbody>\n");
  for (const LinkedPaper& linked : papers)
    html.add(R"(<tr><th scope="row">{}</th><td class="path">{}</td><td>{}{}</td></tr>)"
             "\n",
             kind_words(linked.record.kind), linked.record.path, pages_words(linked.record),
             link_words(linked));
  return html.add("</tbody></table></section>\n");
}

}  // namespace

Html other_paper_sections(const ReviewedPosition& position, StatementLinks& links) {
  Html html;
  if (position.standing) html.add(standing_section(*position.standing, links));
  std::size_t number = 0;
  for (const Appraisal& appraisal : position.file.appraisals)
    html.add(appraisal_section(appraisal, ++number, links));
  number = 0;
  for (const EvaluationStatement& statement : position.file.evaluation_statements)
    html.add(statement_section(statement, ++number, links));
  return html.add(papers_section(position.file.papers));
}

}  // namespace secondlook
