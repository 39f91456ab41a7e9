// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/position_page.h"

#include <algorithm>
#include <filesystem>

#include "pipeline/report/classification_text.h"
#include "pipeline/report/marked_pages.h"
#include "pipeline/report/report_words.h"

namespace secondlook {
namespace {

constexpr std::size_t kQuoteBytes = 260;  // about three lines; the page beside it has the rest
constexpr std::size_t kShortQuoteBytes = 90;
constexpr std::size_t kDutyBytes = 420;

/// Writes the statements of one position, each with links to its marks.
class Statements {
 public:
  Statements(const ReviewedPosition& position, MarkedPages& pages)
      : position_(position), description_(position.file.description), pages_(pages) {
    for (const LinkedPaper& paper : position.file.papers)
      if (paper.record.document_id != position.file.papers.front().record.document_id)
        several_files_ = true;
  }

  Html findings() {
    Html html = section("findings", "Findings");
    if (position_.findings.empty())
      html.add(R"(<p class="none">The review found nothing to question in these papers.</p>)");
    for (const Finding& finding : position_.findings) html.add(finding_card(finding));
    return html.add("</section>\n");
  }

  Html classification() {
    const Classification& paper = description_.classified;
    Html html = section("classification", "Classification on paper");
    html.add("<table class=\"facts\"><tbody>\n");
    html.add(fact("Title", value_of(paper.title), evidence_of(paper.title), true));
    html.add(fact("Organizational title", value_of(paper.organizational_title),
                  evidence_of(paper.organizational_title), false));
    html.add(fact("Pay plan", value_of(paper.pay_plan), evidence_of(paper.pay_plan), true));
    html.add(fact("Series", joined_series(paper), evidence_of(paper.series), true));
    html.add(fact("Grade", number_text(value_of(paper.grade)), evidence_of(paper.grade),
                  !without_grades(value_of(paper.pay_plan))));
    html.add(fact("PD number", value_of(paper.pd_number), evidence_of(paper.pd_number), true));
    html.add(
        fact("Organization", joined_organization(paper), evidence_of(paper.organization), true));
    html.add(
        fact("Supervisory", value_of(paper.supervisory), evidence_of(paper.supervisory), false));
    html.add(fact("FLSA", value_of(paper.flsa), evidence_of(paper.flsa), false));
    return html.add("</tbody></table></section>\n");
  }

  Html factors() {
    const StatedEvaluation& stated = description_.stated;
    Html html;
    if (stated.factors.empty() && !stated.total_points && !stated.grade && !stated.point_range)
      return html;
    html.add(section("factors", "Factor levels and points as stated"));
    html.add(
        R"(<table class="factors"><thead><tr><th scope="col">Factor</th><th scope="col">Level</th><th scope="col" class="number">Points</th><th scope="col">On the page</th></tr></thead><tbody>
)");
    for (const StatedFactor& factor : stated.factors) {
      const std::string id = next_id();
      html.add(
          R"(<tr id="{}" class="statement"><th scope="row">{}</th><td>{}</td><td class="number">{}</td><td>{}</td></tr>)"
          "\n",
          id, factor_words(factor.factor), factor.level,
          factor.points ? grouped(*factor.points) : std::string(),
          places(factor.evidence.empty() ? factor.narrative_evidence : factor.evidence, id));
    }
    html.add("</tbody><tfoot>\n");
    html.add(sum_of_points());
    html.add(total("Total stated", number_text(value_of(stated.total_points)),
                   evidence_of(stated.total_points)));
    if (stated.point_range)
      html.add(total("Point range stated",
                     fmt::format("{}\u2013{}", grouped(stated.point_range->value.first),
                                 grouped(stated.point_range->value.second)),
                     stated.point_range->evidence));
    html.add(total("Grade stated", number_text(value_of(stated.grade)), evidence_of(stated.grade)));
    return html.add("</tfoot></table></section>\n");
  }

