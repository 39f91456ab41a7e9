// SPDX-License-Identifier: GPL-3.0-or-later
// run.json.
#pragma once
#include <string>

#include "pipeline/report/review_queue.h"
#include "pipeline/report/run_record.h"

namespace secondlook {

/// What was run and what came of it, with a line end. Its times are the only bytes of a review that
/// differ from run to run.
std::string run_json(const RunRecord& run, const ReviewCounts& counts);

}  // namespace secondlook
