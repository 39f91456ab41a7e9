// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a file under data/.
#pragma once
#include <filesystem>
#include <string>

#include "models/result.h"

namespace secondlook {

Result<std::string> read_data_file(const std::filesystem::path& file);

}  // namespace secondlook
