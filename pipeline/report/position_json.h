// SPDX-License-Identifier: GPL-3.0-or-later
// A line of positions.jsonl.
#pragma once
#include <string>

#include "models/review.h"

namespace secondlook {

/// One JSON object without line breaks, its keys as in data/schema/position.schema.json. Words of
/// the papers may hold any bytes; what is not UTF-8 becomes U+FFFD.
std::string position_json(const ReviewedPosition& position);

}  // namespace secondlook
