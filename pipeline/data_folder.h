// SPDX-License-Identifier: GPL-3.0-or-later
// Where the program's own data lie: standards, lexicons, form layouts, report templates, schemas.
#pragma once
#include <filesystem>

#include "models/result.h"

namespace secondlook {

/// For an installed program `../share/secondlook` beside the folder that holds it; for one that
/// runs where it was built, `source_data`. Links that lead to `program` are followed first.
Result<std::filesystem::path> data_folder(const std::filesystem::path& program,
                                          const std::filesystem::path& source_data);

/// That of the running program.
Result<std::filesystem::path> data_folder();

}  // namespace secondlook
