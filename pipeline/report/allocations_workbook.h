// SPDX-License-Identifier: GPL-3.0-or-later
// allocations.xlsx: SES, SL and ST allocations on paper and after the review, and the positions
// behind each change.
#pragma once
#include <filesystem>

#include "models/mission/alignment.h"
#include "models/result.h"
#include "pipeline/report/allocations.h"
#include "pipeline/report/structure/scenario_sheet.h"

namespace secondlook {

/// The sums are formulas over the lists of positions and vacancies, so that they follow what a
/// reader corrects there; no word of a paper is part of one. Where priorities are known, a sheet
/// tells which of them the positions serve; a scenario adds its own sheets. `scratch` is a folder
/// for temporary files.
Result<void> write_allocations_workbook(const Allocations& allocations,
                                        const MissionAlignment& alignment,
                                        const std::filesystem::path& path,
                                        const std::filesystem::path& scratch,
                                        const ScenarioReport* scenario = nullptr);

}  // namespace secondlook
