// SPDX-License-Identifier: GPL-3.0-or-later
// A position as the rows that review.db has of it.
#pragma once
#include "models/review.h"
#include "pipeline/report/database_rows.h"

namespace secondlook {

DatabaseRows position_rows(const ReviewedPosition& position);

}  // namespace secondlook
