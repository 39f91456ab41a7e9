// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a position description to its typed fields.
#pragma once
#include <vector>

#include "models/position.h"
#include "models/running_text.h"
#include "pipeline/parse/form_layout.h"
#include "pipeline/parse/labelled_values.h"
#include "pipeline/parse/outline.h"

namespace secondlook {

/// `parts` and `fields` are the outline and the captions of `text`.
PositionDescription parse_position_description(const RunningText& text, const FormLayout& layout,
                                               const std::vector<Part>& parts,
                                               const std::vector<LabelledValue>& fields);

}  // namespace secondlook
