// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a position evaluation statement to its typed fields.
#pragma once
#include <vector>

#include "models/evaluation_statement.h"
#include "models/running_text.h"
#include "models/standard.h"
#include "pipeline/parse/factor_heading.h"
#include "pipeline/parse/labelled_values.h"
#include "pipeline/parse/outline.h"
#include "pipeline/parse/statement_forms.h"

namespace secondlook {

/// `parts` and `fields` are the outline and the captions of `text` by `forms.layout`, `standards`
/// those with factors that statements credit levels of.
EvaluationStatement parse_evaluation_statement(const RunningText& text, const StatementForms& forms,
                                               const std::vector<Part>& parts,
                                               const std::vector<LabelledValue>& fields,
                                               const std::vector<const Standard*>& standards);

}  // namespace secondlook
