// SPDX-License-Identifier: GPL-3.0-or-later
// One position of a review folder, for a terminal.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>

#include "models/result.h"

namespace secondlook {

/// What the papers say of the position and what the review found, with pages and quotes. `wanted`
/// is a position id, a PD number, or a part of a title that only one position has; letter case does
/// not matter. A Problem says when it fits none or several.
Result<std::string> explain(const std::filesystem::path& review, std::string_view wanted);

}  // namespace secondlook
