// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper states of its fields: under captions, or in sentences where it has no captions.
#pragma once
#include <vector>

#include "models/running_text.h"
#include "pipeline/parse/form_layout.h"
#include "pipeline/parse/labelled_values.h"

namespace secondlook {

/// The captions with their values, in the order of the text, then what the sentences of the paper's
/// beginning tell of fields that no caption fills: "position number 04417, occupied by Ms. Alder".
std::vector<LabelledValue> stated_values(const RunningText& text, const FormLayout& layout);

}  // namespace secondlook
