// SPDX-License-Identifier: GPL-3.0-or-later
// Papers that ought to be there and are not.
#pragma once
#include <span>
#include <vector>

#include "models/finding.h"
#include "models/position_file.h"
#include "pipeline/check/paper_pages.h"
#include "pipeline/standards/standards.h"

namespace secondlook {

/// Rule `papers-missing`: a position above GS-15 without PD, chart or evaluation statement, another
/// without a PD to its appraisal or statement, and papers whose page numbers show that pages are
/// gone. `executive`: ES, SL or ST by any of its papers. `charted`: a chart or list shows the
/// position. `pages` are those of its papers.
std::vector<Finding> papers_missing(std::span<const LinkedPaper> papers, bool executive,
                                    bool charted, std::span<const PaperPages> pages,
                                    const Standards& standards);

}  // namespace secondlook
