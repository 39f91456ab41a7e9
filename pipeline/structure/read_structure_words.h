// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an agency's structure, from data/lexicons/structure.yaml.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "models/structure/structure_words.h"
#include "pipeline/standards/yaml_map.h"

namespace secondlook {

/// `file` names it in problems, all of which are given at once.
tl::expected<StructureWords, Problems> read_structure_words(std::string_view yaml,
                                                            const std::string& file);

/// The folder's structure.yaml.
tl::expected<StructureWords, Problems> load_structure_words(const std::filesystem::path& folder);

}  // namespace secondlook
