// SPDX-License-Identifier: GPL-3.0-or-later
// The lexicon of tagging, from data/lexicons/.
#pragma once
#include <filesystem>
#include <tl/expected.hpp>

#include "models/lexicon.h"
#include "pipeline/standards/yaml_map.h"

namespace secondlook {

/// Reads assertions.yaml, actors.yaml, actions.yaml, reach.yaml and grammar.yaml of the folder. All
/// problems are given at once.
tl::expected<Lexicon, Problems> load_lexicon(const std::filesystem::path& folder);

}  // namespace secondlook
