// SPDX-License-Identifier: GPL-3.0-or-later
// A policy of an agency's structure: data/policies/default.yaml, and the file of --policy over it.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "models/structure/policy.h"
#include "pipeline/standards/yaml_map.h"

namespace secondlook {

/// Limits that the text does not name stay as in `base`; without one, all must be there. `file`
/// names it in problems, all of which are given at once.
tl::expected<StructurePolicy, Problems> read_policy(std::string_view yaml, const std::string& file,
                                                    const StructurePolicy* base = nullptr);

/// The program's own policy (`data`/policies/default.yaml) with `file` over it, if one is named.
tl::expected<StructurePolicy, Problems> load_policy(const std::filesystem::path& data,
                                                    const std::filesystem::path& file);

}  // namespace secondlook
