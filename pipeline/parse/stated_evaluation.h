// SPDX-License-Identifier: GPL-3.0-or-later
// The levels, points, total and grade that a paper claims.
#pragma once
#include <cstddef>
#include <optional>
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

/// "A total of 2,870 points falls within the GS-12 range", from byte `from` on.
std::optional<Stated<int>> total_in_prose(const RunningText& text, std::size_t from);

}  // namespace secondlook
