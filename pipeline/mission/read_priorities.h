// SPDX-License-Identifier: GPL-3.0-or-later
// Priorities as a person lists them, in CSV or YAML.
#pragma once
#include <string>
#include <string_view>

#include "models/mission/priority.h"
#include "models/result.h"

namespace secondlook {

/// Columns id and title, and where wanted text, organizations and programmes ("programs"), in any
/// order; names in a list are parted by semicolons. The Problem says file, line and column.
Result<MissionPriorities> parse_priorities_csv(std::string_view text, const std::string& file);

/// A list of mappings with the same keys, or a mapping that has it under `priorities` beside
/// `confirmed` and `source`. Likewise.
Result<MissionPriorities> parse_priorities_yaml(std::string_view text, const std::string& file);

/// As parse_priorities_yaml reads it. A proposal says that it is one, and where in the plan each of
/// its priorities stands.
std::string priorities_yaml(const MissionPriorities& priorities);

}  // namespace secondlook
