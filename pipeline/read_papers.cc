// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/read_papers.h"

#include <algorithm>

#include "pipeline/parse/appraisal.h"
#include "pipeline/parse/evaluation_statement.h"
#include "pipeline/parse/identity_of.h"
#include "pipeline/parse/position_description.h"
#include "pipeline/parse/stated_values.h"

namespace secondlook {

PositionDescription read_description(const PaperText& paper, const ReviewRules& rules) {
  return parse_position_description(paper.text, rules.form_layout, paper.parts, paper.fields);
}

Appraisal read_appraisal(const PaperText& paper, const ReviewRules& rules) {
  return parse_appraisal(paper.text, rules.appraisal_forms);
}

EvaluationStatement read_evaluation_statement(const PaperText& paper, const ReviewRules& rules) {
  const FormLayout& layout = rules.statement_forms.layout;
  return parse_evaluation_statement(
      paper.text, rules.statement_forms, outline(paper.text, layout, rules.factor_headings),
      stated_values(paper.text, layout), {&rules.standards().fes, &rules.standards().gssg});
}

Identity identity_of(const PaperText& paper, const EvaluationStatement& statement,
                     const ReviewRules& rules) {
  return identity_of(paper.text, statement.classified,
                     stated_values(paper.text, rules.statement_forms.layout));
}

std::string date_of(const PositionDescription& description) {
  std::string newest;
  for (const FormalEntry& entry : description.formal_entries)
    if (entry.date) newest = std::max(newest, *entry.date);
  return newest;
}

std::string date_of(const Appraisal& appraisal) {
  return appraisal.period_end ? appraisal.period_end->value : std::string();
}

std::string date_of(const EvaluationStatement& statement) {
  return statement.date ? statement.date->value : std::string();
}

}  // namespace secondlook
