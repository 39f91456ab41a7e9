// SPDX-License-Identifier: GPL-3.0-or-later
// What a position's other papers say of it, as JSON: appraisals, evaluation statements, charts and
// staffing lists.
#pragma once
#include "models/appraisal.h"
#include "models/evaluation_statement.h"
#include "models/standing.h"
#include "pipeline/report/json_values.h"

namespace secondlook {

Json appraisal_json(const Appraisal& appraisal);
Json evaluation_statement_json(const EvaluationStatement& statement);
Json standing_json(const Standing& standing);

}  // namespace secondlook