  /// What our own reading comes to, factor by factor, beside what the paper claims.
  Html evaluations() {
    Html html;
    for (const Evaluation& evaluation : position_.evaluations)
      if (evaluation.applies) html.add(evaluation_section(evaluation));
    return html;
  }

  Html recommendation() const {
    Html html;
    const Recommendation& recommended = position_.recommended;
    if (recommended.summary.empty()) return html;
    html.add(section("recommendation", "What the papers support"));
    html.add(R"(<p class="recommended">{} <span class="none">Confidence {:.2f}.</span></p>)",
             recommended.summary, recommended.confidence);
    return html.add("</section>\n");
  }

  Html questions() const {
    Html html;
    if (position_.desk_audit_questions.empty()) return html;
    html.add(section("questions", "Questions for a desk audit")).add("<ul class=\"questions\">\n");
    for (const std::string& question : position_.desk_audit_questions)
      html.add("<li>{}</li>\n", question);
    return html.add("</ul></section>\n");
  }

  Html duties() {
    Html html;
    if (description_.duties.empty()) return html;
    html.add(section("duties", "Duties")).add("<ol class=\"duties\">\n");
    double sum = 0;
    bool any = false;
    for (const Duty& duty : description_.duties) {
      const std::string id = next_id();
      html.add(R"(<li id="{}" class="statement"><span class="percent">{}</span><div>)", id,
               duty.percent ? plain_number(*duty.percent) + "%" : std::string("\u2013"));
      if (duty.text.size() > kDutyBytes)
        html.add("<details><summary>{}</summary>{}</details>", excerpt(duty.text, kDutyBytes),
                 duty.text);
      else
        html.add("<p>{}</p>", duty.text);
      html.add(R"(<p class="where">{})", places(by_page(duty.evidence), id));
      for (const std::string& tag : duty.tags) html.add(R"( <span class="tag">{}</span>)", tag);
      html.add("</p>\n").add(qualified(duty.evidence)).add("</div></li>\n");
      if (duty.percent) {
        any = true;
        sum += *duty.percent;
      }
    }
    html.add("</ol>");
    if (any) html.add(R"(<p class="sum">Percentages add up to {}.</p>)", plain_number(sum));
    return html.add("</section>\n");
  }

  Html certifications() {
    Html html;
    if (description_.formal_entries.empty()) return html;
    html.add(section("certifications", "Signatures and dates"))
        .add("<table class=\"facts\"><tbody>\n");
    for (const FormalEntry& entry : description_.formal_entries) {
      const std::string id = next_id();
      html.add(
          R"(<tr id="{}" class="statement"><th scope="row">{}</th><td>{}{}</td><td>{}</td></tr>)"
          "\n",
          id, entry.caption, entry.signed_by_someone ? "signed" : "not signed",
          entry.date ? ", " + *entry.date : std::string(), places(entry.evidence, id));
    }
    return html.add("</tbody></table></section>\n");
  }

  Html papers() const {
    Html html = section("papers", "Papers");
    html.add("<table class=\"facts\"><tbody>\n");
    for (const LinkedPaper& linked : position_.file.papers) {
      const Record& paper = linked.record;
      html.add(R"(<tr><th scope="row">{}</th><td class="path">{}</td><td>{}{}</td></tr>)"
               "\n",
               kind_words(paper.kind), paper.path,
               paper.first_page == paper.last_page
                   ? fmt::format("page {}", paper.first_page)
                   : fmt::format("pages {}\u2013{}", paper.first_page, paper.last_page),
               paper.ocr_pages > 0 ? fmt::format(", {} recognized from a scan", paper.ocr_pages)
                                   : std::string());
    }
    return html.add("</tbody></table></section>\n");
  }

