// SPDX-License-Identifier: GPL-3.0-or-later
// What the evaluations of one position come to.
#pragma once
#include <optional>
#include <span>

#include "models/evaluation.h"

namespace secondlook {

/// The pay plan and grade that the evaluations support together. Work above GS-15 is decided
/// first; what is not above it is the General Schedule's, at the highest grade of work that takes a
/// quarter of the time. `percent_over_others` is the share of time in which the position supervises
/// or leads, where that is told.
Recommendation recommend(std::span<const Evaluation> evaluations,
                         std::optional<double> percent_over_others = std::nullopt);

/// Whether the work is told so that the nine factors can be read from it: by a section on each, or
/// in words that say their levels as surely.
bool is_told_by_factors(const Evaluation& evaluation);

}  // namespace secondlook
