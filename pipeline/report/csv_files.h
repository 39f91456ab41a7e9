// SPDX-License-Identifier: GPL-3.0-or-later
// findings.csv and inputs.csv.
#pragma once
#include <filesystem>

#include "models/result.h"
#include "pipeline/report/sqlite.h"

namespace secondlook {

/// A row for each finding, in the order of the queue. Path, page and quote are those of its first
/// evidence; they are empty where the finding is that nothing was found.
Result<void> write_findings_csv(Database& review, const std::filesystem::path& path);

/// A row for each path under the archive, by path.
Result<void> write_inputs_csv(Database& review, const std::filesystem::path& path);

}  // namespace secondlook