 private:
  Html evaluation_section(const Evaluation& evaluation) {
    Html html;
    html.add("<section aria-labelledby=\"evaluation-{0}\"><h2 id=\"evaluation-{0}\">{1}</h2>\n",
             evaluation.standard, standard_words(evaluation.standard));
    html.add("<p>{}.</p>\n", conclusion(evaluation));
    html.add("<div class=\"evaluation\">\n");
    for (const auto* list : {&evaluation.factors, &evaluation.considerations})
      for (const FactorEvaluation& factor : *list)
        html.add(factor_details(evaluation.standard, factor));
    return html.add("</div></section>\n");
  }

  static std::string conclusion(const Evaluation& evaluation) {
    std::string text = evaluation.why;
    if (evaluation.points)
      text += fmt::format("; the levels add up to {} points", grouped(*evaluation.points));
    if (!evaluation.pay_plan.empty()) text += fmt::format("; they come to {}", evaluation.pay_plan);
    if (evaluation.grade)
      text += fmt::format("{} GS-{}", evaluation.points ? ", which is" : "; that is",
                          *evaluation.grade);
    if (evaluation.grade_low && evaluation.grade_high &&
        *evaluation.grade_low != *evaluation.grade_high)
      text += fmt::format(" (GS-{} to GS-{} as the least certain factor falls)",
                          *evaluation.grade_low, *evaluation.grade_high);
    return text;
  }

  /// The level the paper states for the factor, to compare.
  std::string claimed(const std::string& standard, const std::string& factor) const {
    for (const StatedFactor& stated : description_.stated.factors)
      if (stated.factor == fmt::format("{}-{}", standard, factor) && !stated.level.empty())
        return fmt::format("paper says {}", stated.level);
    return {};
  }

  Html factor_details(const std::string& standard, const FactorEvaluation& factor) {
    const std::string id = next_id();
    Html html;
    html.add(
        R"(<details id="{}" class="statement level"><summary><b>{}</b> <span class="found">{}</span> <span class="points">{}</span> <span class="none">{}</span> <span class="none">confidence {:.2f}</span></summary>
)",
        id, factor_words(standard + "-" + factor.factor),
        factor.level.empty() ? "not shown" : factor.level,
        factor.points > 0 ? fmt::format("{} points", grouped(factor.points)) : std::string(),
        claimed(standard, factor.factor), factor.confidence);
    if (!factor.reason.empty()) html.add("<p>{}.</p>\n", factor.reason);
    if (!factor.evidence.empty()) html.add("<ul class=\"evidence\">\n");
    for (const Evidence& evidence : factor.evidence)
      html.add("<li><q>{}</q> {}{}</li>\n", excerpt(evidence.quote, kQuoteBytes),
               place_link(evidence, id, "fact"), said_how(evidence));
    if (!factor.evidence.empty()) html.add("</ul>\n");
    // The words above show what the level below does not ask for.
    if (!factor.level_below.empty())
      html.add("<p>It goes beyond Level {}</p>\n", factor.level_below);
    if (!factor.level_above.empty())
      html.add("<p>It falls short of Level {}</p>\n", factor.level_above);
    if (!factor.missing_for_next.empty()) {
      html.add("<p>Not found in the papers:</p><ul class=\"missing\">\n");
      for (const std::string& missing : factor.missing_for_next) html.add("<li>{}</li>\n", missing);
      html.add("</ul>\n");
    }
    html.add(R"(<p class="citation">{}</p>)", factor.citation);
    return html.add("</details>\n");
  }

  static Html section(std::string_view id, std::string_view heading) {
    return Html().add("<section aria-labelledby=\"{0}\"><h2 id=\"{0}\">{1}</h2>\n", id, heading);
  }
  static std::optional<std::string> number_text(std::optional<int> number) {
    if (!number) return std::nullopt;
    return grouped(*number);
  }
  static bool without_grades(const std::optional<std::string>& pay_plan) {
    return pay_plan == "ES" || pay_plan == "SL" || pay_plan == "ST";
  }
  std::string next_id() { return fmt::format("s{}", ++statements_); }

