// SPDX-License-Identifier: GPL-3.0-or-later
// What the parsers of appraisals and evaluation statements are given besides the paper.
#pragma once
#include <string>
#include <string_view>

#include "pipeline/parse/appraisal.h"
#include "pipeline/parse/evaluation_statement.h"
#include "tests/pipeline/parse/paper.h"

namespace secondlook {

inline FormFile form_file(const std::string& name) {
  return {Knowledge::file("forms/" + name), name};
}

inline const AppraisalForms& appraisal_forms() {
  static const AppraisalForms forms =
      parse_appraisal_forms(form_file("appraisal.yaml"), form_file("position_description.yaml"),
                            Knowledge::naming())
          .value();
  return forms;
}

inline const StatementForms& statement_forms() {
  static const StatementForms forms =
      parse_statement_forms(form_file("evaluation_statement.yaml"),
                            form_file("position_description.yaml"), Knowledge::naming())
          .value();
  return forms;
}

inline Appraisal appraisal_in(const RunningText& text) {
  return parse_appraisal(text, appraisal_forms());
}

inline EvaluationStatement statement_in(const RunningText& text) {
  const Knowledge& known = Knowledge::get();
  const StatementForms& forms = statement_forms();
  return parse_evaluation_statement(text, forms, outline(text, forms.layout, known.factors),
                                    stated_values(text, forms.layout), {&known.fes, &known.gssg});
}

}  // namespace secondlook
