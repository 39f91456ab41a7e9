// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison of two reviews, for people, spreadsheets and programs.
#pragma once
#include <string>

#include "pipeline/compare/compare_reviews.h"

namespace secondlook {

/// For a terminal; of very many changed positions the first, and how many more.
std::string comparison_text(const ReviewComparison& comparison);

/// A row for each value that changed, and one for each position added or gone:
/// `position_id,old_position_id,title,change,what,before,after,cause`.
std::string comparison_csv(const ReviewComparison& comparison);

/// One object.
std::string comparison_json(const ReviewComparison& comparison);

}  // namespace secondlook
