// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper says the position is: title, pay plan, series, grade, number, organization, status.
#pragma once
#include <vector>

#include "models/position.h"
#include "models/running_text.h"
#include "pipeline/parse/labelled_values.h"
#include "pipeline/parse/outline.h"

namespace secondlook {

/// `fields` are what the paper states under captions or in sentences, `parts` its outline.
Classification parse_identity(const RunningText& text, const FormLayout& layout,
                              const std::vector<LabelledValue>& fields,
                              const std::vector<Part>& parts);

}  // namespace secondlook
