// SPDX-License-Identifier: GPL-3.0-or-later
// low-read-quality: what was read of the papers is too poor to be relied on.
#pragma once
#include <span>
#include <vector>

#include "models/finding.h"
#include "pipeline/check/paper_pages.h"

namespace secondlook {

/// At most one finding for each paper.
std::vector<Finding> low_read_quality(std::span<const PaperPages> papers);

}  // namespace secondlook
