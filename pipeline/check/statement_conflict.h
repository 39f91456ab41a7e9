// SPDX-License-Identifier: GPL-3.0-or-later
// statement-conflict: the papers that classify a position disagree on title, pay plan, series,
// grade, levels or points.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "models/comparison_words.h"
#include "models/evaluation_statement.h"
#include "models/finding.h"
#include "models/position.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

/// What one paper says of the classification. Points into the paper.
struct ClassifyingPaper {
  std::string name;  // for a person: "position description", "cover sheet"
  const Classification* classified = nullptr;  // never null
  const StatedEvaluation* stated = nullptr;    // never null
};

ClassifyingPaper classifying_paper(std::string name, const PositionDescription& paper);
ClassifyingPaper classifying_paper(const EvaluationStatement& statement);

/// Each paper against the first one that says the same thing of the position. What a paper does not
/// say conflicts with nothing.
std::vector<Finding> statement_conflict(std::span<const ClassifyingPaper> papers,
                                        const ComparisonWords& words, const Standards& standards);

}  // namespace secondlook
