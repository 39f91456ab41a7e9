// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of each kind to what they say.
#pragma once
#include <string>

#include "models/appraisal.h"
#include "models/evaluation_statement.h"
#include "models/identity.h"
#include "models/position.h"
#include "pipeline/paper_text.h"
#include "pipeline/review_rules.h"

namespace secondlook {

/// A position description, or a cover sheet.
PositionDescription read_description(const PaperText& paper, const ReviewRules& rules);
Appraisal read_appraisal(const PaperText& paper, const ReviewRules& rules);
EvaluationStatement read_evaluation_statement(const PaperText& paper, const ReviewRules& rules);

/// Which position the statement is about.
Identity identity_of(const PaperText& paper, const EvaluationStatement& statement,
                     const ReviewRules& rules);

/// The newest date that the paper bears, ISO 8601; empty where it bears none.
std::string date_of(const PositionDescription& description);
std::string date_of(const Appraisal& appraisal);
std::string date_of(const EvaluationStatement& statement);

}  // namespace secondlook
