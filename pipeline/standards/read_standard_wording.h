// SPDX-License-Identifier: GPL-3.0-or-later
// data/standards/standard_wording.txt: lists of fingerprints, each headed "[name words]".
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "models/result.h"
#include "models/standard_wording.h"

namespace secondlook {

/// `file` names it in problems.
Result<StandardWording> read_standard_wording(std::string_view text, const std::string& file);

/// The file of that folder.
Result<StandardWording> load_standard_wording(const std::filesystem::path& folder);

}  // namespace secondlook
