// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/evaluation_sections.h"

#include <fmt/format.h>

#include <string>

#include "pipeline/report/factor_account.h"
#include "pipeline/report/report_words.h"
#include "pipeline/report/set_sentences.h"

namespace secondlook {
namespace {

class EvaluationSections {
 public:
  EvaluationSections(const StatedEvaluation& stated, const StatementWording& wording,
                     StatementLinks& links)
      : stated_(stated), wording_(wording), links_(links) {}

  Html one_evaluation(const Evaluation& evaluation) {
    Html html;
    html.add("<section aria-labelledby=\"evaluation-{0}\"><h2 id=\"evaluation-{0}\">{1}</h2>\n",
             evaluation.standard,
             evaluation.job_family.empty()
                 ? standard_words(evaluation.standard)
                 : fmt::format("Nonsupervisory work, by the {}", evaluation.job_family_title));
    html.add("<p>{}.</p>\n", conclusion(evaluation));
    html.add("<div class=\"evaluation\">\n");
    for (const auto* list : {&evaluation.factors, &evaluation.considerations})
      for (const FactorEvaluation& factor : *list)
        html.add(factor_details(evaluation.standard, factor));
    return html.add("</div></section>\n");
  }

  static std::string conclusion(const Evaluation& evaluation) {
    std::string text = capitalized(evaluation.why);
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
    for (const StatedFactor& stated : stated_.factors)
      if (stated.factor == fmt::format("{}-{}", standard, factor) && !stated.level.empty())
        return fmt::format("paper says {}", stated.level);
    return {};
  }

  Html factor_details(const std::string& standard, const FactorEvaluation& factor) {
    const std::string id = links_.next_id();
    Html html;
    html.add(
        R"(<details id="{}" class="statement level"><summary><b>{}</b> <span class="found">{}</span> <span class="points">{}</span> <span class="none">{}</span> <span class="none">confidence {:.2f}</span>{}</summary>
)",
        id, factor_words(standard + "-" + factor.factor),
        factor.level.empty() ? "not shown" : factor.level,
        factor.points > 0 ? fmt::format("{} points", grouped(factor.points)) : std::string(),
        claimed(standard, factor.factor), factor.confidence,
        called(standard + "-" + factor.factor));
    const FactorAccount account = factor_account(factor);
    html.add(part(account.found, links_.quotes(factor.evidence, id, "fact")));
    html.add(part(account.below)).add(part(account.above));
    return html.add("</details>\n");
  }

  Html called(const std::string& factor) const {
    const std::string name = wording_.factor(factor);
    return name.empty() ? Html()
                        : Html().add(R"(<span class="called">{}</span>)", capitalized(name));
  }

  static Html part(const AccountPart& told, const Html& words = {}) {
    Html html;
    if (!told.heading.empty()) html.add("<p><b>{}.</b> {}</p>\n", told.heading, told.text);
    html.add(words);
    if (!told.missing.empty()) {
      html.add("<ul class=\"missing\">\n");
      for (const std::string& one : told.missing) html.add("<li>{}</li>\n", one);
      html.add("</ul>\n");
    }
    if (!told.citation.empty()) html.add("<p class=\"citation\">{}</p>\n", told.citation);
    return html;
  }

  const StatedEvaluation& stated_;
  const StatementWording& wording_;
  StatementLinks& links_;
};

}  // namespace

Html recommendation_section(const Recommendation& recommended) {
  Html html;
  if (recommended.summary.empty()) return html;
  html.add(section("recommendation", "What the papers support"));
  html.add(R"(<p class="recommended">{} <span class="none">Confidence {:.2f}.</span></p>)",
           recommended.summary, recommended.confidence);
  return html.add("</section>\n");
}

Html evaluation_sections(const ReviewedPosition& position, const StatementWording& wording,
                         StatementLinks& links) {
  EvaluationSections sections(position.file.description.stated, wording, links);
  Html html;
  for (const Evaluation& evaluation : position.evaluations)
    if (evaluation.applies) html.add(sections.one_evaluation(evaluation));
  return html;
}

}  // namespace secondlook
