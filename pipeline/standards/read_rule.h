// SPDX-License-Identifier: GPL-3.0-or-later
// What the files under data/standards/ have in common: ids, rules and patterns.
#pragma once
#include <re2/re2.h>

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "models/pattern_set.h"
#include "models/standard.h"
#include "pipeline/standards/yaml_map.h"

namespace secondlook {

/// The `id` of a mapping, which then goes by it in problems. One that is taken already is a
/// problem.
std::string read_id(YamlMap& map, std::string_view kind, std::set<std::string>& taken,
                    FileProblems& problems);

Rule read_rule(const YAML::Node& node, std::set<std::string>& taken, FileProblems& problems);

/// The pattern under `key`, without regard to case. One that RE2 does not take is a problem.
std::shared_ptr<const RE2> read_pattern(YamlMap& map, std::string_view key, FileProblems& problems);

/// The list of patterns under `key`, likewise. One that is no text or that RE2 does not take is a
/// problem.
std::optional<PatternSet> read_pattern_set(YamlMap& map, std::string_view key,
                                           FileProblems& problems);

}  // namespace secondlook
