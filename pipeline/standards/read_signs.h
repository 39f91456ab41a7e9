// SPDX-License-Identifier: GPL-3.0-or-later
// The signs of the factors, from data/standards/signs/.
#pragma once
#include <filesystem>
#include <string_view>
#include <tl/expected.hpp>

#include "models/signs.h"
#include "pipeline/standards/yaml_map.h"

namespace secondlook {

/// One file. `file` names it in problems.
tl::expected<SignTable, Problems> parse_signs(std::string_view yaml, const std::string& file);

/// Every *.yaml of the folder, all problems of all of them at once.
tl::expected<SignTables, Problems> load_signs(const std::filesystem::path& folder);

}  // namespace secondlook
