// SPDX-License-Identifier: GPL-3.0-or-later
// The Research Grade-Evaluation Guide: whether the incumbent personally does research, four
// factors, points, grade.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "models/evaluation.h"
#include "models/running_text.h"
#include "models/series.h"
#include "models/signs.h"
#include "models/standard.h"
#include "models/tagged_text.h"

namespace secondlook {

/// What the guide's coverage turns on beside the text.
struct ResearchSetting {
  std::string title;                  // official and organizational
  std::vector<const Series*> series;  // those of the position that are known
};

/// Applies where the position is of a professional series and the papers show that the incumbent
/// does research himself; where it does not, no factor is scored. With more points than the table
/// of grades has, the grade is the table's highest. Signs are those of "research", for coverage,
/// and of the factors.
Evaluation evaluate_research(const RunningText& text, std::span<const Clause> clauses,
                             const ResearchSetting& setting, const Standard& research,
                             const SignTables& signs);

}  // namespace secondlook
