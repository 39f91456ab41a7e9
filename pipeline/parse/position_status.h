// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper marks its position as: supervisory or not, exempt from overtime or not.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/position.h"
#include "models/running_text.h"
#include "pipeline/parse/labelled_values.h"

namespace secondlook {

/// "supervisory", "managerial" or "neither": by a caption's value, code or mark; else by a line of
/// the head (the text before `header_end`); else by the prefix of `title`.
std::optional<Stated<std::string>> read_supervisory_status(
    const RunningText& text, const std::vector<LabelledValue>& fields, std::size_t header_end,
    const std::optional<Stated<std::string>>& title);

/// "exempt" or "nonexempt" from the Fair Labor Standards Act.
std::optional<Stated<std::string>> read_flsa_status(const RunningText& text,
                                                    const std::vector<LabelledValue>& fields);

/// A title without what stands behind it of the position's status: "Program Analyst (Supervisor)".
std::string_view without_status(std::string_view title);

}  // namespace secondlook
