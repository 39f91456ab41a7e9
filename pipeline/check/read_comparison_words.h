// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <tl/expected.hpp>

#include "models/comparison_words.h"
#include "pipeline/standards/yaml_map.h"

namespace secondlook {

/// Reads comparisons.yaml in the folder of lexicons; gives the words or all that is wrong with it.
tl::expected<ComparisonWords, Problems> load_comparison_words(const std::filesystem::path& folder);

}  // namespace secondlook
