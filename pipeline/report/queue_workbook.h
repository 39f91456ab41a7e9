// SPDX-License-Identifier: GPL-3.0-or-later
// queue.xlsx: the ranked queue, every finding and every input file, for a spreadsheet.
#pragma once
#include <filesystem>

#include "models/result.h"
#include "pipeline/report/sqlite.h"

namespace secondlook {

/// `scratch` is a folder for the writer's temporary files. Sheets hold text and numbers, never a
/// formula; a sheet that is full is continued on "Findings 2" and so on.
Result<void> write_queue_workbook(Database& review, const std::filesystem::path& path,
                                  const std::filesystem::path& scratch);

}  // namespace secondlook
