// SPDX-License-Identifier: GPL-3.0-or-later
// The command that serves a review until it is told to stop.
#pragma once
#include <filesystem>
#include <iosfwd>
#include <string>

#include "models/result.h"
#include "pipeline/serve/workbench_server.h"

namespace secondlook {

/// Says on `out` where to go, and returns after Ctrl-C.
Result<void> serve(WorkbenchSettings settings, std::ostream& out);

/// Adds a reviewer to the review's accounts, with the password in the first line of standard input;
/// from a terminal it is asked for, and not shown.
Result<void> add_reviewer(const std::filesystem::path& folder, const std::string& name);

}  // namespace secondlook
