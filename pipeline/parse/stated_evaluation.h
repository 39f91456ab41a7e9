// SPDX-License-Identifier: GPL-3.0-or-later
// The levels, points, total and grade that a paper claims.
#pragma once
#include <vector>

#include "models/position.h"
#include "models/running_text.h"
#include "pipeline/parse/labelled_values.h"
#include "pipeline/parse/outline.h"

namespace secondlook {

/// A factor that stands in the paper twice, as a section and in a summary, is one StatedFactor: its
/// narrative from the section, its level and points from whichever states them first.
StatedEvaluation parse_stated_evaluation(const RunningText& text,
                                         const std::vector<LabelledValue>& fields,
                                         const std::vector<Part>& parts);

}  // namespace secondlook
