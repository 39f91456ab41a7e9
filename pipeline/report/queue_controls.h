// SPDX-License-Identifier: GPL-3.0-or-later
// What the queue can be searched and filtered by.
#pragma once
#include <cstdint>
#include <string_view>

#include "models/result.h"
#include "pipeline/report/html.h"
#include "pipeline/report/sqlite.h"

namespace secondlook {

/// The form above the queue, with what there is to choose from. Hidden until the page's program
/// shows it. `parts` is how many parts the queue's data has (pipeline/report/queue_data.h).
Result<Html> queue_controls(Database& review, std::int64_t parts);

}  // namespace secondlook
