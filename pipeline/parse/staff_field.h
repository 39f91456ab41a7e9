// SPDX-License-Identifier: GPL-3.0-or-later
// The number of subordinates that a form asks for: "Number of employees supervised: 16".
#pragma once
#include <optional>
#include <span>
#include <string_view>

#include "models/position.h"
#include "pipeline/parse/labelled_values.h"

namespace secondlook {

/// The number in such a field: "16", "twelve", "16 (2 vacant)", "16 FTE". Nothing where it is 0 or
/// the field says something else.
std::optional<int> staff_in(std::string_view value);

/// The largest one that the fields state.
std::optional<Stated<int>> staff_field(const RunningText& text,
                                       std::span<const LabelledValue> fields);

}  // namespace secondlook