  /// "page 3", with the file where there are several.
  std::string place(const Evidence& evidence) const {
    if (!several_files_) return fmt::format("page {}", evidence.page);
    return fmt::format("page {}, {}", evidence.page,
                       std::filesystem::path(evidence.path).filename().string());
  }
  Html place_link(const Evidence& evidence, const std::string& statement, const std::string& tone) {
    return Html().add(R"(<a class="to-page" href="#{}">{}</a>)",
                      pages_.mark(evidence, statement, tone), place(evidence));
  }
  /// Several values may stand in the same words: "GS-0801/1301-13" gives two series.
  static std::vector<Evidence> distinct(const std::vector<Evidence>& evidence) {
    std::vector<Evidence> kept;
    for (const Evidence& one : evidence)
      if (std::find(kept.begin(), kept.end(), one) == kept.end()) kept.push_back(one);
    return kept;
  }
  /// One for each page, around all the words on it.
  static std::vector<Evidence> by_page(const std::vector<Evidence>& evidence) {
    std::vector<Evidence> pages;
    for (const Evidence& one : evidence) {
      const auto page = std::find_if(pages.begin(), pages.end(), [&](const Evidence& p) {
        return p.document_id == one.document_id && p.page == one.page;
      });
      if (page == pages.end()) {
        pages.push_back(one);
        pages.back().assertion = Evidence().assertion;
      } else {
        page->box = enclosing(page->box, one.box);
      }
    }
    return pages;
  }
  /// What stands among the duties and is not, or not quite, the position's own to do.
  static Html qualified(const std::vector<Evidence>& evidence) {
    Html html;
    for (const Evidence& one : evidence)
      if (one.assertion != "asserted")
        html.add("<li><q>{}</q>{}</li>\n", excerpt(one.quote, kQuoteBytes), said_how(one));
    return html.empty() ? html : Html().add("<ul class=\"qualified\">\n").add(html).add("</ul>");
  }
  static Html said_how(const Evidence& evidence) {
    Html html;
    if (evidence.assertion != "asserted")
      html.add(R"( <span class="tag">{}</span>)", evidence.assertion);
    return html;
  }
  /// Links only, one a page: for facts whose words are short and stand beside them anyway.
  Html places(const std::vector<Evidence>& evidence, const std::string& statement) {
    Html html;
    for (const Evidence& one : distinct(evidence)) {
      if (!html.empty()) html.add(" ");
      html.add(place_link(one, statement, "fact")).add(said_how(one));
    }
    return html;
  }

  Html finding_card(const Finding& finding) {
    const std::string id = next_id();
    const std::string tone(name(finding.severity));
    Html html;
    html.add(
        R"(<article id="{}" class="statement finding of-{}"><h3><span class="chip of-{}">{}</span> {}</h3>
<p>{}</p>
)",
        id, tone, tone, severity_words(tone), rule_words(finding.rule), finding.summary);
    if (finding.evidence.empty())
      html.add(R"(<p class="none">Not found in the papers, so there is no page to show.</p>)");
    else
      html.add("<ul class=\"evidence\">\n");
    for (const Evidence& evidence : finding.evidence)
      html.add("<li><q>{}</q> {}{}</li>\n", excerpt(evidence.quote, kQuoteBytes),
               place_link(evidence, id, tone), said_how(evidence));
    if (!finding.evidence.empty()) html.add("</ul>\n");
    if (!finding.citation.empty()) html.add(R"(<p class="citation">{}</p>)", finding.citation);
    return html.add("</article>\n");
  }

