// SPDX-License-Identifier: GPL-3.0-or-later
// The review.db of a review folder, for those who read one that is finished.
#pragma once
#include <filesystem>

#include "models/result.h"
#include "pipeline/report/sqlite.h"

namespace secondlook {

/// A Problem says that the folder holds no review, or one of another version.
Result<Database> open_review(const std::filesystem::path& folder, Database::Access access);

}  // namespace secondlook
