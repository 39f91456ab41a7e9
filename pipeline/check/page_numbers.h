// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that a paper's own numbering shows to be gone: "Page 2 of 5".
#pragma once
#include <optional>
#include <vector>

#include "models/evidence.h"
#include "pipeline/check/paper_pages.h"

namespace secondlook {

struct MissingPages {
  std::vector<int> numbers;  // as the paper counts
  int of = 0;                // pages that it says it has
  Evidence evidence;         // one of the page numbers that are there
};

/// Nothing where the numbers do not agree among themselves, or where pages without a number may be
/// those that are missing.
std::optional<MissingPages> missing_pages(const PaperPages& paper);

}  // namespace secondlook
