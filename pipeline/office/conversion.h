// SPDX-License-Identifier: GPL-3.0-or-later
// One office file turned into a file that we read, by LibreOffice.
#pragma once
#include <filesystem>
#include <functional>
#include <optional>

#include "models/result.h"
#include "pipeline/office/confined_command.h"
#include "pipeline/office/office_kind.h"

namespace secondlook {

/// The `soffice` that PATH finds; nothing where LibreOffice is not installed.
std::optional<std::filesystem::path> find_libreoffice();

/// Converts the file open at descriptor `content` to `result`, which appears whole or not at all.
/// LibreOffice gets a profile of its own, new each time, in which macros do not run and links to
/// other files are not followed. The Problem says why there is no result: `timed_out`, `crashed`,
/// `unreadable`, or `unmet_need` where the machine is at fault.
Result<void> convert(const std::filesystem::path& libreoffice, int content, const OfficeKind& kind,
                     const std::filesystem::path& result, const Confinement& limits,
                     const std::function<bool()>& stopped);

}  // namespace secondlook
