// SPDX-License-Identifier: GPL-3.0-or-later
// The signs of the factors, from data/standards/signs/.
#pragma once
#include <filesystem>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "models/signs.h"
#include "pipeline/standards/standards.h"
#include "pipeline/standards/yaml_map.h"

namespace secondlook {

/// One file. `file` names it in problems.
tl::expected<SignTable, Problems> parse_signs(std::string_view yaml, const std::string& file);

/// Every *.yaml of the folder, all problems of all of them at once. `files` takes the files that
/// were read, named as they lie in the folder of standards: "signs/fes-1.yaml".
tl::expected<SignTables, Problems> load_signs(const std::filesystem::path& folder,
                                              std::vector<StandardsFile>& files);

}  // namespace secondlook
