// SPDX-License-Identifier: GPL-3.0-or-later
// A review folder, read for comparison.
#pragma once
#include <filesystem>

#include "models/result.h"
#include "pipeline/compare/review_facts.h"

namespace secondlook {

/// A Problem says which file of the folder is missing or is not what a review writes.
Result<ReviewFacts> read_review(const std::filesystem::path& folder);

}  // namespace secondlook
