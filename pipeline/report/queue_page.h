// SPDX-License-Identifier: GPL-3.0-or-later
// index.html: what was reviewed, the ranked queue, and the files that could not be read.
#pragma once
#include <filesystem>

#include "models/result.h"
#include "pipeline/report/sqlite.h"

namespace secondlook {

/// Writes `folder`/index.html. A long queue goes on in `folder`/queue/2.html and so on, so that no
/// page is too large for a browser.
Result<void> write_queue_pages(Database& review, const std::filesystem::path& folder);

}  // namespace secondlook
