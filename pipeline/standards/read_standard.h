// SPDX-License-Identifier: GPL-3.0-or-later
// A standard's YAML to a Standard.
#pragma once
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "models/standard.h"
#include "pipeline/standards/yaml_map.h"

namespace secondlook {

/// Any bytes give a Standard or all that is wrong with them; `file` names them in the problems.
/// What is given satisfies: every rule has its source, ids are unique, levels follow one another
/// without a gap and with rising points, and the ranges of the conversion rise without overlapping.
tl::expected<Standard, Problems> read_standard(std::string_view yaml, const std::string& file);

}  // namespace secondlook
