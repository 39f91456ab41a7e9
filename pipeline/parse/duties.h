// SPDX-License-Identifier: GPL-3.0-or-later
// The duties of a PD, taken apart from each other, each with its share of time.
#pragma once
#include <cstddef>
#include <vector>

#include "models/position.h"
#include "models/running_text.h"

namespace secondlook {

/// Reads the duties in lines [first_line, line_end) of `text`, the body of a duties section. They
/// may be numbered, headed, listed in a table with a column of percents, or paragraphs; the way
/// that gives most duties a share of their own is taken.
std::vector<Duty> parse_duties(const RunningText& text, std::size_t first_line,
                               std::size_t line_end);

}  // namespace secondlook
