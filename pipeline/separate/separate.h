// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of one paper to the records that they are.
#pragma once
#include <vector>

#include "models/document.h"
#include "models/record.h"
#include "models/running_text.h"
#include "pipeline/parse/labelled_values.h"
#include "pipeline/parse/outline.h"
#include "pipeline/separate/cut_into_papers.h"
#include "pipeline/separate/kind_weigher.h"

namespace secondlook {

/// The record that the pages of `range` together are, with the words that show its kind. `text`,
/// `parts` and `fields` are of those pages. A position description that stands behind its cover
/// sheet is two records: the cover sheet's pages, and the description's.
std::vector<Record> records_of(const Document& document, const PaperRange& range,
                               const RunningText& text, const std::vector<Part>& parts,
                               const std::vector<LabelledValue>& fields, const KindRules& rules);

}  // namespace secondlook
