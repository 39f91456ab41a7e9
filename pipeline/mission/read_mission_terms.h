// SPDX-License-Identifier: GPL-3.0-or-later
// data/lexicons/mission_terms.yaml and thesaurus.yaml.
#pragma once
#include <filesystem>
#include <tl/expected.hpp>

#include "models/mission/mission_terms.h"
#include "pipeline/standards/yaml_map.h"

namespace secondlook {

/// `common` are the stems of words that tell nothing in any paper.
tl::expected<MissionTerms, Problems> load_mission_terms(const std::filesystem::path& folder,
                                                        const WordSet& common);

}  // namespace secondlook
