// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/report/evaluation_sections.h"

#include <fmt/format.h>

#include <string>

#include "pipeline/report/report_words.h"

namespace secondlook {
namespace {

class EvaluationSections {
 public:
  EvaluationSections(const StatedEvaluation& stated, StatementLinks& links)
      : stated_(stated), links_(links) {}

  Html one_evaluation(const Evaluation& evaluation) {
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
    for (const StatedFactor& stated : stated_.factors)
      if (stated.factor == fmt::format("{}-{}", standard, factor) && !stated.level.empty())
        return fmt::format("paper says {}", stated.level);
    return {};
  }

  Html factor_details(const std::string& standard, const FactorEvaluation& factor) {
    const std::string id = links_.next_id();
    Html html;
    html.add(
        R"(<details id="{}" class="statement level"><summary><b>{}</b> <span class="found">{}</span> <span class="points">{}</span> <span class="none">{}</span> <span class="none">confidence {:.2f}</span></summary>
)",
        id, factor_words(standard + "-" + factor.factor),
        factor.level.empty() ? "not shown" : factor.level,
        factor.points > 0 ? fmt::format("{} points", grouped(factor.points)) : std::string(),
        claimed(standard, factor.factor), factor.confidence);
    if (!factor.reason.empty()) html.add("<p>{}.</p>\n", factor.reason);
    html.add(links_.quotes(factor.evidence, id, "fact"));
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

  const StatedEvaluation& stated_;
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

Html evaluation_sections(const ReviewedPosition& position, StatementLinks& links) {
  EvaluationSections sections(position.file.description.stated, links);
  Html html;
  for (const Evaluation& evaluation : position.evaluations)
    if (evaluation.applies) html.add(sections.one_evaluation(evaluation));
  return html;
}

}  // namespace secondlook
