// SPDX-License-Identifier: GPL-3.0-or-later
// The file that a user gives as the agency's priorities, whatever it is.
#pragma once
#include <filesystem>

#include "extractors/extract.h"
#include "models/mission/priority.h"
#include "models/result.h"

namespace secondlook {

/// A Problem where a proposal would be written over a list in the review folder that somebody has
/// confirmed, or that no longer reads as one.
Result<void> keep_confirmed(const MissionPriorities& proposed, const std::filesystem::path& out);

/// A list in CSV or YAML by the file's name; any other file is read as a plan, by a worker, and its
/// goals and objectives are proposed. Empty priorities where no file is given. `data` is the
/// program's data folder.
Result<MissionPriorities> load_priorities(const std::filesystem::path& file,
                                          const std::filesystem::path& data,
                                          const Passwords& passwords);

}  // namespace secondlook
