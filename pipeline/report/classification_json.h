// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper says of a position's classification and grading, as JSON.
#pragma once
#include "models/position.h"
#include "pipeline/report/json_values.h"

namespace secondlook {

Json classified_json(const Classification& classified);
Json stated_json(const StatedEvaluation& stated);

}  // namespace secondlook
