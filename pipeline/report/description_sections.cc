// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/description_sections.h"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/report/classification_text.h"
#include "pipeline/report/report_words.h"

namespace secondlook {
namespace {

constexpr std::size_t kDutyBytes = 420;

class DescriptionSections {
 public:
  DescriptionSections(const PositionDescription& description, StatementLinks& links)
      : description_(description), links_(links) {}

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
      const std::string id = links_.next_id();
      html.add(
          R"(<tr id="{}" class="statement"><th scope="row">{}</th><td>{}</td><td class="number">{}</td><td>{}</td></tr>)"
          "\n",
          id, factor_words(factor.factor), factor.level,
          factor.points ? grouped(*factor.points) : std::string(),
          links_.places(factor.evidence.empty() ? factor.narrative_evidence : factor.evidence, id));
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

  Html duties() {
    Html html;
    if (description_.duties.empty()) return html;
    html.add(section("duties", "Duties")).add("<ol class=\"duties\">\n");
    double sum = 0;
    bool any = false;
    for (const Duty& duty : description_.duties) {
      const std::string id = links_.next_id();
      html.add(R"(<li id="{}" class="statement"><span class="percent">{}</span><div>)", id,
               duty.percent ? plain_number(*duty.percent) + "%" : std::string("\u2013"));
      if (duty.text.size() > kDutyBytes)
        html.add("<details><summary>{}</summary>{}</details>", excerpt(duty.text, kDutyBytes),
                 duty.text);
      else
        html.add("<p>{}</p>", duty.text);
      html.add(R"(<p class="where">{})", links_.places(by_page(duty.evidence), id));
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
      const std::string id = links_.next_id();
      html.add(
          R"(<tr id="{}" class="statement"><th scope="row">{}</th><td>{}{}</td><td>{}</td></tr>)"
          "\n",
          id, entry.caption, entry.signed_by_someone ? "signed" : "not signed",
          entry.date ? ", " + *entry.date : std::string(), links_.places(entry.evidence, id));
    }
    return html.add("</tbody></table></section>\n");
  }

 private:
  /// A row of the classification. One that has no value is shown where a reader would look for it.
  Html fact(std::string_view caption, const std::optional<std::string>& value,
            const std::vector<Evidence>& evidence, bool expected) {
    if (value) return links_.fact(caption, *value, evidence);
    Html html;
    if (expected)
      html.add(
          R"(<tr><th scope="row">{}</th><td class="none" colspan="2">not found in the papers</td></tr>)"
          "\n",
          caption);
    return html;
  }

  /// What stands among the duties and is not, or not quite, the position's own to do.
  static Html qualified(const std::vector<Evidence>& evidence) {
    Html html;
    for (const Evidence& one : evidence)
      if (one.assertion != "asserted")
        html.add("<li><q>{}</q>{}</li>\n", quoted(one), said_how(one));
    return html.empty() ? html : Html().add("<ul class=\"qualified\">\n").add(html).add("</ul>");
  }
  Html total(std::string_view caption, const std::optional<std::string>& value,
             const std::vector<Evidence>& evidence) {
    Html html;
    if (!value) return html;
    const std::string id = links_.next_id();
    return html.add(
        R"(<tr id="{}" class="statement"><th scope="row" colspan="2">{}</th><td class="number">{}</td><td>{}</td></tr>)"
        "\n",
        id, caption, *value, links_.places(evidence, id));
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

  static std::optional<std::string> number_text(std::optional<int> number) {
    if (!number) return std::nullopt;
    return grouped(*number);
  }
  static bool without_grades(const std::optional<std::string>& pay_plan) {
    return pay_plan == "ES" || pay_plan == "SL" || pay_plan == "ST";
  }

  const PositionDescription& description_;
  StatementLinks& links_;
};

}  // namespace

Html description_sections(const PositionDescription& description, StatementLinks& links) {
  DescriptionSections sections(description, links);
  Html html = sections.classification();
  html.add(sections.factors());
  html.add(sections.duties());
  return html.add(sections.certifications());
}

}  // namespace secondlook