  /// A row of the classification. One that has no value is shown where a reader would look for it.
  Html fact(std::string_view caption, const std::optional<std::string>& value,
            const std::vector<Evidence>& evidence, bool expected) {
    Html html;
    if (!value && !expected) return html;
    if (!value)
      return html.add(
          R"(<tr><th scope="row">{}</th><td class="none" colspan="2">not found in the papers</td></tr>)"
          "\n",
          caption);
    const std::string id = next_id();
    Html where;
    for (const Evidence& one : distinct(evidence)) {
      if (!where.empty()) where.add("<br>");
      if (one.quote != *value) where.add("<q>{}</q> ", excerpt(one.quote, kShortQuoteBytes));
      where.add(place_link(one, id, "fact"));
    }
    return html.add(
        R"(<tr id="{}" class="statement"><th scope="row">{}</th><td>{}</td><td>{}</td></tr>)"
        "\n",
        id, caption, *value, where);
  }

  Html total(std::string_view caption, const std::optional<std::string>& value,
             const std::vector<Evidence>& evidence) {
    Html html;
    if (!value) return html;
    const std::string id = next_id();
    return html.add(
        R"(<tr id="{}" class="statement"><th scope="row" colspan="2">{}</th><td class="number">{}</td><td>{}</td></tr>)"
        "\n",
        id, caption, *value, places(evidence, id));
  }

  /// Our own addition, for a reader to compare with the total that is stated. Left out where points
  /// are missing or two systems are mixed, as the sum would then mean nothing.
  Html sum_of_points() const {
    Html html;
    const auto& factors = description_.stated.factors;
    int sum = 0;
    for (const StatedFactor& factor : factors) {
      const auto system = [](const std::string& name) { return name.substr(0, name.find('-')); };
      if (!factor.points || system(factor.factor) != system(factors.front().factor)) return html;
      sum += *factor.points;
    }
    if (factors.size() < 2) return html;
    return html.add(
        R"(<tr><th scope="row" colspan="2">Sum of the points above</th><td class="number">{}</td><td></td></tr>)"
        "\n",
        grouped(sum));
  }

  const ReviewedPosition& position_;
  const PositionDescription& description_;
  MarkedPages& pages_;
  bool several_files_ = false;
  int statements_ = 0;
};

Html header(const ReviewedPosition& position, const std::string& title) {
  const Classification& paper = position.file.description.classified;
  Html html;
  html.add(
      R"(<header class="top"><a class="back" href="../index.html">All positions</a><div><h1>{}</h1><p>)",
      title);
  const std::string grade =
      plan_series_grade(value_of(paper.pay_plan).value_or(""), joined_series(paper).value_or(""),
                        value_of(paper.grade));
  if (!grade.empty()) html.add("<span>{}</span>", grade);
  if (paper.pd_number) html.add("<span>PD {}</span>", paper.pd_number->value);
  if (const auto organization = joined_organization(paper))
    html.add("<span>{}</span>", *organization);
  return html.add(R"(</p></div><p class="priority">Priority <b>{:.2f}</b></p></header>
)",
                  position.priority);
}

}  // namespace

Result<Html> position_page(const ReviewedPosition& position, PageStore& store,
                           const PageImages& images) {
  const auto stated_title = value_of(position.file.description.classified.title);
  const std::string title = stated_title.value_or("No title found");
  MarkedPages pages;
  Statements statements(position, pages);
  Html left;
  left.add(statements.findings());
  left.add(statements.recommendation());
  left.add(statements.evaluations());
  left.add(statements.questions());
  left.add(statements.classification());
  left.add(statements.factors());
  left.add(statements.duties());
  left.add(statements.certifications());
  left.add(statements.papers());
  const auto right = pages.write(position.file.papers, store, images);
  if (!right) return tl::unexpected(right.error());

  Html body = header(position, title);
  body.add("<main>\n<div class=\"statements\" tabindex=\"-1\">\n{}</div>\n", left);
  body.add(R"(<section class="pages" aria-label="Pages that carry evidence">
<p class="note">{}</p>
{}</section>
</main>
)",
           right->empty() ? "No page carries evidence for this position."
                          : "Only pages that carry evidence are shown. Each names the file that it "
                            "comes from, as it stands in the archive.",
           *right);
  return html_page(title, "../", "position-page", body);
}

}  // namespace secondlook
