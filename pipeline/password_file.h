// SPDX-License-Identifier: GPL-3.0-or-later
// The passwords by which a person opens an archive's locked files.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "models/result.h"

namespace secondlook {

/// One password a line, as it is typed: spaces count, empty lines do not, and a line may end as
/// Windows ends it. None where `file` is empty. A Problem never says what a line holds.
Result<std::vector<std::string>> read_passwords(const std::filesystem::path& file);

}  // namespace secondlook
