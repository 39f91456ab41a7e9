// SPDX-License-Identifier: GPL-3.0-or-later
// The agency's priorities against its executives.
#pragma once
#include "models/mission/alignment.h"
#include "pipeline/report/html.h"

namespace secondlook {

/// A row for each priority, a column for each executive position that serves one; a cell has the
/// letter of its role, which leads to the words. For a page in the review folder itself. Empty
/// where no priorities are known.
Html alignment_matrix(const MissionAlignment& alignment);

}  // namespace secondlook
