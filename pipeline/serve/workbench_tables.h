// SPDX-License-Identifier: GPL-3.0-or-later
// What the workbench adds to a review.db that it serves: the queue, laid out to be filtered.
#pragma once
#include <string>
#include <string_view>

#include "models/result.h"
#include "pipeline/report/sqlite.h"

namespace secondlook {

/// Makes the tables anew from the positions and the decision log. They hold nothing of their own;
/// a new run leaves them out.
Result<void> make_workbench_tables(Database& review);

/// Brings the position's place in the queue up to date with the log. Part of the transaction that
/// adds to the log.
Result<void> update_status(Database& review, std::string_view position_id);

/// The SHA-256 over names and hashes of the standards that the review was made by.
Result<std::string> standards_fingerprint(Database& review);

}  // namespace secondlook
