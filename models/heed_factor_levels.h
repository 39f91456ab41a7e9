// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper's own factors say of work that seems to be above GS-15.
#pragma once
#include <vector>

#include "models/evaluation.h"

namespace secondlook {

/// The paper has sections of its own for most factors: it is written for the points. Wants
/// `own_sections` to be counted.
bool is_written_by_factors(const Evaluation& evaluation);

/// On average of the nine factors; below this their grade is a guess.
inline constexpr double kHardlyToldByFactors = 0.75;

/// Likewise, and of the nine factors the levels are read surely. Experts' papers have headings of
/// them too, under which they tell of what no level describes.
bool is_read_by_factors(const Evaluation& evaluation);

/// Above GS-15 is what the factors of the General Schedule do not reach (5 U.S.C. 5104(15),
/// 5108(a)). Where the paper describes the work factor by factor, and at levels that come to less
/// than GS-15, the executive evaluation is that it is not, whatever else is said of it.
void heed_factor_levels(std::vector<Evaluation>& evaluations);

}  // namespace secondlook
