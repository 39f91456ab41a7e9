// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a position description to its typed fields.
#pragma once
#include "models/position.h"
#include "models/running_text.h"
#include "pipeline/parse/factor_heading.h"
#include "pipeline/parse/form_layout.h"

namespace secondlook {

PositionDescription parse_position_description(const RunningText& text, const FormLayout& layout,
                                               const FactorHeadings& factors);

}  // namespace secondlook
