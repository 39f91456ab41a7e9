// SPDX-License-Identifier: GPL-3.0-or-later
// A file's pages to the records that they are.
#pragma once
#include <vector>

#include "models/document.h"
#include "models/record.h"
#include "models/running_text.h"
#include "pipeline/parse/labelled_values.h"
#include "pipeline/parse/outline.h"
#include "pipeline/separate/record_kinds.h"

namespace secondlook {

/// The record that all pages of `document` together are, with the words that show its kind. `text`,
/// `parts` and `fields` are of the whole document.
Record separate(const Document& document, const RunningText& text, const std::vector<Part>& parts,
                const std::vector<LabelledValue>& fields, const RecordKinds& kinds);

}  // namespace secondlook
