// SPDX-License-Identifier: GPL-3.0-or-later
// alignment.jsonl, and the priorities.yaml that a person corrects.
#pragma once
#include <filesystem>

#include "models/mission/alignment.h"
#include "models/result.h"

namespace secondlook {

/// A line for each link. Without priorities there is none, and no priorities.yaml.
Result<void> write_alignment_files(const MissionAlignment& alignment,
                                   const std::filesystem::path& folder);

}  // namespace secondlook
