// SPDX-License-Identifier: GPL-3.0-or-later
// Which pages a position's page in the report shows.
#pragma once
#include <set>
#include <string>
#include <utility>

#include "models/review.h"

namespace secondlook {

/// Document id and page of everything that evidence of the position points at.
std::set<std::pair<std::string, int>> evidence_pages(const ReviewedPosition& position);

}  // namespace secondlook
