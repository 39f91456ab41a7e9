// SPDX-License-Identifier: GPL-3.0-or-later
// Fields whose captions head the columns of a table, such as block 15 of the Optional Form 8.
#pragma once
#include <vector>

#include "models/running_text.h"
#include "pipeline/parse/form_layout.h"
#include "pipeline/parse/labelled_values.h"

namespace secondlook {

/// Looks for a row of captions that names pay plan, series and grade in columns of their own, and
/// gives the values of the first row below it that is filled: on the form, the row of the highest
/// authority that acted.
std::vector<LabelledValue> column_values(const RunningText& text, const FormLayout& layout);

}  // namespace secondlook
