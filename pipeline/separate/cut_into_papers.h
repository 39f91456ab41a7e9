// SPDX-License-Identifier: GPL-3.0-or-later
// A file's pages cut where one paper ends and the next begins: a scanned box is one file.
#pragma once
#include <span>
#include <vector>

#include "models/document.h"
#include "pipeline/parse/form_layout.h"
#include "pipeline/separate/record_kinds.h"

namespace secondlook {

/// Pages of one paper, 1-based within the file, both included.
struct PaperRange {
  int first_page = 1, last_page = 1;
  bool operator==(const PaperRange&) const = default;
};

/// In the order of the file. Every page that is not blank is in exactly one range, blank pages in
/// none but where they stand within a paper; a file with nothing on its pages, or without any, is
/// one range. A cover sheet and the description behind it are one. `layout` knows the captions by
/// which papers name their position.
std::vector<PaperRange> cut_into_papers(const Document& document, const RecordKinds& kinds,
                                        const FormLayout& layout);

/// The pages of `range` in `document`.
std::span<const Page> pages_of(const Document& document, const PaperRange& range);

}  // namespace secondlook
