// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of the allocations workbook that tells which priorities executive positions serve.
#pragma once
#include "models/mission/alignment.h"
#include "pipeline/report/workbook.h"

namespace secondlook {

/// A row for each link, and one for each priority that has none. No sheet without priorities.
void write_alignment_sheet(const MissionAlignment& alignment, Workbook& workbook);

}  // namespace secondlook
