// SPDX-License-Identifier: GPL-3.0-or-later
// The log of decisions as files for other programs.
#pragma once
#include <filesystem>
#include <string>

#include "models/result.h"
#include "pipeline/report/sqlite.h"

namespace secondlook {

/// A row an entry in its order, with the position's title and classification on paper, and whether
/// the entry holds now. No cell can start a formula.
Result<std::string> decisions_csv(Database& review);
/// The same, a JSON object a line.
Result<std::string> decisions_jsonl(Database& review);

enum class ExportForm { csv, json_lines };
/// Those of a review folder, which may be served meanwhile.
Result<std::string> exported_decisions(const std::filesystem::path& folder, ExportForm form);

}  // namespace secondlook
