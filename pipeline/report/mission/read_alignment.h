// SPDX-License-Identifier: GPL-3.0-or-later
// The alignment that a review wrote, read back from its folder.
#pragma once
#include <filesystem>

#include "models/mission/alignment.h"
#include "models/result.h"

namespace secondlook {

/// From alignment.jsonl, as the run found it, and the titles of the priorities from
/// priorities.yaml. Empty where the run knew no priorities; a line that is none of ours is passed
/// over.
Result<MissionAlignment> read_alignment(const std::filesystem::path& folder);

}  // namespace secondlook
