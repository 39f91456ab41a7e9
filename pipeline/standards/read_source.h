// SPDX-License-Identifier: GPL-3.0-or-later
// The citation that every rule under data/standards/ carries.
#pragma once
#include "models/standard.h"
#include "pipeline/standards/yaml_map.h"

namespace secondlook {

/// The `source` of a mapping; without one the rule is refused.
Source read_source(YamlMap& map, const std::string& what, FileProblems& problems);

/// The `checked` of a file: who held it against the publication, and when.
Checked read_checked(YamlMap& map, FileProblems& problems);

}  // namespace secondlook
